package report.dsl.ide;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.DiagnosticSeverity;
import report.dsl.rules.Finding;

/**
 * What the user has set: the section {@code report} of the client's configuration. What is missing
 * or is none of the values is as if it had not been set.
 */
final class Settings {

  /** Under which key the client keeps them. */
  static final String SECTION = "report";

  private static final String OFF = "off";

  private static final Map<String, DiagnosticSeverity> LEVELS =
      Map.of(
          "warning", DiagnosticSeverity.Warning,
          "information", DiagnosticSeverity.Information,
          "hint", DiagnosticSeverity.Hint);

  private final Map<String, String> severities = new HashMap<>();
  private final JsonObject sent;

  /**
   * @param sent {@code {"severity":{RULE:"warning|information|hint|off"},
   *     "inlayHints":{"computed":…,"bound":…,"forced":…},"codeLens":…,"lensCommand":…}; may be null
   */
  Settings(JsonElement sent) {
    this.sent = object(sent).orElseGet(JsonObject::new);
    object(this.sent.get("severity"))
        .ifPresent(
            rules ->
                rules
                    .entrySet()
                    .forEach(rule -> severities.put(rule.getKey(), text(rule.getValue()))));
  }

  /** How a finding is shown; empty when it is not. Errors always are. */
  Optional<DiagnosticSeverity> severity(Finding finding) {
    String level = severities.getOrDefault(finding.code(), "");
    return switch (finding.severity()) {
      case E -> Optional.of(DiagnosticSeverity.Error);
      case W -> level(level, DiagnosticSeverity.Warning);
      case I -> level(level, DiagnosticSeverity.Information);
    };
  }

  private static Optional<DiagnosticSeverity> level(String set, DiagnosticSeverity own) {
    return set.equals(OFF) ? Optional.empty() : Optional.of(LEVELS.getOrDefault(set, own));
  }

  /** Whether inlay hints of that kind show. */
  boolean showsHints(String kind) {
    return object(sent.get("inlayHints")).map(hints -> isOn(hints.get(kind))).orElse(true);
  }

  /** Whether the tables' lenses show. */
  boolean showsLenses() {
    return isOn(sent.get("codeLens"));
  }

  /** The command of the client that a click on a lens runs; empty when it names none. */
  String lensCommand() {
    return text(sent.get("lensCommand"));
  }

  private static boolean isOn(JsonElement set) {
    return !(set instanceof JsonPrimitive value && value.isBoolean() && !value.getAsBoolean());
  }

  private static Optional<JsonObject> object(JsonElement element) {
    return element instanceof JsonObject object ? Optional.of(object) : Optional.empty();
  }

  private static String text(JsonElement element) {
    return element instanceof JsonPrimitive value ? value.getAsString() : "";
  }
}

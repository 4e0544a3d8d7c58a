package report.dsl.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The part of a SARIF run that names the tool, its rules, and the files it could not read. */
final class SarifTool {

  private final JsonWriter json;

  SarifTool(JsonWriter json) {
    this.json = json;
  }

  /** Writes {@code tool} and {@code invocations}; rules in the order of their indexes. */
  void write(Collection<String> rules, List<String> problems) throws IOException {
    json.name("tool").beginObject().name("driver").beginObject();
    json.name("name").value("report");
    json.name("fullName").value("年报");
    json.name("version").value(Version.NUMBER);
    json.name("rules").beginArray();
    for (String code : rules) {
      rule(code, RuleGuide.of(code));
    }
    json.endArray().endObject().endObject();
    json.name("invocations").beginArray().beginObject();
    json.name("executionSuccessful").value(problems.isEmpty());
    json.name("toolExecutionNotifications").beginArray();
    for (String problem : problems) {
      json.beginObject().name("level").value("error");
      SarifText.write(json, "message", problem);
      json.endObject();
    }
    json.endArray().endObject().endArray();
  }

  private void rule(String code, Optional<RuleGuide> guide) throws IOException {
    json.beginObject().name("id").value(code);
    json.name("name").value(RuleGuide.className(code));
    if (guide.isPresent()) {
      SarifText.write(json, "shortDescription", guide.get().title());
      json.name("help").beginObject();
      json.name("text").value(SarifText.escape(guide.get().explanation().replace("**", "")));
      json.name("markdown").value(guide.get().body());
      json.endObject();
    }
    json.endObject();
  }
}

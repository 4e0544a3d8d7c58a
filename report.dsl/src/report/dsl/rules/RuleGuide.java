package report.dsl.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The page of a rule, as it lies beside its class.
 *
 * @param title the fault in a few words
 * @param body all below the heading, as Markdown
 */
public record RuleGuide(String code, String title, String body) {

  /** The page of that code; empty when there is none. */
  public static Optional<RuleGuide> of(String code) {
    try (InputStream page = Rule.class.getResourceAsStream(className(code) + ".md")) {
      if (page == null) {
        return Optional.empty();
      }
      String[] parts = new String(page.readAllBytes(), StandardCharsets.UTF_8).split("\\R", 2);
      String title = parts[0].replaceFirst("^#\\s*\\S+\\s*", "");
      return Optional.of(new RuleGuide(code, title, parts.length > 1 ? parts[1].strip() : ""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The name of the rule's class, such as {@code RowTotal}. */
  public static String className(String code) {
    return Arrays.stream(code.split("-"))
        .filter(word -> !word.isEmpty())
        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
        .collect(Collectors.joining());
  }

  /** What explains the fault, before the first example. */
  public String explanation() {
    int example = body.indexOf("```");
    return (example < 0 ? body : body.substring(0, example)).strip();
  }
}

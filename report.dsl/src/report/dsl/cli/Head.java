package report.dsl.cli;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import report.dsl.model.Filing;

/** What stands above the first heading or table of a report: its form, and whose report it is. */
final class Head {

  private static final Pattern FIRST_BLOCK = Pattern.compile("(?m)^\\s*[#＃|｜]");

  private Head() {}

  /** The report without what follows its head; empty when it cannot be read or is a form. */
  static Optional<Filing> read(Input report, Session session) {
    try {
      String text = SourceText.read(report, session.console().in()).text();
      Matcher block = FIRST_BLOCK.matcher(text);
      String head = block.find() ? text.substring(0, block.start()) : text;
      return session.engine().check(report.name(), report.uri(), head).filing();
    } catch (CommandProblem | RuntimeException | StackOverflowError e) {
      return Optional.empty(); // publishing it says why
    }
  }
}

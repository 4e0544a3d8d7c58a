package report.dsl.forms;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * By which day of the next year a report is to be published.
 *
 * @param departments for the departments of governments
 * @param governments for governments themselves
 * @param basis where the law says so
 */
public record Deadlines(MonthDay departments, MonthDay governments, String basis) {

  private static final Pattern SYNTAX =
      Pattern.compile(
          "部门[\\s\\p{Z}]*(\\d{1,2})月(\\d{1,2})日[;；][\\s\\p{Z}]*"
              + "政府[\\s\\p{Z}]*(\\d{1,2})月(\\d{1,2})日[;；](.+)");

  /** Reads {@code 部门 月日；政府 月日；依据}; empty when the text is none. */
  static Optional<Deadlines> parse(String text) {
    Matcher days = SYNTAX.matcher(text);
    if (!days.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Deadlines(day(days, 1), day(days, 3), days.group(5).strip()));
    } catch (DateTimeException e) {
      return Optional.empty(); // such as 2月30日
    }
  }

  private static MonthDay day(Matcher days, int group) {
    return MonthDay.of(
        Integer.parseInt(days.group(group)), Integer.parseInt(days.group(group + 1)));
  }
}

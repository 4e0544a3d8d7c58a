package report.dsl.drafting;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import report.dsl.model.HeaderKey;
import report.dsl.parser.Characters;

/** The body that a new report is of, and the year that it is about, as somebody typed them. */
public record BodyAndYear(String body, String year) {

  /** Characters that the language or a file system gives a meaning; no body's name has any. */
  private static final Pattern UNFIT = Pattern.compile("[\\p{Cntrl}{}|｜#＃\\\\/:*?\"<>]");

  /** How long a file's name can be, on all file systems. */
  private static final int MOST_BYTES = 255;

  /** What people write behind a year. */
  private static final Pattern UNIT = Pattern.compile("\\s*年度?$");

  /** A year may be typed in full-width digits, and as {@code 2025年}. */
  public BodyAndYear {
    body = body.strip();
    year = UNIT.matcher(Characters.halfWidth(year).strip()).replaceFirst("");
  }

  /** A sentence on why no report can be of them; empty when one can. */
  public Optional<String> problem() {
    if (body.isEmpty()) {
      return Optional.of("请填写单位名称。");
    }
    if (UNFIT.matcher(body).find()) {
      return Optional.of("“%s”不能作单位名称：名称里不能有 / | # { } 之类的符号。".formatted(body));
    }
    if (body.startsWith(".")) {
      return Optional.of("“%s”不能作单位名称：名称不能以“.”开头。".formatted(body));
    }
    if (!year.matches("[12]\\d{3}")) {
      return Optional.of("报告年度是年报所述的那一年，写四位数字，例如2025；不能是“%s”。".formatted(year));
    }
    int length = fileName().getBytes(StandardCharsets.UTF_8).length;
    return length <= MOST_BYTES
        ? Optional.empty()
        : Optional.of("单位名称太长，不能作文件名：年报的文件名最多%d个字节，现在有%d个。".formatted(MOST_BYTES, length));
  }

  /** The year as a number, where it is no {@link #problem}. */
  public int number() {
    return Integer.parseInt(year);
  }

  /** What the report's file is called. */
  public String fileName() {
    return body + "-" + year + ".report";
  }

  /** The header lines that every report has. */
  public Map<HeaderKey, String> headers() {
    return Map.of(HeaderKey.BODY, body, HeaderKey.YEAR, year);
  }
}

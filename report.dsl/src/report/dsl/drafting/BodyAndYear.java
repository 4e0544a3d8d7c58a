package report.dsl.drafting;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import report.dsl.model.HeaderKey;

/** The body that a new report is of, and the year that it is about, as somebody typed them. */
public record BodyAndYear(String body, String year) {

  /** Characters that the language or a file system gives a meaning; no body's name has any. */
  private static final Pattern UNFIT = Pattern.compile("[\\p{Cntrl}{}|｜#＃\\\\/:*?\"<>]");

  /** How long a file's name can be, on all file systems. */
  private static final int MOST_BYTES = 255;

  public BodyAndYear {
    body = body.strip();
    year = year.strip();
  }

  /** A sentence on why no report can be of them; empty when one can. */
  public Optional<String> problem() {
    if (body.isEmpty() || UNFIT.matcher(body).find()) {
      return Optional.of("“%s”不能作单位名称：名称不能为空，也不能有 / | # { } 之类的符号。".formatted(body));
    }
    if (body.startsWith(".")) {
      return Optional.of("“%s”不能作单位名称：名称不能以“.”开头。".formatted(body));
    }
    int length = fileName().getBytes(StandardCharsets.UTF_8).length;
    if (length > MOST_BYTES) {
      return Optional.of("单位名称太长，不能作文件名：年报的文件名最多%d个字节，现在有%d个。".formatted(MOST_BYTES, length));
    }
    return year.matches("[12]\\d{3}")
        ? Optional.empty()
        : Optional.of("年度应为四位数字，不能是“%s”。".formatted(year));
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

package report.dsl.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import report.dsl.model.Prose;
import report.dsl.model.Prose.Bound.Style;
import report.dsl.prose.Figure.Kind;

/** Finds the numbers of a paragraph, and the years it speaks of, in one pass over its words. */
final class FigureScanner {

  /** The longest first where one begins with another. */
  private static final List<String> MEASURES =
      List.of(
          "个部分", "部分", "项内容", "个工作日", "个百分点", "个月", "亿元", "万元", "人次", "件次", "批次", "户次", "条次", "家次",
          "件", "份", "宗", "起", "条", "例", "封", "项", "个", "部", "篇", "次", "期", "场", "人", "名", "家", "户",
          "处", "批", "张", "通", "幅", "元");

  /** What makes a number a date, a document's, or anything but a count. */
  private static final String NO_COUNT = "年月日时分秒号路栋室楼层";

  private static final String ABOUT_BEFORE = "约近超逾";
  private static final String ABOUT_BEHIND = "余多几";

  /** Words before a Chinese numeral by which it counts nothing. */
  private static final String NO_NUMERAL_BEHIND = "第统同每某任唯单之初";

  private static final int UP_TO = 3;
  private static final int MOST_DIGITS = 15;
  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

  /**
   * A year that a sentence speaks of.
   *
   * @param range whether it is the end of several years
   */
  record Year(int start, int value, boolean range) {}

  private final Folded folded;
  private final String text;
  private final Function<Prose.Bound, Optional<BigDecimal>> worth;
  private final List<Figure> figures = new ArrayList<>();
  private final List<Year> years = new ArrayList<>();
  private int at;

  /**
   * @param worth the number of a reference
   */
  FigureScanner(Folded folded, Function<Prose.Bound, Optional<BigDecimal>> worth) {
    this.folded = folded;
    this.text = folded.text();
    this.worth = worth;
    while (at < text.length()) {
      scan();
    }
  }

  List<Figure> figures() {
    return figures;
  }

  List<Year> years() {
    return years;
  }

  private void scan() {
    char c = text.charAt(at);
    if (c == Folded.BOUND) {
      Prose.Bound bound = folded.bound(at);
      add(at, at + 1, worth.apply(bound), BigDecimal.ONE, Kind.BOUND);
    } else if (isDigit(c)) {
      arabic();
    } else if (ChineseNumeral.isPart(c)) {
      chinese();
    } else {
      at++;
    }
  }

  private void arabic() {
    int start = at;
    int end = digits(start);
    while (end + 3 < text.length()
        && text.charAt(end) == ','
        && folded.isHalfWidth(end) == folded.isHalfWidth(start)
        && digits(end + 1) == end + 4) {
      end += 4;
    }
    int whole = end;
    if (end + 1 < text.length() && text.charAt(end) == '.' && isDigit(text.charAt(end + 1))) {
      end = digits(end + 1);
    }
    at = end;
    char next = end < text.length() ? text.charAt(end) : ' ';
    if (next == '年' && end - start == 4) {
      int year = Integer.parseInt(text.substring(start, end));
      boolean range = start > 0 && "-—~至到".indexOf(text.charAt(start - 1)) >= 0;
      years.add(new Year(start, year, range && !isUpTo(start)));
    }
    boolean inWord =
        start > 0 && ("-.:/_".indexOf(text.charAt(start - 1)) >= 0 || isLatin(start - 1));
    if (inWord || NO_COUNT.indexOf(next) >= 0 || end - start > MOST_DIGITS) {
      return;
    }
    BigDecimal value = new BigDecimal(text.substring(start, end).replace(",", ""));
    BigDecimal step = BigDecimal.ONE.movePointLeft(Math.max(0, end - whole - 1));
    if (next == '万' && !text.startsWith("元", end + 1)) {
      value = value.multiply(TEN_THOUSAND);
      step = step.multiply(TEN_THOUSAND);
      add(start, end + 1, Optional.of(value), step, Kind.TEN_THOUSANDS);
    } else {
      add(start, end, Optional.of(value), step, Kind.DIGITS);
    }
  }

  /** Whether 截至 or 截止到 stands before. */
  private boolean isUpTo(int at) {
    return text.substring(Math.max(0, at - UP_TO), at).indexOf('截') >= 0;
  }

  private void chinese() {
    int start = at;
    while (at < text.length() && ChineseNumeral.isPart(text.charAt(at))) {
      at++;
    }
    boolean ordinal = start > 0 && NO_NUMERAL_BEHIND.indexOf(text.charAt(start - 1)) >= 0;
    Optional<BigDecimal> value = ChineseNumeral.parse(text.substring(start, at));
    if (!ordinal && value.isPresent() && !measure(at).isEmpty()) {
      add(start, at, value, BigDecimal.ONE, at - start == 1 ? Kind.WORD : Kind.CHINESE);
    }
  }

  private void add(int start, int number, Optional<BigDecimal> value, BigDecimal step, Kind kind) {
    int end = number;
    boolean hedged = start > 0 && ABOUT_BEFORE.indexOf(text.charAt(start - 1)) >= 0;
    if (end < text.length() && ABOUT_BEHIND.indexOf(text.charAt(end)) >= 0) {
      hedged = true;
      end++;
    }
    String measure = measure(end);
    end += measure.length();
    int written = measure.equals(Figure.PERCENT) ? end : number;
    hedged |= text.startsWith("左右", end) || text.startsWith("以上", end) || text.startsWith("余", end);
    Optional<Prose.Bound> bound = Optional.ofNullable(folded.bound(start));
    if (bound.filter(reference -> reference.style() == Style.PERCENT).isPresent()) {
      measure = Figure.PERCENT; // which the reference prints itself
    }
    figures.add(
        new Figure(
            start, end, folded.span(start, written), value, step, measure, hedged, kind, bound));
    at = Math.max(end, at);
  }

  private String measure(int from) {
    if (text.startsWith(Figure.PERCENT, from)) {
      return Figure.PERCENT;
    }
    for (String measure : MEASURES) {
      if (text.startsWith(measure, from)) {
        return measure;
      }
    }
    return "";
  }

  private int digits(int from) {
    int end = from;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private boolean isLatin(int i) {
    char c = text.charAt(i);
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}

package report.dsl.rules;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import report.dsl.forms.Severity;
import report.dsl.model.Amount;
import report.dsl.model.Cell;
import report.dsl.parser.Characters;

/** A cell that holds something else than a number. */
final class NotANumber implements Rule<Subject> {

  private static final String ONE = "(\\d{1,15}(?:\\.\\d{1,6})?)";

  /** Words by which the number is another one than its digits say. */
  private static final Pattern TIMES = Pattern.compile("[十百千万亿萬億拾佰仟]");

  /** One number among Chinese words; anything else leaves room for doubt. */
  private static final Pattern IN_WORDS =
      Pattern.compile("[\\p{IsHan}\\s]*?" + ONE + "[\\p{IsHan}\\s]*");

  private static final Pattern WITH_NOTE = Pattern.compile(ONE + "\\p{IsHan}{0,2}\\s*\\(.*\\)");
  private static final Pattern TWO = Pattern.compile(ONE + "[\\s/,;、]+" + ONE);
  private static final String DIGITS = "零一二三四五六七八九";

  @Override
  public Severity severity() {
    return Severity.E;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    Cells.placed(subject.filing())
        .filter(cell -> cell.amount() instanceof Amount.Unreadable)
        .map(cell -> unreadable(cell, subject))
        .forEach(found);
  }

  private Finding unreadable(Cell cell, Subject subject) {
    String text = Characters.halfWidth(cell.text()).strip();
    Matcher note = WITH_NOTE.matcher(text);
    Matcher words = IN_WORDS.matcher(text);
    boolean exact = !TIMES.matcher(text).find();
    if (text.startsWith("=")) {
      return sum(cell, subject);
    } else if (TWO.matcher(text).matches()) {
      return finding(cell, "像是两个数写进了一格，一格只写一个数，没有的填0");
    } else if (exact && note.matches()) {
      String number = note.group(1);
      String what = "格内只写数字%s，说明写到正文里".formatted(number);
      return Flaws.rewritten(finding(cell, what), cell, number);
    } else if (digit(text) >= 0) {
      String number = String.valueOf(digit(text));
      return Flaws.rewritten(finding(cell, "应当用阿拉伯数字，写成" + number), cell, number);
    }
    String unit = cell.spec().orElseThrow().unit();
    Finding finding = finding(cell, "读不出一个以%s为单位的数，应当只写数字，没有的填0".formatted(unit));
    return exact && words.matches() ? Flaws.rewritten(finding, cell, words.group(1)) : finding;
  }

  private Finding sum(Cell cell, Subject subject) {
    return subject.ledger().isComputable(cell.address().orElseThrow())
        ? Flaws.rewritten(finding(cell, "“=”后面不写算式，只写“=”，由勾稽关系算出"), cell, "=")
        : finding(cell, "这里不能写算式，应当直接填写数字");
  }

  /**
   * The value of a single numeral in Chinese, or of a letter taken for 0; -1 when it is neither.
   */
  private static int digit(String text) {
    if (text.length() != 1) {
      return -1;
    }
    return "〇○Oo".contains(text) ? 0 : DIGITS.indexOf(text);
  }

  private Finding finding(Cell cell, String what) {
    String message = "%s填写“%s”，%s。".formatted(Cells.name(cell), cell.text(), what);
    return finding(cell.span(), message).about(cell.address().stream().toList());
  }
}

package report.dsl.forms;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An identity (勾稽关系) of a form: left sum, relation, right sum.
 *
 * @param scope over what it is repeated
 * @param reach whether it needs other reports than this one
 * @param table the table it repeats over; empty when its terms are addresses
 * @param note the official wording, empty when the form gives none
 * @param text the line as the form writes it
 * @param span where the form has it
 */
public record IdentitySpec(
    Scope scope,
    Reach reach,
    Optional<TableSpec> table,
    List<Term> left,
    Relation relation,
    List<Term> right,
    String note,
    Severity severity,
    String text,
    Span span) {

  /** What an identity of {@link Scope#EACH_CELL} calls the cell. */
  public static final String THIS_CELL = "本格";

  /** Over what an identity is repeated. */
  public enum Scope {
    EACH_ROW("每行"),
    EACH_COLUMN("每列"),
    EACH_CELL("每格"),
    ONCE("");

    private final String word;

    Scope(String word) {
      this.word = word;
    }

    /** The word for it in a form; empty when it has none. */
    public String word() {
      return word;
    }

    static Optional<Scope> of(String word) {
      return Stream.of(values()).filter(one -> one.word.equals(Names.key(word))).findFirst();
    }
  }

  /** Which reports an identity needs. */
  public enum Reach {
    WITHIN("", ""),
    ACROSS_YEARS("跨年", "上年."),
    ACROSS_MEMBERS("汇总", "成员.");

    private final String word;
    private final String prefix;

    Reach(String word, String prefix) {
      this.word = word;
      this.prefix = prefix;
    }

    /** The word for it in a form; empty when it has none. */
    public String word() {
      return word;
    }

    static Optional<Reach> of(String word) {
      return Stream.of(values()).filter(one -> one.word.equals(Names.key(word))).findFirst();
    }

    /** What operands begin with that are taken from those reports. */
    public String prefix() {
      return prefix;
    }
  }

  /** How the two sums compare. */
  public enum Relation {
    EQUAL("="),
    AT_LEAST("≥"),
    AT_MOST("≤");

    private final String sign;

    Relation(String sign) {
      this.sign = sign;
    }

    /** The sign in forms and messages. */
    public String sign() {
      return sign;
    }
  }

  public IdentitySpec {
    left = List.copyOf(left);
    right = List.copyOf(right);
  }
}

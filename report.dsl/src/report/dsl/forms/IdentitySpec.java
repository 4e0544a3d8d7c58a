package report.dsl.forms;

import java.util.List;
import java.util.Optional;

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

  /** Over what an identity is repeated. */
  public enum Scope {
    EACH_ROW,
    EACH_COLUMN,
    EACH_CELL,
    ONCE
  }

  /** Which reports an identity needs. */
  public enum Reach {
    WITHIN,
    ACROSS_YEARS,
    ACROSS_MEMBERS
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

package report.dsl.rules;

import java.util.List;
import java.util.Optional;
import report.dsl.context.Neighbour;
import report.dsl.forms.Severity;
import report.dsl.forms.Span;
import report.dsl.model.Address;

/**
 * A fault found in a report or form.
 *
 * @param code the rule's code; {@link #NO_RULE} when the text as a whole is none to check
 * @param span the exact place: the cell, the title, the number
 * @param message one or two Chinese sentences: what is there, what should be, the arithmetic
 * @param cells the form's cells it is about
 * @param bodies the bodies it is about, all of them where the message names only the first
 * @param related other places that belong to it
 * @param fixes ways out, the best first; edits rebuilt from the text they were found in
 * @param undecided whether nothing in the report speaks for one of the fixes more than for another,
 *     so that none may be preferred
 */
public record Finding(
    String code,
    Severity severity,
    Span span,
    String message,
    List<Address> cells,
    List<String> bodies,
    List<Related> related,
    List<Fix> fixes,
    boolean undecided) {

  /** The code of a finding that no rule made. */
  public static final String NO_RULE = "";

  /**
   * Another place that belongs to a finding, and what it has to do with it.
   *
   * @param in the other report that it is in; empty when it is in the report itself
   */
  public record Related(Span span, String message, Optional<Neighbour> in) {

    /** A place in the report itself. */
    public Related(Span span, String message) {
      this(span, message, Optional.empty());
    }
  }

  public Finding {
    cells = List.copyOf(cells);
    bodies = List.copyOf(bodies);
    related = List.copyOf(related);
    fixes = List.copyOf(fixes);
  }

  /** The same finding of another weight. */
  public Finding weighing(Severity weight) {
    return new Finding(code, weight, span, message, cells, bodies, related, fixes, undecided);
  }

  /** The same finding with these cells. */
  public Finding about(List<Address> addresses) {
    return new Finding(code, severity, span, message, addresses, bodies, related, fixes, undecided);
  }

  /** The same finding with these bodies. */
  public Finding naming(List<String> names) {
    return new Finding(code, severity, span, message, cells, names, related, fixes, undecided);
  }

  /** The same finding with these related places. */
  public Finding with(List<Related> places) {
    return new Finding(code, severity, span, message, cells, bodies, places, fixes, undecided);
  }

  /** The same finding with these ways out, the best first. */
  public Finding fixedBy(List<Fix> ways) {
    return new Finding(code, severity, span, message, cells, bodies, related, ways, false);
  }

  /** The same finding with these ways out, of which none is preferred. */
  public Finding choosing(List<Fix> ways) {
    return new Finding(code, severity, span, message, cells, bodies, related, ways, true);
  }

  /** The fix to make; empty when there is none or they are {@link #undecided}. */
  public Optional<Fix> preferred() {
    return undecided ? Optional.empty() : fixes.stream().findFirst();
  }

  /** Whether that is the fix to make. */
  public boolean prefers(Fix fix) {
    return preferred().filter(fix::equals).isPresent();
  }

  /** The same finding with this way out. */
  public Finding fixedBy(String title, Span replaced, String text) {
    return fixedBy(List.of(new Fix(title, new Edit(replaced, text))));
  }
}

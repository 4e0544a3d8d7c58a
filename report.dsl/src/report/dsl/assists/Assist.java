package report.dsl.assists;

import java.util.List;
import report.dsl.forms.Span;
import report.dsl.rules.Fix;
import report.dsl.rules.Subject;

/** Something that can be done to a report at a place although nothing is wrong there. */
public interface Assist {

  /**
   * What can be done there, the best first; empty when nothing.
   *
   * @param selected the selection; the cursor when it is empty
   */
  List<Fix> at(Subject subject, Span selected);
}

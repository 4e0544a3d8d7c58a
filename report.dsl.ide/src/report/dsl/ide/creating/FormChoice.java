package report.dsl.ide.creating;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import report.dsl.forms.FormLibrary;
import report.dsl.forms.LoadedForm;

/**
 * A form that a new report can be made of.
 *
 * @param name what the report's first line gives
 * @param title what the document is called
 * @param suits whether it is for reports of that year
 */
record FormChoice(String name, String title, boolean suits) {

  /**
   * All forms that a report at that address can name, those for its year first, and among these the
   * ones beside it before those that ship with the product.
   */
  static List<FormChoice> all(FormLibrary library, Stream<String> beside, URI report, int year) {
    return Stream.concat(beside, library.shipped().stream())
        .distinct()
        .flatMap(name -> library.find(name, report).stream())
        .map(form -> of(form, year))
        .sorted(Comparator.comparing(choice -> !choice.suits()))
        .toList();
  }

  private static FormChoice of(LoadedForm form, int year) {
    Optional<Boolean> suits = form.spec().years().map(years -> years.contains(year));
    return new FormChoice(form.spec().name(), form.spec().title(), suits.orElse(true));
  }
}

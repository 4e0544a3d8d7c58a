package report.dsl.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import report.dsl.forms.FormFault;
import report.dsl.forms.FormFault.Kind;
import report.dsl.forms.LoadedForm;
import report.dsl.forms.Names;

/** What of a form could not be read, and what could stand there instead. */
final class FormFaults {

  private static final int MOST_LISTED = 8;

  private FormFaults() {}

  /** The faults of these kinds, in the order of the text. */
  static Stream<FormFault> of(LoadedForm form, Kind... kinds) {
    Set<Kind> wanted = Set.of(kinds);
    return form.faults().stream().filter(fault -> wanted.contains(fault.kind()));
  }

  /** The choices in words, the first few of many. */
  static String choices(FormFault fault) {
    String listed = fault.choices().stream().limit(MOST_LISTED).collect(Collectors.joining("、"));
    return fault.choices().size() > MOST_LISTED ? listed + "等" : listed;
  }

  /** Fixes that put the nearest choice in its place, if one is near. */
  static List<Fix> nearest(FormFault fault) {
    int length = Names.key(fault.text()).length();
    return fault.choices().stream()
        .filter(choice -> Names.distance(fault.text(), choice) * 2 <= length)
        .min(Comparator.comparing(choice -> Names.distance(fault.text(), choice)))
        .map(choice -> new Fix("改为" + choice, new Edit(fault.span(), choice)))
        .stream()
        .toList();
  }
}

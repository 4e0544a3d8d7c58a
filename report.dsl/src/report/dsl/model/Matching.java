package report.dsl.model;

import java.util.List;
import java.util.Optional;
import report.dsl.forms.NameIndex;

/**
 * What a written name was found to mean.
 *
 * @param spec empty unless {@code how} is EXACT or NEAREST
 */
record Matching<T>(Optional<T> spec, NameMatch how) {

  static <T> Matching<T> of(String name, Optional<T> linked, NameIndex<T> names) {
    if (linked.isPresent()) {
      return new Matching<>(linked, NameMatch.EXACT);
    }
    List<T> found = names.all(name);
    if (found.size() > 1) {
      return new Matching<>(Optional.empty(), NameMatch.AMBIGUOUS);
    }
    if (!names.group(name).isEmpty()) {
      return new Matching<>(Optional.empty(), NameMatch.GROUP);
    }
    Optional<T> nearest = names.nearest(name);
    return new Matching<>(nearest, nearest.isPresent() ? NameMatch.NEAREST : NameMatch.NONE);
  }
}

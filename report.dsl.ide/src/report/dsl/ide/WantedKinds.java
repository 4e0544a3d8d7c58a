package report.dsl.ide;

import java.util.List;

/**
 * The kinds of code actions that a client asks for. A kind includes all that go on from it with a
 * dot.
 *
 * @param only null or empty when it asks for all
 */
record WantedKinds(List<String> only) {

  /** Whether it asks for some kinds only. */
  boolean areNamed() {
    return only != null && !only.isEmpty();
  }

  /** Whether it wants actions of that kind. */
  boolean include(String kind) {
    return !areNamed() || only.stream().anyMatch(wanted -> includes(wanted, kind));
  }

  /** Whether this very kind is asked for. */
  boolean name(String kind) {
    return areNamed() && only.contains(kind);
  }

  private static boolean includes(String kind, String other) {
    return kind.isEmpty() || other.equals(kind) || other.startsWith(kind + ".");
  }
}

package report.dsl.forms;

/**
 * A region of a source in UTF-16 units; {@code length} may be 0, a place between two characters.
 */
public record Span(int offset, int length) {

  /** Offset behind the last character. */
  public int end() {
    return offset + length;
  }

  /** Whether a place lies inside it or at one of its ends. */
  public boolean touches(int place) {
    return offset <= place && place <= end();
  }

  /** Whether all of another lies inside it. */
  public boolean holds(Span other) {
    return offset <= other.offset && other.end() <= end();
  }

  /** Whether they have a character in common, or an end. */
  public boolean touches(Span other) {
    return offset <= other.end() && other.offset <= end();
  }

  /** The smallest span that holds both. */
  public Span to(Span other) {
    int start = Math.min(offset, other.offset);
    return new Span(start, Math.max(end(), other.end()) - start);
  }
}

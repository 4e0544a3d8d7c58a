package report.dsl.files;

/**
 * By what a file is known to be the same as before.
 *
 * @param content equal to that of an earlier stamp when the text is most likely the same
 * @param settled whether it cannot change any more without changing {@code content}
 */
public record Stamp(Object content, boolean settled) {

  /** Whether what was made of the file at this stamp is still good at a later one. */
  boolean holdsAt(Stamp later) {
    return settled && content.equals(later.content);
  }
}

package report.dsl.generator;

import java.util.Optional;

/** Where the pictures of a report come from, so that pages are made without touching a disk. */
@FunctionalInterface
public interface Pictures {

  /** No pictures at all. */
  Pictures NONE = file -> Optional.empty();

  /**
   * The bytes of a picture.
   *
   * @param file its path as the report writes it, relative to the report
   * @return empty when there is none, or it may not be published
   */
  Optional<byte[]> read(String file);
}

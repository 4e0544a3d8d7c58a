package report.dsl.ide.document;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Optional;

/** Addresses of documents as clients write them, each in its own way of escaping. */
public final class DocumentUris {

  private DocumentUris() {}

  /** The file of an address; empty when it is none, as of a text that was never saved. */
  public static Optional<Path> file(String uri) {
    try {
      URI address = URI.create(URI.create(uri).toASCIIString()); // some leave Chinese as it is
      return "file".equals(address.getScheme()) ? Optional.of(Path.of(address)) : Optional.empty();
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      return Optional.empty();
    }
  }
}

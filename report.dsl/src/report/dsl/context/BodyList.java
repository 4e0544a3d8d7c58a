package report.dsl.context;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import report.dsl.files.TextFile;
import report.dsl.files.Workspace;
import report.dsl.model.Filing;
import report.dsl.model.Header;
import report.dsl.model.HeaderKey;

/**
 * The list of the bodies whose reports are due ({@code 名单}): a text or a table with commas or tabs,
 * a body a line.
 *
 * @param header the line that names it; empty when none does
 * @param file the file it names
 * @param content what is in it
 */
public record BodyList(Optional<Header> header, NamedFile file, Content content) {

  /**
   * What is in a list.
   *
   * @param bodies the names in their order, by what is the same for all ways to write one; none
   *     when it cannot be read
   */
  record Content(Map<String, String> bodies) {

    private static final Content NONE = new Content(Map.of());

    static Content of(Workspace workspace, Path file) {
      return TextFile.readForeign(workspace, file)
          .map(text -> new Content(BodyNames.in(text)))
          .orElse(NONE);
    }
  }

  /** Looks for it and reads it. */
  static BodyList of(Filing own, Surroundings around) {
    Optional<Header> header = own.header(HeaderKey.LIST);
    NamedFile file = header.map(named -> around.file(named.value())).orElseGet(NamedFile::unknown);
    Content content = file.found().flatMap(around::list).orElse(Content.NONE);
    return new BodyList(header, file, content);
  }

  /** The names in their order, each once; none when it cannot be read. */
  public List<String> bodies() {
    return List.copyOf(content.bodies().values());
  }

  /** Whether it is named and says whose reports are due. */
  public boolean isRead() {
    return !content.bodies().isEmpty();
  }
}

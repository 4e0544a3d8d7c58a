package report.dsl.ide.reading;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import report.dsl.forms.Span;
import report.dsl.ide.document.DocumentUris;
import report.dsl.ide.document.Folders;
import report.dsl.ide.document.Snapshot;
import report.dsl.model.Filing;
import report.dsl.model.Header;
import report.dsl.model.HeaderKey;
import report.dsl.model.Picture;

/**
 * A file that a report names.
 *
 * @param span its name
 * @param file where it is
 */
record LinkedFile(Span span, Path file) {

  private static final Pattern NAME = Pattern.compile("[^;；、，,\\s][^;；、，,]*(?<!\\s)");

  /** The files named in headers and pictures that exist inside the folder of the report. */
  static List<LinkedFile> of(Snapshot snapshot, Folders folders) {
    Optional<Path> report = DocumentUris.file(snapshot.uri());
    Optional<Path> folder = report.flatMap(folders::around);
    if (snapshot.filing().isEmpty() || folder.isEmpty()) {
      return List.of();
    }
    Path beside = report.get().getParent();
    return named(snapshot.filing().get()).stream()
        .flatMap(span -> resolve(snapshot.source().text(span), span, beside).stream())
        .filter(link -> link.file().startsWith(folder.get()) && Files.isRegularFile(link.file()))
        .toList();
  }

  private static Optional<LinkedFile> resolve(String name, Span span, Path beside) {
    try {
      return Optional.of(new LinkedFile(span, beside.resolve(name).normalize()));
    } catch (InvalidPathException e) {
      return Optional.empty(); // no file can have that name
    }
  }

  private static List<Span> named(Filing filing) {
    List<Span> names = new ArrayList<>();
    for (Header header : filing.headers()) {
      if (header.key().filter(LinkedFile::takesOne).isPresent()) {
        names.add(header.valueSpan());
      } else if (header.key().filter(LinkedFile::takesSeveral).isPresent()) {
        Matcher name = NAME.matcher(filing.source().text(header.valueSpan()));
        while (name.find()) {
          int start = header.valueSpan().offset() + name.start();
          names.add(new Span(start, name.end() - name.start()));
        }
      }
    }
    filing.pictures().flatMap(picture -> file(picture, filing).stream()).forEach(names::add);
    return names;
  }

  private static boolean takesOne(HeaderKey key) {
    return key == HeaderKey.LAST_YEAR || key == HeaderKey.LIST;
  }

  private static boolean takesSeveral(HeaderKey key) {
    return key == HeaderKey.MEMBERS || key == HeaderKey.ATTACHMENT;
  }

  private static Optional<Span> file(Picture picture, Filing filing) {
    int at = filing.source().text(picture.span()).indexOf(picture.file());
    return at < 0 || picture.file().isEmpty()
        ? Optional.empty()
        : Optional.of(new Span(picture.span().offset() + at, picture.file().length()));
  }
}

package report.dsl.ide.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.DocumentLink;
import report.dsl.forms.Span;
import report.dsl.ide.document.Folders;
import report.dsl.ide.document.Snapshot;
import report.dsl.model.Prose;

/** What a report leads to: files of its folder, and pages on the web. */
public final class DocumentLinks {

  /** An address goes on up to the first character that is not ASCII: a Chinese mark ends it. */
  private static final Pattern ADDRESS =
      Pattern.compile("https?://[\\w.~:/?#@!$&'()*+,;=%\\[\\]-]*[\\w~/#=&%]");

  private DocumentLinks() {}

  /** The files that exist inside the folder of the report, and the addresses in its prose. */
  public static List<DocumentLink> of(Snapshot snapshot, Folders folders) {
    List<DocumentLink> links = new ArrayList<>();
    for (LinkedFile file : LinkedFile.of(snapshot, folders)) {
      String target = file.file().toUri().toString();
      links.add(new DocumentLink(snapshot.range(file.span()), target));
    }
    snapshot
        .filing()
        .ifPresent(
            filing ->
                filing
                    .prose()
                    .flatMap(prose -> prose.inlines().stream())
                    .filter(Prose.Words.class::isInstance)
                    .forEach(words -> addresses(words.span(), snapshot, links)));
    return links;
  }

  private static void addresses(Span span, Snapshot snapshot, List<DocumentLink> links) {
    Matcher address = ADDRESS.matcher(snapshot.source().text(span));
    while (address.find()) {
      Span place = new Span(span.offset() + address.start(), address.group().length());
      links.add(new DocumentLink(snapshot.range(place), address.group()));
    }
  }
}

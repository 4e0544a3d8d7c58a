package report.dsl.ide.completion;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CompletionItemKind;
import report.dsl.context.Members;
import report.dsl.forms.Span;
import report.dsl.ide.reading.Note;
import report.dsl.model.Filing;
import report.dsl.model.Header;
import report.dsl.model.HeaderKey;
import report.dsl.parser.Characters;

/** What belongs above the first heading: the form's name, header keys and their values. */
final class HeaderProposals {

  private static final Pattern MARK = Pattern.compile("([\\s\\p{Z}]*年[报報])([\\s\\p{Z}]*)");
  private static final String WRITTEN = "已写";

  private final Filing filing;
  private final FormNames forms;
  private final FilesBeside files;
  private final TabStops stops;

  HeaderProposals(Filing filing, FormNames forms, FilesBeside files, TabStops stops) {
    this.filing = filing;
    this.forms = forms;
    this.files = files;
    this.stops = stops;
  }

  Proposals at(CursorLine line) {
    Matcher mark = MARK.matcher(line.before());
    if (isFirst(line) && filing.formLine().marked()) {
      return mark.lookingAt() ? formName(line, mark) : Proposals.NONE;
    }
    Optional<Header> header =
        filing.headers().stream()
            .filter(one -> filing.source().line(one.keySpan().offset()) == line.number())
            .findFirst();
    if (header.isPresent()) {
      int colon = colon(header.get());
      return line.offset() > colon ? value(line, header.get(), colon) : key(line, header.get());
    }
    if (isFirst(line)) {
      return LineStartProposals.typed(line, forms.firstLines(filing.formLine().due()));
    }
    Stream<Proposal> keys = missing("").map(key -> key.writing(key.label() + ": "));
    return LineStartProposals.typed(
        line, Stream.concat(keys, new HeadingProposals(filing, stops).missingAt(line)));
  }

  /** Whether only blank lines and comments stand above. */
  private boolean isFirst(CursorLine line) {
    return filing
        .source()
        .text(new Span(0, line.span().offset()))
        .lines()
        .allMatch(text -> Characters.trim(text).isEmpty() || Characters.isComment(text));
  }

  private Proposals formName(CursorLine line, Matcher mark) {
    return Proposals.of(
        line.from(line.span().offset() + mark.end()),
        forms.names(filing.formLine().due()).map(name -> name.behind(mark.end(2) > mark.start(2))));
  }

  private int colon(Header header) {
    int at = header.keySpan().end();
    while (":：".indexOf(filing.source().text().charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  private Proposals key(CursorLine line, Header header) {
    return line.offset() < header.keySpan().offset()
        ? Proposals.NONE
        : Proposals.of(
            header.keySpan(), Stream.concat(missing(header.word()), written(header.word())));
  }

  private Stream<Proposal> missing(String own) {
    return Arrays.stream(HeaderKey.values())
        .filter(key -> !isWritten(key, own))
        .map(key -> proposal(key, key.isRequired() ? "必填" : "选填").likely(key.isRequired()));
  }

  private Stream<Proposal> written(String own) {
    return Arrays.stream(HeaderKey.values())
        .filter(key -> isWritten(key, own))
        .map(key -> proposal(key, WRITTEN));
  }

  /** Whether a line of the report other than that of the word has the key. */
  private boolean isWritten(HeaderKey key, String own) {
    return filing.headers().stream()
        .filter(header -> !header.word().equals(own))
        .anyMatch(header -> header.key().filter(key::equals).isPresent());
  }

  private Proposal proposal(HeaderKey key, String detail) {
    return new Proposal(CompletionItemKind.Property, stops.name(key.word()), detail)
        .explained(new Note().text(key.meaning()));
  }

  private Proposals value(CursorLine line, Header header, int colon) {
    int start = colon + 1;
    while (start < line.offset() && Characters.isBlank(filing.source().text().charAt(start))) {
      start++;
    }
    boolean lists = header.key().filter(HeaderKey.MEMBERS::equals).isPresent();
    Span span = lists ? line.item(start, Members.PATH_ENDS) : line.from(start);
    boolean parted = span.offset() > colon + 1;
    Proposals values =
        header.key().map(key -> values(key, line.typed(span))).orElse(Proposals.NONE);
    values.list().forEach(value -> value.behind(parted));
    return new Proposals(span, values.list(), values.complete());
  }

  private Proposals values(HeaderKey key, String typed) {
    return switch (key) {
      case LEVEL -> words(HeaderKey.LEVELS.stream().map(stops::name), HeaderKey.LEVEL);
      case LAST_YEAR -> files.reports(typed, filing.year().map(year -> year - 1));
      case MEMBERS -> files.folders(typed);
      case ATTACHMENT, LIST -> files.others(typed);
      case TITLE -> words(Stream.of(headline()), HeaderKey.TITLE);
      case SIGNED -> words(Stream.of(filing.value(HeaderKey.BODY)), HeaderKey.BODY);
      default -> Proposals.NONE;
    };
  }

  private String headline() {
    return filing
        .form()
        .headline(
            Map.of(
                HeaderKey.BODY.word(), filing.value(HeaderKey.BODY),
                HeaderKey.YEAR.word(), filing.value(HeaderKey.YEAR)));
  }

  private static Proposals words(Stream<String> words, HeaderKey detail) {
    return Proposals.of(
        new Span(0, 0),
        words
            .filter(word -> !word.isEmpty())
            .map(word -> new Proposal(CompletionItemKind.EnumMember, word, detail.word())));
  }
}

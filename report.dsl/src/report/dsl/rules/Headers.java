package report.dsl.rules;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import report.dsl.forms.Names;
import report.dsl.forms.Span;
import report.dsl.model.Filing;
import report.dsl.model.Header;
import report.dsl.model.HeaderKey;

/** What the header lines of a report were meant to be, and those it lacks. */
final class Headers {

  private final Filing filing;
  private final Map<HeaderKey, Header> written = new EnumMap<>(HeaderKey.class);

  Headers(Filing filing) {
    this.filing = filing;
    for (Header header : filing.headers()) {
      header.key().ifPresent(key -> written.putIfAbsent(key, header));
    }
  }

  /** The key that an unknown word means or is one slip away from, if it is not there yet. */
  Optional<HeaderKey> meant(Header header) {
    if (header.key().isPresent()) {
      return Optional.empty();
    }
    Optional<HeaderKey> meant = HeaderKey.meant(header.word()).filter(key -> !isWritten(key));
    if (meant.isPresent()) {
      return meant;
    }
    List<HeaderKey> near =
        Arrays.stream(HeaderKey.values())
            .filter(key -> !isWritten(key))
            .filter(key -> Names.distance(header.word(), key.word()) == 1)
            .toList();
    return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
  }

  /** Whether there is a line of that key, with a value or without. */
  boolean isWritten(HeaderKey key) {
    return written.containsKey(key);
  }

  /** The line that was meant for that key but is not spelt so. */
  Optional<Header> misspelt(HeaderKey key) {
    return filing.headers().stream()
        .filter(header -> meant(header).filter(key::equals).isPresent())
        .findFirst();
  }

  /**
   * Adds the first line, unless it is there, and header lines of these keys, still without values.
   */
  Fix add(List<HeaderKey> keys) {
    boolean marked = filing.formLine().marked();
    String end = filing.source().lineEnd();
    String first = "年报 " + filing.form().name();
    String lines = keys.stream().map(key -> key.word() + ": ").collect(Collectors.joining(end));
    String names = keys.stream().map(key -> Words.quote(key.word())).collect(Collectors.joining());
    if (!marked) {
      String text = keys.isEmpty() ? first : first + end + end + lines;
      return new Fix("补上" + Words.quote(first) + names, insert(0, text));
    }
    boolean alone = filing.headers().isEmpty();
    Span before = alone ? filing.formLine().span() : filing.headers().get(0).keySpan();
    Edit edit =
        alone
            ? insert(Layout.nextLine(filing.source(), before.end()), lines)
            : Layout.insertLines(
                filing.source(), Layout.lineStart(filing.source(), before.offset()), lines);
    return new Fix("补上" + names, edit);
  }

  private Edit insert(int offset, String lines) {
    return Layout.insertBlock(filing.source(), offset, lines);
  }
}

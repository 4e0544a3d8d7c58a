package report.dsl.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import report.dsl.forms.Names;
import report.dsl.forms.Span;
import report.dsl.model.Filing;
import report.dsl.model.Header;
import report.dsl.model.HeaderKey;

/** What the header lines of a report were meant to be, and those it lacks. */
final class Headers {

  private Headers() {}

  /** The key that an unknown word is one slip away from, if it is only one and not there yet. */
  static Optional<HeaderKey> meant(Filing filing, Header header) {
    List<HeaderKey> near =
        Arrays.stream(HeaderKey.values())
            .filter(key -> Names.distance(header.word(), key.word()) == 1)
            .filter(key -> written(filing, key).isEmpty())
            .toList();
    return header.key().isEmpty() && near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
  }

  /** The first line of that key, with a value or without. */
  static Optional<Header> written(Filing filing, HeaderKey key) {
    return filing.headers().stream()
        .filter(header -> header.key().filter(key::equals).isPresent())
        .findFirst();
  }

  /** The line that was meant for that key but is not spelt so. */
  static Optional<Header> misspelt(Filing filing, HeaderKey key) {
    return filing.headers().stream()
        .filter(header -> meant(filing, header).filter(key::equals).isPresent())
        .findFirst();
  }

  /**
   * Adds the first line, unless it is there, and header lines of these keys, still without values.
   */
  static Fix add(Filing filing, List<HeaderKey> keys) {
    boolean marked = filing.formLine().marked();
    String end = filing.source().lineEnd();
    String first = "年报 " + filing.form().name();
    String lines = keys.stream().map(key -> key.word() + ": ").collect(Collectors.joining(end));
    String names = keys.stream().map(key -> Words.quote(key.word())).collect(Collectors.joining());
    if (!marked) {
      String text = keys.isEmpty() ? first : first + end + end + lines;
      return new Fix("补上" + Words.quote(first) + names, insert(filing, 0, text));
    }
    boolean alone = filing.headers().isEmpty();
    Span before = alone ? filing.formLine().span() : filing.headers().get(0).keySpan();
    Edit edit =
        alone
            ? insert(filing, Layout.nextLine(filing.source(), before.end()), lines)
            : Layout.insertLines(
                filing.source(), Layout.lineStart(filing.source(), before.offset()), lines);
    return new Fix("补上" + names, edit);
  }

  private static Edit insert(Filing filing, int offset, String lines) {
    return Layout.insertBlock(filing.source(), offset, lines);
  }
}

package report.dsl.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import report.dsl.forms.FormSpec;

/**
 * A report as filed: what its text says, held against its form, without EMF and without nulls.
 *
 * @param form the form it is checked against: the one it names, else the one for its year
 * @param formLine what its first line says
 * @param headers the header lines in order
 * @param sections the sections in order, text before the first heading as one without title
 * @param suppressions all suppressions in order
 * @param traditional whether it is written in traditional characters
 */
public record Filing(
    Source source,
    FormSpec form,
    FormLine formLine,
    List<Header> headers,
    List<FiledSection> sections,
    List<Suppression> suppressions,
    boolean traditional) {

  public Filing {
    headers = List.copyOf(headers);
    sections = List.copyOf(sections);
    suppressions = List.copyOf(suppressions);
  }

  /** All tables that are the form's, in the order of the text. */
  public Stream<FilledTable> tables() {
    return blocks(FilledTable.class);
  }

  /** All paragraphs, in the order of the text. */
  public Stream<Prose> prose() {
    return blocks(Prose.class);
  }

  /** All pictures, in the order of the text. */
  public Stream<Picture> pictures() {
    return blocks(Picture.class);
  }

  private <T extends Block> Stream<T> blocks(Class<T> type) {
    List<T> found = new ArrayList<>();
    for (FiledSection section : sections) {
      for (Block block : section.blocks()) {
        if (type.isInstance(block)) {
          found.add(type.cast(block));
        }
      }
    }
    return found.stream();
  }

  /** The first header of that key that has a value. */
  public Optional<Header> header(HeaderKey key) {
    return headers.stream()
        .filter(header -> header.key().filter(key::equals).isPresent() && !header.value().isEmpty())
        .findFirst();
  }

  /** The value of a header, empty when there is none. */
  public String value(HeaderKey key) {
    return header(key).map(Header::value).orElse("");
  }

  /** The reported year; empty when the header is missing or no year. */
  public Optional<Integer> year() {
    return header(HeaderKey.YEAR)
        .map(Header::value)
        .filter(value -> value.matches("\\d{4}"))
        .map(Integer::valueOf);
  }

  /** The same report with another table in the place of one, to try what would follow. */
  public Filing with(FilledTable one, FilledTable other) {
    List<FiledSection> others = sections.stream().map(s -> s.with(one, other)).toList();
    return new Filing(source, form, formLine, headers, others, suppressions, traditional);
  }
}

package report.dsl.model;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import report.dsl.forms.Span;

/**
 * A paragraph: one line of the source.
 *
 * @param inlines its words and bound numbers in order, at least one
 */
public record Prose(List<Inline> inlines, Span span) implements Block {

  public Prose {
    inlines = List.copyOf(inlines);
  }

  /** A piece of a paragraph. */
  public sealed interface Inline permits Words, Bound {

    /** Its region. */
    Span span();
  }

  /**
   * Words as they are printed.
   *
   * @param text escapes resolved
   */
  public record Words(String text, Span span) implements Inline {}

  /**
   * A number bound to a cell, {@code {新收.总计}}.
   *
   * @param text the address as written
   * @param cells the cells it can mean: one when it is right, none when it is unknown
   * @param span braces included
   */
  public record Bound(String text, List<Address> cells, Span span) implements Inline {

    public Bound {
      cells = List.copyOf(cells);
    }
  }

  /** Its bound numbers in order. */
  public Stream<Bound> bounds() {
    return inlines.stream().filter(Bound.class::isInstance).map(Bound.class::cast);
  }

  /** The paragraph's own words, with bound numbers as written. */
  public String text() {
    return inlines.stream()
        .map(part -> part instanceof Words w ? w.text() : "{" + ((Bound) part).text() + "}")
        .collect(Collectors.joining());
  }
}

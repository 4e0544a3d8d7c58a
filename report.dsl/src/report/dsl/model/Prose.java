package report.dsl.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import report.dsl.forms.Names;
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
   * A number taken from the tables, {@code {新收.总计}}.
   *
   * @param text what stands between the braces
   * @param operands the names in it, in order; one unless it is a sum or ratio
   * @param formula what it is worked out from; empty when a name is unknown or ambiguous
   * @param style how it is to be written
   * @param span braces included
   */
  public record Bound(
      String text, List<Operand> operands, Optional<Formula> formula, Style style, Span span)
      implements Inline {

    /** How a bound number is written. */
    public enum Style {
      /** As its cell is. */
      PLAIN(""),
      /** In ten thousands, {@code {…|万}}. */
      TEN_THOUSANDS("万"),
      /** As a percentage, {@code {…|%}}. */
      PERCENT("%"),
      /** In a way that there is not. */
      UNKNOWN("");

      private final String word;

      Style(String word) {
        this.word = word;
      }

      /** What a reference writes behind its bar; empty when it writes none. */
      public String word() {
        return word;
      }

      static Style of(String word) {
        return Stream.of(TEN_THOUSANDS, PERCENT)
            .filter(style -> style.word.equals(Names.key(word)))
            .findFirst()
            .orElse(UNKNOWN);
      }
    }

    /**
     * A name in a reference.
     *
     * @param cells the cells that it can mean; none when it is a quantity, a group, or unknown
     */
    public record Operand(String text, List<Address> cells, Span span) {

      public Operand {
        cells = List.copyOf(cells);
      }
    }

    public Bound {
      operands = List.copyOf(operands);
    }

    /** The cells that it can mean when it is but one name: one when that is a cell's. */
    public List<Address> cells() {
      return operands.size() == 1 ? operands.get(0).cells() : List.of();
    }

    /** All cells that go into it, or could. */
    public Stream<Address> sources() {
      return formula
          .map(Formula::cells)
          .orElseGet(() -> operands.stream().flatMap(operand -> operand.cells().stream()))
          .distinct();
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

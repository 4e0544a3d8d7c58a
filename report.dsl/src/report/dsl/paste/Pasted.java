package report.dsl.paste;

import java.util.List;
import report.dsl.forms.Span;
import report.dsl.forms.TableSpec;

/**
 * Pasted text read as tables of the form.
 *
 * @param span the whole lines that were read
 * @param tables the tables found there, in the order of the text
 * @param text the same numbers as a report writes them, with what has no place in comments below
 * @param left how many pieces have no place
 */
public record Pasted(Span span, List<TableSpec> tables, String text, int left) {

  public Pasted {
    tables = List.copyOf(tables);
  }
}

package report.dsl.ide.tables;

import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextEdit;
import report.dsl.ide.document.Snapshot;
import report.dsl.model.FiledSection;
import report.dsl.model.Filing;
import report.dsl.model.FilledTable;
import report.dsl.model.Source;
import report.dsl.rules.Subject;
import report.dsl.rules.Words;
import report.dsl.rules.ZeroFill;

/**
 * A client's wish to fill the blanks of a table with 0.
 *
 * @param uri the document
 * @param position a place in the table
 */
public record BlankFilling(String uri, Position position) {

  /**
   * What would be done, for the user to agree to.
   *
   * @param version the version of the text that the edits are of
   * @param table the table; empty when it is not clear which is meant
   * @param count how many cells get a 0
   * @param left how many blank cells do not, because of an identity
   * @param edits one for each cell that is filled
   * @param message the same as a question, or why there is nothing to ask
   */
  public record Filling(
      int version, String table, int count, int left, List<TextEdit> edits, String message) {}

  /** The table at the place, else the only one of its section or of the report. */
  public Filling in(Snapshot snapshot) {
    return snapshot
        .checked()
        .subject()
        .flatMap(subject -> table(subject.filing()).map(table -> fill(snapshot, subject, table)))
        .orElseGet(
            () -> new Filling(snapshot.version(), "", 0, 0, List.of(), "光标不在表里，请先把光标放到要填的表上。"));
  }

  private static Filling fill(Snapshot snapshot, Subject subject, FilledTable table) {
    ZeroFill fill = ZeroFill.of(subject, table);
    String name = table.spec().name();
    return new Filling(
        snapshot.version(),
        name,
        fill.edits().size(),
        fill.left(),
        snapshot.edits(fill.edits()),
        Words.quote(name) + "表" + sentence(fill.edits().size(), fill.left()));
  }

  private static String sentence(int count, int left) {
    if (count == 0) {
      return left == 0 ? "没有空白的格。" : "空白的%d格按勾稽关系不能是0，没有填，请核对后填写。".formatted(left);
    }
    return left == 0
        ? "空白的%d格都填0吗？".formatted(count)
        : "空白的%d格填0吗？另有%d格按勾稽关系不能是0，不会填，请核对后填写。".formatted(count, left);
  }

  private Optional<FilledTable> table(Filing filing) {
    List<FilledTable> all = filing.tables().toList();
    int line = position == null ? 0 : position.getLine() + 1;
    return all.stream()
        .filter(table -> isOn(filing.source(), table, line))
        .findFirst()
        .or(() -> only(section(filing, line).stream().flatMap(FiledSection::tables).toList()))
        .or(() -> only(all));
  }

  private static boolean isOn(Source source, FilledTable table, int line) {
    return source.line(table.span().offset()) <= line && line <= source.line(table.span().end());
  }

  private static Optional<FiledSection> section(Filing filing, int line) {
    return filing.sections().stream()
        .filter(section -> filing.source().line(section.span().offset()) <= line)
        .reduce((first, second) -> second);
  }

  private static Optional<FilledTable> only(List<FilledTable> tables) {
    return tables.size() == 1 ? Optional.of(tables.get(0)) : Optional.empty();
  }
}

package report.dsl.ide.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import report.dsl.forms.Span;
import report.dsl.ide.document.Snapshot;
import report.dsl.ide.reading.Part.Kind;
import report.dsl.ledger.Tally;
import report.dsl.model.Block;
import report.dsl.model.FiledSection;
import report.dsl.model.FilledRow;
import report.dsl.model.FilledTable;
import report.dsl.model.FreeTable;
import report.dsl.model.Picture;
import report.dsl.model.SubHeading;

/** The sections of a report or form, with what is in them. */
final class Outline {

  private final Snapshot snapshot;

  private Outline(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  /** The outermost parts of a document. */
  static List<Part> of(Snapshot snapshot) {
    Optional<List<Part>> report =
        snapshot
            .filing()
            .map(f -> f.sections().stream().map(new Outline(snapshot)::section).toList());
    return report.orElseGet(() -> FormOutline.of(snapshot));
  }

  private Part section(FiledSection section) {
    Span title = section.titleSpan().length() > 0 ? section.titleSpan() : section.marks();
    String name = title.length() == 0 ? "第一个标题之前" : section.title();
    Span span = trimmed(section.span().offset(), section.span().end());
    List<Part> parts = parts(section.blocks(), section.span().end());
    return new Part(Kind.SECTION, named(name), "", span, title, parts);
  }

  /** A heading takes what follows up to the next that is no deeper. */
  private List<Part> parts(List<Block> blocks, int end) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof SubHeading heading) {
        int next = i + 1;
        while (next < blocks.size()
            && !(blocks.get(next) instanceof SubHeading other
                && other.level() <= heading.level())) {
          next++;
        }
        int stop = next < blocks.size() ? blocks.get(next).span().offset() : end;
        List<Part> inside = parts(blocks.subList(i + 1, next), stop);
        Span span = trimmed(heading.span().offset(), stop);
        parts.add(new Part(Kind.HEADING, named(heading.text()), "", span, heading.span(), inside));
        i = next - 1;
      } else {
        part(blocks.get(i)).ifPresent(parts::add);
      }
    }
    return parts;
  }

  private Optional<Part> part(Block block) {
    if (block instanceof FilledTable table) {
      List<Part> rows = table.rows().stream().map(Outline::row).toList();
      Span corner = table.cornerSpan();
      return Optional.of(
          new Part(Kind.TABLE, table.spec().name(), state(table), table.span(), corner, rows));
    } else if (block instanceof FreeTable table) {
      String name = named(table.corner());
      return Optional.of(
          new Part(Kind.TABLE, name, "", table.span(), table.cornerSpan(), List.of()));
    } else if (block instanceof Picture picture) {
      String name = named(picture.file());
      String text = picture.alternative();
      return Optional.of(
          new Part(Kind.PICTURE, name, text, picture.span(), picture.span(), List.of()));
    }
    return Optional.empty();
  }

  private String state(FilledTable table) {
    return snapshot
        .ledger()
        .map(ledger -> Tally.of(table, ledger))
        .map(tally -> tally.filled() + "/" + tally.cells())
        .orElse("");
  }

  private static Part row(FilledRow row) {
    String official = row.spec().map(spec -> spec.label().official()).orElse("");
    String detail = official.equals(row.label()) ? "" : official;
    return new Part(Kind.ROW, named(row.label()), detail, row.span(), row.labelSpan(), List.of());
  }

  static String named(String name) {
    return name.isBlank() ? "未写名称" : name;
  }

  private Span trimmed(int start, int end) {
    return trimmed(snapshot.source().text(), start, end);
  }

  /** A region without the blanks and line ends at its end. */
  static Span trimmed(String text, int start, int end) {
    int last = end;
    while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    return new Span(start, last - start);
  }
}

package report.dsl.formatting;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import report.dsl.formatting.LayoutLine.Kind;
import report.dsl.formatting.TableLayout.Content;
import report.dsl.model.Block;
import report.dsl.model.FiledSection;
import report.dsl.model.Filing;
import report.dsl.model.FilledTable;
import report.dsl.model.FreeTable;
import report.dsl.model.NameMatch;
import report.dsl.parser.Characters;
import report.dsl.parser.Lexeme;

/** Which table of a source each line belongs to, and how it is written there. */
final class TableLayouts {

  private final String text;
  private final Map<LayoutLine, TableLayout> tables = new IdentityHashMap<>();
  private final Map<LayoutLine, List<String>> cells = new IdentityHashMap<>();

  /**
   * Finds the tables.
   *
   * @param filing the report; empty for a form, whose tables are runs of table lines
   */
  TableLayouts(String text, List<LayoutLine> lines, Optional<Filing> filing) {
    this.text = text;
    Map<Integer, String> spelling = filing.map(Spelling::of).orElse(Map.of());
    if (filing.isPresent()) {
      assign(lines, filing.get());
    } else {
      assign(lines);
    }
    for (LayoutLine line : lines) {
      TableLayout table = tables.get(line);
      if (table != null && line.kind() == Kind.TABLE && !opensComment(line)) {
        cells.put(line, cells(line, spelling));
        table.add(cells.get(line));
      }
    }
    rules(lines);
  }

  private void assign(List<LayoutLine> lines, Filing filing) {
    TreeMap<Integer, Block> blocks = new TreeMap<>();
    Map<Block, TableLayout> layouts = new IdentityHashMap<>();
    for (FiledSection section : filing.sections()) {
      for (Block block : section.blocks()) {
        if (block instanceof FilledTable table) {
          boolean named = table.match() == NameMatch.EXACT;
          blocks.put(block.span().offset(), block);
          layouts.put(block, new TableLayout(Content.NUMBERS, named));
        } else if (block instanceof FreeTable) {
          blocks.put(block.span().offset(), block);
          layouts.put(block, new TableLayout(Content.AS_WRITTEN, false));
        }
      }
    }
    for (LayoutLine line : lines) {
      Map.Entry<Integer, Block> block = blocks.floorEntry(line.offset());
      if (line.isTable() && block != null && line.offset() < block.getValue().span().end()) {
        tables.put(line, layouts.get(block.getValue()));
      }
    }
  }

  private void assign(List<LayoutLine> lines) {
    TableLayout table = null;
    for (LayoutLine line : lines) {
      boolean goesOn = table != null && line.blanksAbove() == 0;
      if (line.isTable()) {
        table = goesOn ? table : new TableLayout(Content.UNITS, false);
        tables.put(line, table);
      } else {
        table = goesOn && line.isHidden() ? table : null;
      }
    }
  }

  /** A rule belongs to the table above it, else to the one below. */
  private void rules(List<LayoutLine> lines) {
    TableLayout near = null;
    for (LayoutLine line : lines) {
      near = line.isHidden() ? near : tables.get(line);
      if (line.kind() == Kind.RULE && near != null) {
        tables.put(line, near);
      }
    }
    near = null;
    for (int i = lines.size() - 1; i >= 0; i--) {
      LayoutLine line = lines.get(i);
      near = line.isHidden() ? near : tables.get(line);
      if (line.kind() == Kind.RULE && near != null) {
        tables.putIfAbsent(line, near);
      }
    }
  }

  /** The table of a line; null when it is in none. */
  TableLayout tableOf(LayoutLine line) {
    return tables.get(line);
  }

  /** The line laid out, without a trailing comment; empty when it is to stay as it is. */
  Optional<String> layOut(LayoutLine line) {
    if (line.kind() == Kind.RULE && tables.containsKey(line)) {
      return Optional.of(tables.get(line).rule(ruleCells(line)));
    }
    return Optional.ofNullable(cells.get(line)).map(row -> tables.get(line).line(row));
  }

  private List<String> cells(LayoutLine line, Map<Integer, String> spelling) {
    List<String> row = new ArrayList<>();
    for (Lexeme token : line.tokens()) {
      if (token.kind() == Lexeme.Kind.PIPE) {
        row.add("");
      } else if (token.kind() == Lexeme.Kind.CELL_TEXT) {
        row.set(row.size() - 1, spelling.getOrDefault(token.start(), textOf(token)));
      }
    }
    return row;
  }

  private List<String> ruleCells(LayoutLine line) {
    String rule = Characters.trim(text.substring(line.start(), line.end()));
    List<String> row = new ArrayList<>();
    for (String cell : rule.substring(1).split("[|｜]")) {
      row.add(Characters.trim(cell));
    }
    return row;
  }

  /** Whether blanks beside its bars would make a comment of two slashes in a cell. */
  private boolean opensComment(LayoutLine line) {
    return line.tokens().stream()
        .filter(token -> token.kind() == Lexeme.Kind.CELL_TEXT)
        .map(this::textOf)
        .anyMatch(cell -> cell.endsWith("//") && isBlankBefore(cell, cell.length() - 2));
  }

  private static boolean isBlankBefore(String cell, int place) {
    return place == 0 || Characters.isBlank(cell.charAt(place - 1));
  }

  private String textOf(Lexeme token) {
    return text.substring(token.start(), token.end());
  }
}

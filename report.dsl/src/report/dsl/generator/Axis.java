package report.dsl.generator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import report.dsl.generator.GridCell.Role;
import report.dsl.generator.HeaderTree.Node;

/**
 * The headers of a printed table on one side.
 *
 * @param prefix what their ids begin with
 * @param idsOver for each line they head their ids, blank between
 * @param stretch how many columns the last line spans beyond its own
 */
record Axis(HeaderTree tree, String prefix, List<String> idsOver, int stretch) {

  /**
   * The headers over some lines.
   *
   * @param paths for each line its labels from the outermost inwards
   * @param depth the levels there are to be at least
   */
  static Axis of(List<List<String>> paths, String prefix, int depth, int stretch) {
    HeaderTree tree = new HeaderTree(paths, depth);
    return new Axis(tree, prefix, idsOver(tree, prefix, paths.size()), stretch);
  }

  private static List<String> idsOver(HeaderTree tree, String prefix, int lines) {
    List<String> ids = new ArrayList<>(Collections.nCopies(lines, ""));
    for (Node node : tree.nodes().toList()) {
      for (int line = node.first(); line < node.first() + node.count(); line++) {
        String outer = ids.get(line);
        ids.set(line, (outer.isEmpty() ? "" : outer + " ") + id(prefix, node));
      }
    }
    return ids;
  }

  /** How many levels it has. */
  int depth() {
    return tree.depth();
  }

  /** The header cells of columns that begin in a row of the table's head. */
  List<GridCell> columnCells(int level) {
    return tree.level(level).stream()
        .map(
            node -> {
              int width = node.count() + (node.covers(lines() - 1) ? stretch : 0);
              return GridCell.header(
                  Role.COLUMN, node.text(), node.level(), node.depth(), width, id(node));
            })
        .toList();
  }

  /** The header cells that begin in a row of numbers. */
  List<GridCell> rowCells(int line) {
    return tree.startingAt(line).stream()
        .map(n -> GridCell.header(Role.ROW, n.text(), n.level(), n.count(), n.depth(), id(n)))
        .toList();
  }

  /** The ids of the header cells over a line, blank between, the outermost first. */
  String idsOver(int line) {
    return idsOver.get(line);
  }

  /** How many columns the number at a line spans. */
  int width(int line) {
    return line == lines() - 1 ? 1 + stretch : 1;
  }

  private int lines() {
    return idsOver.size();
  }

  private String id(Node node) {
    return id(prefix, node);
  }

  private static String id(String prefix, Node node) {
    return prefix + node.level() + "-" + node.first();
  }
}

package report.dsl.generator;

import java.util.List;
import java.util.stream.Collectors;
import report.dsl.generator.GridCell.Role;
import report.dsl.generator.HeaderTree.Node;

/**
 * The headers of a printed table on one side.
 *
 * @param prefix what their ids begin with
 * @param lines how many lines they head
 * @param stretch how many columns the last line spans beyond its own
 */
record Axis(HeaderTree tree, String prefix, int lines, int stretch) {

  /**
   * @param paths for each line its labels from the outermost inwards
   * @param depth the levels there are to be at least
   */
  static Axis of(List<List<String>> paths, String prefix, int depth, int stretch) {
    return new Axis(new HeaderTree(paths, depth), prefix, paths.size(), stretch);
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
              int width = node.count() + (node.covers(lines - 1) ? stretch : 0);
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

  /** The ids of the header cells over a line, blank between. */
  String idsOver(int line) {
    return tree.over(line).stream().map(this::id).collect(Collectors.joining(" "));
  }

  /** How many columns the number at a line spans. */
  int width(int line) {
    return line == lines - 1 ? 1 + stretch : 1;
  }

  private String id(Node node) {
    return prefix + node.level() + "-" + node.first();
  }
}

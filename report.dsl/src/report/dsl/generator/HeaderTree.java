package report.dsl.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Nested headers of columns or rows, as the form prints them: neighbours under the same labels
 * share a cell, and an innermost label reaches down to the numbers.
 */
final class HeaderTree {

  /**
   * A header cell.
   *
   * @param level on which level it begins, from 0 at the outside
   * @param depth how many levels it spans
   * @param first the first line under it, from 0
   * @param count how many lines are under it
   */
  record Node(String text, int level, int depth, int first, int count) {

    boolean covers(int line) {
      return first <= line && line < first + count;
    }
  }

  private final int depth;
  private final List<List<Node>> byFirstLine = new ArrayList<>();

  /**
   * @param paths for each line its labels from the outermost inwards
   * @param least the levels there are to be at least
   */
  HeaderTree(List<List<String>> paths, int least) {
    this.depth = Math.max(least, paths.stream().mapToInt(List::size).max().orElse(0));
    for (int line = 0; line < paths.size(); line++) {
      List<String> path = paths.get(line);
      List<Node> nodes = new ArrayList<>();
      for (int level = 0; level < path.size(); level++) {
        boolean leaf = level == path.size() - 1;
        if (leaf) {
          nodes.add(new Node(path.get(level), level, depth - level, line, 1));
        } else if (line == 0 || !sharesGroup(paths.get(line - 1), path, level)) {
          nodes.add(new Node(path.get(level), level, 1, line, groupSize(paths, line, level)));
        }
      }
      byFirstLine.add(nodes);
    }
  }

  private static int groupSize(List<List<String>> paths, int first, int level) {
    int end = first + 1;
    while (end < paths.size() && sharesGroup(paths.get(end - 1), paths.get(end), level)) {
      end++;
    }
    return end - first;
  }

  private static boolean sharesGroup(List<String> one, List<String> other, int level) {
    return one.size() > level + 1
        && other.size() > level + 1
        && one.subList(0, level + 1).equals(other.subList(0, level + 1));
  }

  /** How many levels there are. */
  int depth() {
    return depth;
  }

  /** The cells that begin on a level, in order of their lines. */
  List<Node> level(int level) {
    return nodes().filter(node -> node.level() == level).toList();
  }

  /** The cells that begin at a line, from the outside inwards. */
  List<Node> startingAt(int line) {
    return byFirstLine.get(line);
  }

  /** All cells, those over the same line from the outside inwards. */
  Stream<Node> nodes() {
    return byFirstLine.stream().flatMap(List::stream);
  }
}

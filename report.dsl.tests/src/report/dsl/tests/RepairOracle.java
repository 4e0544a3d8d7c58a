package report.dsl.tests;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds all smallest repairs the dumb way: every cell, then every pair of cells, by solving the
 * full set of equations for just those unknowns. Shares nothing with the product but the numbers.
 */
final class RepairOracle {

  private final List<String> cells;
  private final int[][] matrix;
  private final long[] residuals;
  private final Map<String, Integer> values;

  RepairOracle(Map<String, Integer> values, List<Map<String, Integer>> equations) {
    this.values = values;
    Set<String> all = new LinkedHashSet<>();
    equations.forEach(equation -> all.addAll(equation.keySet()));
    this.cells = List.copyOf(all);
    this.matrix = new int[equations.size()][cells.size()];
    this.residuals = new long[equations.size()];
    for (int e = 0; e < equations.size(); e++) {
      for (int c = 0; c < cells.size(); c++) {
        matrix[e][c] = equations.get(e).getOrDefault(cells.get(c), 0);
        residuals[e] += (long) matrix[e][c] * values.get(cells.get(c));
      }
    }
  }

  boolean balances() {
    for (long residual : residuals) {
      if (residual != 0) {
        return false;
      }
    }
    return true;
  }

  /** All repairs of the smallest size, each as new values by address. */
  List<Map<String, Integer>> smallest() {
    List<Map<String, Integer>> found = new ArrayList<>();
    for (int c = 0; c < cells.size(); c++) {
      solve(found, c);
    }
    if (found.isEmpty()) {
      for (int c = 0; c < cells.size(); c++) {
        for (int d = c + 1; d < cells.size(); d++) {
          if (coversFailing(c, d)) {
            solve(found, c, d);
          }
        }
      }
    }
    return found;
  }

  boolean isUnique(List<Map<String, Integer>> smallest) {
    return smallest.size() == 1;
  }

  private boolean coversFailing(int c, int d) {
    for (int e = 0; e < matrix.length; e++) {
      if (residuals[e] != 0 && matrix[e][c] == 0 && matrix[e][d] == 0) {
        return false;
      }
    }
    return true;
  }

  private void solve(List<Map<String, Integer>> found, int c) {
    for (int e = 0; e < matrix.length; e++) {
      if (matrix[e][c] != 0 && residuals[e] != 0) {
        accept(found, Map.of(c, -residuals[e] / matrix[e][c]));
        return;
      }
    }
  }

  /** Cramer's rule on the first two independent equations; when none is independent, by trying. */
  private void solve(List<Map<String, Integer>> found, int c, int d) {
    for (int e = 0; e < matrix.length; e++) {
      for (int f = e + 1; f < matrix.length; f++) {
        long det = (long) matrix[e][c] * matrix[f][d] - (long) matrix[e][d] * matrix[f][c];
        if (det != 0) {
          long x = (-residuals[e] * matrix[f][d] + residuals[f] * matrix[e][d]) / det;
          long y = (-residuals[f] * matrix[e][c] + residuals[e] * matrix[f][c]) / det;
          if (x != 0 && y != 0) {
            accept(found, Map.of(c, x, d, y));
          }
          return;
        }
      }
    }
    for (long x = -200; x <= 200; x++) {
      for (int e = 0; e < matrix.length && x != 0; e++) {
        if (matrix[e][d] != 0 && residuals[e] != 0) {
          long y = -(residuals[e] + matrix[e][c] * x) / matrix[e][d];
          if (y != 0) {
            accept(found, Map.of(c, x, d, y));
          }
          break;
        }
      }
    }
  }

  private void accept(List<Map<String, Integer>> found, Map<Integer, Long> deltas) {
    for (int e = 0; e < matrix.length; e++) {
      long sum = residuals[e];
      for (Map.Entry<Integer, Long> delta : deltas.entrySet()) {
        sum += matrix[e][delta.getKey()] * delta.getValue();
      }
      if (sum != 0) {
        return;
      }
    }
    Map<String, Integer> repair = new java.util.TreeMap<>();
    deltas.forEach(
        (cell, delta) -> repair.put(cells.get(cell), (int) (values.get(cells.get(cell)) + delta)));
    if (repair.values().stream().allMatch(value -> value >= 0)) {
      found.add(repair);
    }
  }
}

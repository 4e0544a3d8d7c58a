package report.dsl.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import report.dsl.forms.AxisSpec;
import report.dsl.forms.RowSpec;
import report.dsl.forms.Script;
import report.dsl.model.TableText;
import report.dsl.parser.Characters;

/** Writes a pasted table as a report has it, and in comments below it what the reader must know. */
record PastedText(boolean traditional) {

  private static final int LISTED = 6;

  /** The table's lines, the header line first, then its comments. */
  List<String> lines(PastedTable pasted) {
    UnaryOperator<String> script = traditional ? Script::traditional : UnaryOperator.identity();
    List<List<String>> cells = new ArrayList<>();
    List<String> header = new ArrayList<>(List.of(script.apply(pasted.table().name())));
    pasted.table().columns().stream().map(AxisSpec::name).map(script).forEach(header::add);
    cells.add(header);
    for (RowSpec row : pasted.table().rows()) {
      List<String> line = new ArrayList<>(List.of(script.apply(row.name())));
      pasted.cells(row).stream().map(Characters::escapeCell).forEach(line::add);
      cells.add(line);
    }
    TableText layout = TableText.of(cells, column -> column > 0);
    List<String> lines = new ArrayList<>(cells.stream().map(layout::line).toList());
    lines.addAll(comments(pasted));
    return lines;
  }

  private static List<String> comments(PastedTable pasted) {
    List<String> comments = new ArrayList<>();
    List<RowSpec> byPlace = pasted.byPlace();
    if (!byPlace.isEmpty()) {
      String names =
          byPlace.stream().limit(LISTED).map(RowSpec::name).collect(Collectors.joining("、"));
      String more = byPlace.size() > LISTED ? "等" : "";
      comments.add("// 粘贴的内容里有%d行的名称缺损，按位置放入：%s%s，请核对。".formatted(byPlace.size(), names, more));
    }
    if (pasted.lacking() > 0 && pasted.filled() > 0) {
      comments.add("// 粘贴的内容少%d格，其余各格数字相同，自左至右放入，请核对缺的是哪几格。".formatted(pasted.lacking()));
    }
    if (!pasted.left().isEmpty()) {
      comments.add("// 粘贴的内容里，下面这些没有放进表格，请核对后删去：");
      pasted.left().stream().map(text -> "// · " + text).forEach(comments::add);
    }
    return comments;
  }
}

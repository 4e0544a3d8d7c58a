package report.dsl.tests;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import report.dsl.forms.ColumnSpec;
import report.dsl.forms.FormSpec;
import report.dsl.forms.RowSpec;
import report.dsl.forms.TableSpec;

/**
 * The numbers of tables 3 and 4 of one report by address, made to balance from the text of the law
 * and not from the form's identities, so that they can testify about those.
 */
final class SoundNumbers {

  private static final List<String> NOT_SUMMED = List.of("新收", "上年结转", "办理总计", "结转下年");

  final Map<String, Integer> values = new LinkedHashMap<>();
  private final FormSpec form;
  private final int oneIn;

  SoundNumbers(FormSpec form, Random random) {
    this(form, random, 3);
  }

  /** Numbers of which one in so many is not 0, totals aside. */
  SoundNumbers(FormSpec form, Random random, int oneIn) {
    this.form = form;
    this.oneIn = oneIn;
    for (ColumnSpec column : table("申请").columns()) {
      if (!column.name().equals("总计")) {
        fillColumn(column.name(), random);
      }
    }
    for (RowSpec row : table("申请").rows()) {
      total("申请", row.name());
    }
    for (RowSpec row : table("复议诉讼").rows()) {
      for (String result : List.of("结果维持", "结果纠正", "其他结果", "尚未审结")) {
        values.put("复议诉讼." + row.name() + "." + result, random.nextInt(4));
      }
      total("复议诉讼", row.name());
    }
  }

  private void fillColumn(String column, Random random) {
    int done = 0;
    for (RowSpec row : table("申请").rows()) {
      if (!NOT_SUMMED.contains(row.name())) {
        int value = random.nextInt(oneIn) == 0 ? random.nextInt(20) : 0;
        values.put("申请." + row.name() + "." + column, value);
        done += value;
      }
    }
    int carriedOut = random.nextInt(5);
    int carriedIn = Math.min(random.nextInt(5), done + carriedOut);
    values.put("申请.办理总计." + column, done);
    values.put("申请.结转下年." + column, carriedOut);
    values.put("申请.上年结转." + column, carriedIn);
    values.put("申请.新收." + column, done + carriedOut - carriedIn);
  }

  private void total(String table, String row) {
    int sum = 0;
    for (ColumnSpec column : table(table).columns()) {
      sum += values.getOrDefault(table + "." + row + "." + column.name(), 0);
    }
    values.put(table + "." + row + ".总计", sum);
  }

  private TableSpec table(String name) {
    return form.tableNames().find(name).orElseThrow();
  }

  /**
   * The equations of these numbers, each as the addresses added and those taken off; the law's
   * L1–L4.
   */
  List<Map<String, Integer>> equations(String component) {
    List<Map<String, Integer>> equations = new ArrayList<>();
    TableSpec table = table(component.split("[.]")[0]);
    for (RowSpec row : table.rows()) {
      if (component.equals("申请") || component.endsWith("." + row.name())) {
        Map<String, Integer> equation = new LinkedHashMap<>();
        table.columns().forEach(c -> equation.put(address(table, row.name(), c.name()), 1));
        equation.put(address(table, row.name(), "总计"), -1);
        equations.add(equation);
      }
    }
    if (component.equals("申请")) {
      for (ColumnSpec column : table.columns()) {
        Map<String, Integer> sum = new LinkedHashMap<>();
        table.rows().stream()
            .filter(row -> !NOT_SUMMED.contains(row.name()))
            .forEach(row -> sum.put(address(table, row.name(), column.name()), 1));
        sum.put(address(table, "办理总计", column.name()), -1);
        equations.add(sum);
        equations.add(
            Map.of(
                address(table, "新收", column.name()), 1,
                address(table, "上年结转", column.name()), 1,
                address(table, "办理总计", column.name()), -1,
                address(table, "结转下年", column.name()), -1));
      }
    }
    return equations;
  }

  private static String address(TableSpec table, String row, String column) {
    return table.name() + "." + row + "." + column;
  }

  /** The two tables as a report's text. */
  String text(int year) {
    StringBuilder text = new StringBuilder();
    text.append("年报 ").append(form.name()).append("\n\n单位: 示例县\n年度: ").append(year).append("\n");
    for (String name : List.of("申请", "复议诉讼")) {
      TableSpec table = table(name);
      text.append("\n# ").append(form.sectionOf(table).title()).append("\n\n| ").append(name);
      table.columns().forEach(column -> text.append(" | ").append(column.name()));
      text.append(" |\n");
      for (RowSpec row : table.rows()) {
        text.append("| ").append(row.name());
        for (ColumnSpec column : table.columns()) {
          text.append(" | ").append(values.get(address(table, row.name(), column.name())));
        }
        text.append(" |\n");
      }
    }
    return text.toString();
  }
}

package report.dsl.drafting;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import report.dsl.forms.Aspect;
import report.dsl.forms.ColumnSpec;
import report.dsl.forms.FormSpec;
import report.dsl.forms.RowSpec;
import report.dsl.forms.SectionSpec;
import report.dsl.forms.TableSpec;
import report.dsl.model.Address;
import report.dsl.model.HeaderKey;
import report.dsl.model.TableText;

/**
 * A new report of a form: every section with what the form says about it, every table with blank
 * cells. Nothing is filled in that the clerk has to know.
 */
public final class BlankReport {

  private final FormSpec form;
  private final Map<HeaderKey, String> values;
  private final Map<Address, String> cells;
  private final Map<SectionSpec, List<String>> prose;
  private final Map<TableSpec, String> comments;
  private final StringBuilder text = new StringBuilder();

  private BlankReport(
      FormSpec form,
      Map<HeaderKey, String> values,
      Map<Address, String> cells,
      Map<SectionSpec, List<String>> prose,
      Map<TableSpec, String> comments) {
    this.form = form;
    this.values = values;
    this.cells = cells;
    this.prose = prose;
    this.comments = comments;
  }

  /** The text of a report with nothing but its body and year. */
  public static String text(FormSpec form, BodyAndYear title) {
    return new BlankReport(form, title.headers(), Map.of(), Map.of(), Map.of()).text();
  }

  /** The text of a report with what it takes over from last year's. */
  public static String text(FormSpec form, BodyAndYear title, LastYear last) {
    Map<HeaderKey, String> values = new EnumMap<>(title.headers());
    values.putAll(last.headers());
    return new BlankReport(form, values, last.cells(), last.prose(), Map.of()).text();
  }

  /** The text of a report with its members' sums, and these header lines beside its own. */
  public static String text(
      FormSpec form, BodyAndYear title, Map<HeaderKey, String> headers, RolledUp sums) {
    Map<HeaderKey, String> values = new EnumMap<>(title.headers());
    values.putAll(headers);
    return new BlankReport(form, values, sums.cells(), Map.of(), sums.comments()).text();
  }

  private String text() {
    line("年报 " + form.name());
    line("");
    for (HeaderKey key : HeaderKey.values()) {
      if (key.isRequired() || values.containsKey(key)) {
        line(key.word() + ": " + values.getOrDefault(key, ""));
      }
    }
    line(
        Arrays.stream(HeaderKey.values())
            .filter(key -> !key.isRequired() && !values.containsKey(key))
            .map(HeaderKey::word)
            .collect(Collectors.joining("、", "// 还可以写：", "。")));
    form.sections().forEach(this::section);
    return text.toString();
  }

  private void section(SectionSpec section) {
    line("");
    line("# " + section.title());
    if (!section.hint().isEmpty()) {
      comment(section.hint());
    }
    if (!section.aspects().isEmpty()) {
      comment("应当写到：" + Aspect.names(section.aspects(), "；"));
    }
    List<String> template = section.template().stream().map(this::filled).toList();
    for (String paragraph : prose.getOrDefault(section, template)) {
      line("");
      line(paragraph);
    }
    for (TableSpec table : section.tables()) {
      line("");
      if (comments.containsKey(table)) {
        comment(comments.get(table));
      }
      BiFunction<RowSpec, ColumnSpec, String> filled =
          (row, column) -> cells.getOrDefault(new Address(table, row, column), "");
      TableText.of(table, false, filled).forEach(this::line);
    }
  }

  private void comment(String words) {
    line("// " + words);
  }

  private String filled(String paragraph) {
    String filled = paragraph;
    for (Map.Entry<HeaderKey, String> value : values.entrySet()) {
      filled = filled.replace("{" + value.getKey().word() + "}", value.getValue());
    }
    return filled;
  }

  private void line(String words) {
    text.append(words).append('\n');
  }
}

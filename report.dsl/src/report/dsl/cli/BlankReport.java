package report.dsl.cli;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import report.dsl.forms.FormSpec;
import report.dsl.forms.SectionSpec;
import report.dsl.forms.TableSpec;
import report.dsl.model.HeaderKey;
import report.dsl.model.TableText;

/**
 * An empty report of a form: every section with what the form says about it, every table with blank
 * cells. Nothing is filled in that the clerk has to know.
 */
final class BlankReport {

  private final FormSpec form;
  private final Map<HeaderKey, String> values;
  private final StringBuilder text = new StringBuilder();

  BlankReport(FormSpec form, String body, String year) {
    this.form = form;
    this.values = Map.of(HeaderKey.BODY, body, HeaderKey.YEAR, year);
  }

  String text() {
    line("年报 " + form.name());
    line("");
    for (HeaderKey key : HeaderKey.values()) {
      if (key.isRequired()) {
        line(key.word() + ": " + values.getOrDefault(key, ""));
      }
    }
    line(
        Arrays.stream(HeaderKey.values())
            .filter(key -> !key.isRequired())
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
      comment("须述：" + String.join("；", section.aspects()));
    }
    for (String paragraph : section.template()) {
      line("");
      line(filled(paragraph));
    }
    for (TableSpec table : section.tables()) {
      line("");
      TableText.of(table, false, (row, column) -> "").forEach(this::line);
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

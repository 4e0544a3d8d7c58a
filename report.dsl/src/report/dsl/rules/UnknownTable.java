package report.dsl.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import report.dsl.forms.Severity;
import report.dsl.forms.Span;
import report.dsl.forms.TableSpec;
import report.dsl.model.FiledSection;
import report.dsl.model.Filing;
import report.dsl.model.FilledTable;
import report.dsl.model.FreeTable;
import report.dsl.model.NameMatch;

/** The top-left cell of a table is the name of none of the form's tables. */
final class UnknownTable implements Rule<Subject> {

  @Override
  public Severity severity() {
    return Severity.E;
  }

  /** The tables of a section that the form does not know; one line between bars is no table. */
  static Stream<FreeTable> in(FiledSection section) {
    return free(section).filter(table -> table.lines().size() > 1);
  }

  private static Stream<FreeTable> free(FiledSection section) {
    return section.blocks().stream()
        .filter(FreeTable.class::isInstance)
        .map(FreeTable.class::cast)
        .filter(table -> !table.appendix());
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    Filing filing = subject.filing();
    filing
        .tables()
        .filter(table -> table.match() == NameMatch.NEAREST)
        .filter(table -> !table.corner().isEmpty() || !table.columns().isEmpty())
        .filter(table -> !table.columns().isEmpty() || !Tears.inHeader(table))
        .forEach(table -> found.accept(misspelt(filing, table)));
    Outline outline = new Outline(filing);
    for (FiledSection section : filing.sections()) {
      List<TableSpec> missing = section.spec().map(outline::missingTables).orElse(List.of());
      for (FreeTable table : free(section).toList()) {
        List<TableSpec> headless =
            missing.stream().filter(t -> t.rowNames().find(table.corner()).isPresent()).toList();
        found.accept(
            headless.size() == 1
                ? headless(filing, table, headless.get(0))
                : unknown(filing, table, missing));
      }
    }
  }

  /** A table that begins with a row: its header line was lost. */
  private Finding headless(Filing filing, FreeTable table, TableSpec spec) {
    String name = Words.quote(spec.name());
    Edit header =
        Layout.insertLines(
            filing.source(),
            Layout.lineStart(filing.source(), table.span().offset()),
            new Draft(filing).header(spec));
    return finding(table.cornerSpan(), "这张表没有表头，从行名看是%s。".formatted(name))
        .fixedBy(List.of(new Fix("补上%s的表头".formatted(name), header)));
  }

  private Finding misspelt(Filing filing, FilledTable table) {
    String name = new Draft(filing).name(table.spec().name());
    String written =
        table.corner().isEmpty() ? "左上角没有写表名" : "没有" + Words.quote(table.corner()) + "这张表";
    return finding(table.cornerSpan(), "%s，从内容看是%s。".formatted(written, Words.quote(name)))
        .fixedBy(List.of(rename(table.cornerSpan(), table.corner(), name)));
  }

  private Finding unknown(Filing filing, FreeTable table, List<TableSpec> missing) {
    List<Fix> fixes = new ArrayList<>();
    if (table.lines().size() == 1) {
      fixes.add(new Fix("去掉行首的竖线，作为文字", new Edit(new Span(table.span().offset(), 1), "")));
    } else {
      Draft draft = new Draft(filing);
      missing.stream()
          .map(spec -> rename(table.cornerSpan(), table.corner(), draft.name(spec.name())))
          .forEach(fixes::add);
      fixes.add(new Fix("作为附表，不作检查", Edit.insert(table.cornerSpan().offset(), "附表 ")));
    }
    String names = Words.list(missing.stream().map(TableSpec::name).toList(), "张表");
    String perhaps = missing.isEmpty() ? "" : "，这一部分还缺" + names;
    String what =
        table.corner().isEmpty() ? "左上角没有写表名" : "表式没有%s这张表".formatted(Words.quote(table.corner()));
    Finding finding = finding(table.cornerSpan(), what + perhaps + "。");
    return fixes.size() == 1 ? finding.fixedBy(fixes) : finding.choosing(fixes);
  }

  private static Fix rename(Span corner, String written, String name) {
    return new Fix("改为" + Words.quote(name), Layout.label(corner, written, name));
  }
}

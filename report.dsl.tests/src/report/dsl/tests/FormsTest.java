package report.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import report.dsl.Engine;
import report.dsl.forms.AxisSpec;
import report.dsl.forms.CellSpec;
import report.dsl.forms.FormSpec;
import report.dsl.forms.IdentitySpec;
import report.dsl.forms.IdentitySpec.Reach;
import report.dsl.forms.IdentitySpec.Scope;
import report.dsl.forms.Label;
import report.dsl.forms.LoadedForm;
import report.dsl.forms.NameIndex;
import report.dsl.forms.TableSpec;
import report.dsl.forms.Term;

/** Both official editions: complete, faultless, and named as sources, data and pages agreed. */
class FormsTest {

  private static final Engine ENGINE = TestEngine.get();

  private static final List<String> COLUMNS =
      List.of("自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计");
  private static final String ROWS =
      "新收 上年结转 予以公开 部分公开 国家秘密 法律禁止 三安全一稳定 第三方权益 内部事务 过程性信息 执法案卷"
          + " 行政查询 不掌握 需另行制作 补正仍不明确 信访举报 重复申请 公开出版物 大量反复 重新出具 %s 办理总计 结转下年";

  @ParameterizedTest
  @ValueSource(strings = {"2021版", "2019版"})
  void officialFormsAreFaultless(String edition) {
    URI uri = URI.createURI("form:/" + edition + ".form");
    String text = ENGINE.forms().shippedText(edition).orElseThrow();
    assertEquals(List.of(), ENGINE.parse(uri, text).getErrors());
    Engine.Checked checked = ENGINE.check(edition + ".form", uri, text);
    assertEquals(List.of(), checked.findings());
    assertEquals(List.of(), checked.form().orElseThrow().faults());
  }

  @Test
  void theEditionFollowsTheReportedYear() {
    assertEquals("2019版", ENGINE.forms().forYear(2019).spec().name());
    assertEquals("2019版", ENGINE.forms().forYear(2020).spec().name());
    assertEquals("2021版", ENGINE.forms().forYear(2021).spec().name());
    assertEquals("2021版", ENGINE.forms().forYear(2035).spec().name());
  }

  @Test
  void everyCellIsThere() {
    assertEquals(
        Map.of(
            "第二十条第（一）项", 6, "第二十条第（五）项", 1, "第二十条第（六）项", 2, "第二十条第（八）项", 1, "申请", 175, "复议诉讼", 15),
        cellCounts("2021版"));
    assertEquals(
        Map.of(
            "第二十条第（一）项",
            6,
            "第二十条第（五）项",
            6,
            "第二十条第（六）项",
            6,
            "第二十条第（八）项",
            2,
            "第二十条第（九）项",
            2,
            "申请",
            161,
            "复议诉讼",
            15),
        cellCounts("2019版"));
  }

  private static Map<String, Integer> cellCounts(String edition) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    form(edition).tables().forEach(table -> counts.put(table.name(), table.cellCount()));
    return counts;
  }

  @Test
  void namesAreTheContract() {
    assertNames(List.of("规章", "行政规范性文件"), table("2021版", "第二十条第（一）项").rows());
    assertNames(List.of("本年制发件数", "本年废止件数", "现行有效件数"), table("2021版", "第二十条第（一）项").columns());
    assertNames(List.of("规章", "规范性文件"), table("2019版", "第二十条第（一）项").rows());
    assertNames(List.of("上一年项目数量", "本年增/减", "处理决定数量"), table("2019版", "第二十条第（五）项").columns());
    assertNames(List.of("采购项目数量", "采购总金额"), table("2019版", "第二十条第（九）项").columns());
    assertNames(COLUMNS, table("2021版", "申请").columns());
    assertNames(COLUMNS, table("2019版", "申请").columns());
    assertNames(
        List.of(ROWS.formatted("逾期不补正 逾期未缴费 其他处理").split(" ")), table("2021版", "申请").rows());
    assertNames(List.of(ROWS.formatted("其他处理").split(" ")), table("2019版", "申请").rows());
    for (String edition : List.of("2021版", "2019版")) {
      assertNames(List.of("行政复议", "直接起诉", "复议后起诉"), table(edition, "复议诉讼").rows());
      assertNames(List.of("结果维持", "结果纠正", "其他结果", "尚未审结", "总计"), table(edition, "复议诉讼").columns());
    }
  }

  private static void assertNames(List<String> expected, List<? extends AxisSpec> axes) {
    assertEquals(expected, axes.stream().map(AxisSpec::name).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021版", "2019版"})
  void sectionsAreTheOfficialSixBehindAPreface(String edition) {
    assertEquals(
        List.of(
            "引言",
            "一、总体情况",
            "二、主动公开政府信息情况",
            "三、收到和处理政府信息公开申请情况",
            "四、政府信息公开行政复议、行政诉讼情况",
            "五、存在的主要问题及改进情况",
            "六、其他需要报告的事项"),
        form(edition).sections().stream().map(section -> section.title()).toList());
    assertTrue(form(edition).sections().get(0).optional());
    assertEquals(5, form(edition).sections().get(1).aspects().size());
    assertFalse(form(edition).basis().isEmpty());
  }

  @Test
  void unitsAreTheLaws() {
    assertEquals(
        new CellSpec("万元", false, true), cell("2021版", "第二十条第（八）项", "行政事业性收费", "本年收费金额（单位：万元）"));
    assertEquals(new CellSpec("项", true, false), cell("2019版", "第二十条第（六）项", "行政处罚", "本年增/减"));
    assertEquals(new CellSpec("件", false, false), cell("2019版", "第二十条第（六）项", "行政处罚", "处理决定数量"));
    assertEquals(new CellSpec("万元", false, true), cell("2019版", "第二十条第（九）项", "政府集中采购", "采购总金额"));
    for (String edition : List.of("2021版", "2019版")) {
      assertTrue(
          Stream.of("申请", "复议诉讼")
              .flatMap(name -> table(edition, name).cells().stream())
              .flatMap(List::stream)
              .allMatch(Optional.of(new CellSpec("件", false, false))::equals));
    }
  }

  private static CellSpec cell(String edition, String table, String row, String column) {
    TableSpec spec = table(edition, table);
    return spec.cell(
            spec.rowNames().find(row).orElseThrow(), spec.columnNames().find(column).orElseThrow())
        .orElseThrow();
  }

  /** Short name, whole path, every inner part of it, with numbering and without, in any width. */
  @ParameterizedTest
  @ValueSource(strings = {"2021版", "2019版"})
  void everyOfficialLabelFindsItsRowAndColumn(String edition) {
    form(edition)
        .tables()
        .forEach(
            table -> {
              table.rows().forEach(row -> assertFound(row, table.rowNames()));
              table.columns().forEach(column -> assertFound(column, table.columnNames()));
            });
  }

  private static <T extends AxisSpec> void assertFound(T axis, NameIndex<T> names) {
    Label label = axis.label();
    List<String> levels = label.levels();
    List<String> bare =
        levels.stream().map(l -> l.replaceFirst("^([一二三四]、|（[一二三四五六七]）|\\d\\.)", "")).toList();
    for (List<String> path : List.of(levels, bare)) {
      for (int from = 0; from < path.size(); from++) {
        String name = String.join(" / ", path.subList(from, path.size()));
        Optional<T> found = names.find(name);
        // a bare 总计 or 其他 may be another row's own name too: then it is nobody's, or that row's
        if (found.isEmpty() || found.get() != axis) {
          assertTrue(from == path.size() - 1 && path == bare, name);
        }
      }
    }
    assertEquals(axis, names.find(label.shortName()).orElseThrow());
    assertEquals(axis, names.find(levels.get(levels.size() - 1)).orElseThrow());
    label.aliases().forEach(alias -> assertEquals(axis, names.find(alias).orElseThrow()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021版", "2019版"})
  void identitiesNameRealCells(String edition) {
    for (IdentitySpec identity : form(edition).identities()) {
      for (Term term :
          Stream.concat(identity.left().stream(), identity.right().stream()).toList()) {
        boolean named = !term.axes().isEmpty() || !term.cells().isEmpty();
        assertTrue(
            named || term.constant().isPresent() || identity.scope() == Scope.EACH_CELL,
            identity.text());
        assertEquals(term.elsewhere() && identity.reach() != Reach.WITHIN, term.elsewhere());
      }
    }
  }

  @Test
  void identitiesAreTheLaws() {
    for (String edition : List.of("2021版", "2019版")) {
      List<String> rows = names(edition, "申请", "总计");
      assertEquals(COLUMNS.subList(0, 6), rows, "L1");
      List<String> results = names(edition, "申请", "办理总计");
      assertEquals(
          table(edition, "申请").rows().stream()
              .map(AxisSpec::name)
              .filter(row -> !List.of("新收", "上年结转", "办理总计", "结转下年").contains(row))
              .toList(),
          results,
          "L2");
      assertEquals(List.of("办理总计", "结转下年"), names(edition, "申请", "新收", "上年结转"), "L3");
      assertEquals(List.of("结果维持", "结果纠正", "其他结果", "尚未审结"), names(edition, "复议诉讼", "总计"), "L4");
    }
  }

  /** The right side of the table's own equation with that left side. */
  private static List<String> names(String edition, String table, String... left) {
    return form(edition).identities().stream()
        .filter(identity -> identity.reach() == Reach.WITHIN && identity.table().isPresent())
        .filter(identity -> identity.table().get().name().equals(table))
        .filter(identity -> names(identity.left()).equals(Arrays.asList(left)))
        .map(identity -> names(identity.right()))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> names(List<Term> terms) {
    return terms.stream().flatMap(term -> term.axes().stream()).map(AxisSpec::name).toList();
  }

  private static TableSpec table(String edition, String name) {
    return form(edition).tableNames().find(name).orElseThrow();
  }

  private static FormSpec form(String edition) {
    LoadedForm form = ENGINE.forms().find(edition, Project.uri("x.report")).orElseThrow();
    return form.spec();
  }
}

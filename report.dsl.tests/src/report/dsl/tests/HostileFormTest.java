package report.dsl.tests;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import report.dsl.Engine;
import report.dsl.rules.Finding;

/** Forms far deeper, longer and more entangled than any real one are read in their stride. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostileFormTest {

  private static final String HEAD = "表式 大表\n\n# 一、情况\n\n| 表 | 甲 | 乙 | 合计 |\n";

  @TempDir Path folder;

  @Test
  void aLabelOfManyLevelsIsALabel() {
    String label =
        IntStream.range(1, 41)
            .mapToObj(i -> "%d.级%s".formatted(i, "子".repeat(i)))
            .collect(joining(" / "));
    assertEquals(List.of(), codes("大表.form", HEAD + "| " + label + " 简称 丙 | 件 | 件 | 件 |\n"));
  }

  @Test
  void aFormOfThousandsOfRowsAndIdentitiesIsRead() {
    StringBuilder form = new StringBuilder(HEAD);
    IntStream.range(0, 8_000).forEach(i -> form.append("| 行第").append(i).append("个 | 件 |\n"));
    IntStream.range(0, 16_000).forEach(i -> form.append("勾稽 每行: 甲 + 乙 ≥ " + i + "\n"));
    IntStream.range(1, 8_000)
        .forEach(i -> form.append("勾稽: 表.行第%d个.甲 ≥ 表.行第%d个.甲\n".formatted(i, i - 1)));
    assertEquals(List.of(), codes("大表.form", form.toString()));
  }

  /** What is larger than a report may be is no form, and is not read to its end. */
  @Test
  void aFormThatIsTooLargeIsNone() throws Exception {
    String form = HEAD + "| 行 | 件 | 件 | 件 |\n";
    Files.writeString(folder.resolve("大表.form"), form + "// 长\n".repeat(150_000));
    Files.writeString(folder.resolve("小表.form"), form.replace("大表", "小表"));
    assertTrue(codes("a.report", "年报 大表\n").contains("unknown-form"));
    assertFalse(codes("b.report", "年报 小表\n").contains("unknown-form"));
  }

  /** Each is twice the one before: nobody may follow every way down. */
  @Test
  void sumsOfSumsAreWorkedOutOnce() throws Exception {
    StringBuilder form = new StringBuilder("表式 大表\n\n# 一、情况\n\n| 表 | 甲 |\n");
    StringBuilder report = new StringBuilder("年报 大表\n\n单位: 示例县\n年度: 2024\n\n# 一、情况\n\n| 表 | 甲 |\n");
    int last = 44;
    for (int i = 0; i <= last; i++) {
      form.append("| 第%d行 | 件 |\n".formatted(i));
      String cell = i == 0 ? "1" : i == last ? "7" : "=";
      report.append("| 第%d行 | %s |\n".formatted(i, cell));
    }
    for (int i = 1; i <= last; i++) {
      form.append("勾稽: 表.第%1$d行.甲 = 表.第%2$d行.甲 + 表.第%2$d行.甲\n".formatted(i, i - 1));
    }
    Files.writeString(folder.resolve("大表.form"), form);
    assertEquals(List.of(), codes("大表.form", form.toString()));
    assertEquals(List.of("identity"), codes("大表.report", report.toString()));
  }

  /** 200 of the largest numbers: their sum is no number that a cell could hold. */
  @Test
  void noRepairIsTooLargeToBeWritten() throws Exception {
    StringBuilder form = new StringBuilder("表式 大表\n\n# 一、情况\n\n| 表 | 甲 |\n");
    StringBuilder report = new StringBuilder("年报 大表\n\n单位: 示例县\n年度: 2024\n\n# 一、情况\n\n| 表 | 甲 |\n");
    StringBuilder sum = new StringBuilder("勾稽: 表.合计.甲 = 0");
    for (int i = 0; i < 200; i++) {
      form.append("| 第%d行 | 元 小数 |\n".formatted(i));
      report.append("| 第%d行 | %s |\n".formatted(i, i == 0 ? "0.01" : "999999999999999"));
      sum.append(" + 表.第%d行.甲".formatted(i));
    }
    form.append("| 合计 | 元 小数 |\n").append(sum).append('\n');
    report.append("| 合计 | 5 |\n");
    Files.writeString(folder.resolve("大表.form"), form);
    assertEquals(List.of("identity"), codes("大表.report", report.toString()));
  }

  /**
   * Identities by the thousand, all of which fail: the minutes would be spent on looking for
   * repairs.
   */
  @ParameterizedTest
  @EnumSource
  void entangledIdentitiesAreTold(SampleEntanglement entanglement) throws Exception {
    int times = 2_000;
    String form = entanglement.form(times);
    Files.writeString(folder.resolve("纠缠.form"), form);
    assertEquals(List.of(), codes("纠缠.form", form));
    Set<String> codes = Set.copyOf(codes("a.report", entanglement.report(times)));
    assertTrue(codes.contains("identity") || codes.contains("smallest-repair"), codes::toString);
  }

  /** Of words by the thousand, for sentences by the thousand, no more are read than can be met. */
  @ParameterizedTest
  @EnumSource
  void wordsAreReadInTheirStride(SampleFormRepetition repetition) throws Exception {
    long once = length(repetition, 500);
    long twice = length(repetition, 1_000);
    assertTrue(twice < 3 * once + 1_000, once + " becomes " + twice);
  }

  private long length(SampleFormRepetition repetition, int times) throws Exception {
    Path own = Files.createDirectory(folder.resolve("" + times)); // a form is read once
    Files.writeString(own.resolve("重复.form"), repetition.form(times));
    URI uri = URI.createFileURI(own.resolve("a.report").toString());
    return TestEngine.get().check("a.report", uri, repetition.report(times)).findings().stream()
        .mapToLong(finding -> finding.message().length() + finding.fixes().size())
        .sum();
  }

  @Test
  void whatIsNotReadOfAFormIsSaid() {
    String form = HEAD + "| 行 | 件 | 件 | 件 |\n";
    String words = IntStream.range(0, 401).mapToObj(i -> "话题: 题" + i + "\n").collect(joining());
    assertEquals(List.of("form-property"), codes("大表.form", form + words));
    String long500 = "数量: 量 = 行.甲" + " + 行.甲".repeat(499) + "\n";
    assertEquals(List.of(), codes("大表.form", form + long500));
    assertEquals(List.of("form-property"), codes("大表.form", form + long500.strip() + " + 行.甲\n"));
  }

  /** Each cell is worked out from the next one, and the last from the first. */
  @Test
  void whatIsWorkedOutFromItselfIsTold() throws Exception {
    StringBuilder form = new StringBuilder("表式 大表\n\n# 一、情况\n\n| 表 | 甲 |\n");
    StringBuilder report = new StringBuilder("年报 大表\n\n单位: 示例县\n年度: 2024\n\n# 一、情况\n\n| 表 | 甲 |\n");
    int rows = 5_000;
    for (int i = 0; i < rows; i++) {
      form.append("| 第%d行 | 件 |\n".formatted(i));
      report.append("| 第%d行 | = |\n".formatted(i));
    }
    for (int i = 0; i < rows; i++) {
      form.append("勾稽: 表.第%d行.甲 = 表.第%d行.甲\n".formatted(i, (i + 1) % rows));
    }
    Files.writeString(folder.resolve("大表.form"), form);
    assertTrue(codes("大表.report", report.toString()).contains("computed-not-allowed"));
  }

  private List<String> codes(String name, String text) {
    Engine.Checked checked =
        TestEngine.get().check(name, URI.createFileURI(folder.resolve(name).toString()), text);
    return checked.findings().stream().map(Finding::code).toList();
  }
}

package report.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import report.dsl.Engine;
import report.dsl.ReportStandaloneSetup;
import report.dsl.files.FilesOnDisk;

/** The lists of bodies that offices keep. */
class BodyListTest {

  @TempDir Path folder;

  private final Engine engine =
      ReportStandaloneSetup.doSetup(new FilesOnDisk()).getInstance(Engine.class);

  private List<String> bodies(String list) throws IOException {
    Files.writeString(folder.resolve("名单.csv"), list);
    URI uri = URI.createFileURI(folder.resolve("县.report").toString());
    String text = "年报 2021版\n\n单位: 县\n年度: 2024\n汇总: 局/*.report\n名单: 名单.csv\n";
    return engine
        .check("县.report", uri, text)
        .subject()
        .orElseThrow()
        .context()
        .members()
        .list()
        .bodies();
  }

  @Test
  void aSpreadsheetHasATitleHeadingsNumbersAndASum() throws IOException {
    String table =
        "示例县2024年应交年报的单位,,\r\n序号,主管部门,报送单位（全称）,备注\r\n"
            + "1,教委,甲局,\"张三,李四\"\r\n2,,\"乙局\",\"两行\n备注\"\r\n,,,\r\n3,,丙局　,\r\n"
            + "合计,,3,\r\n,,合计3个单位,\r\n";
    assertEquals(List.of("甲局", "乙局", "丙局"), bodies(table));
    assertEquals(List.of("甲局", "乙局", "丙局"), bodies(table.replace(',', '\t')));
  }

  @Test
  void aTextHasANameALine() throws IOException {
    assertEquals(
        List.of("甲局", "乙局", "丙局", "丁局"),
        bodies("报送单位\n// 县直\n1.甲局\n2、乙局  \n（3）丙局\n\n# 乡镇\n　丁局\n 甲 局\n"));
  }

  @Test
  void aHeadingIsNotLookedForAmongTheBodies() throws IOException {
    String list = "甲局\n乙局\n丙局\n丁局\n戊局\n直属单位\n";
    assertEquals(List.of("甲局", "乙局", "丙局", "丁局", "戊局", "直属单位"), bodies(list));
  }

  @Test
  void aQuoteThatNothingEndsIsACharacter() throws IOException {
    assertEquals(List.of("\"甲局", "乙\"局", "丙\"局"), bodies("\"甲局\n乙\"局\n\"丙\"\"局\"\n"));
    assertEquals(List.of("\"甲\"局", "乙局"), bodies("\"甲\"局\n乙局\n"));
  }
}

package report.dsl.tests.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import report.dsl.model.HeaderKey;
import report.dsl.tests.NeedsClassPath;

/** What a clerk can take instead of typing it above the first heading. */
@NeedsClassPath
class HeaderCompletionTest {

  @TempDir static Path folder;

  @RegisterExtension
  static final ServerProcess server = new ServerProcess(Completing.withSnippets());

  private static Completing client;

  @BeforeAll
  static void start() throws IOException {
    Files.writeString(folder.resolve("云岭县-2023.report"), "年报 2021版\n");
    Files.writeString(folder.resolve("云岭县-2022.report"), "年报 2021版\n");
    Files.writeString(folder.resolve("青川镇-2023.report"), "年报 2021版\n");
    Files.writeString(folder.resolve("省版.form"), "表式 省版\n\n扩展: 2021版\n");
    Files.writeString(folder.resolve("公开目录.pdf"), "");
    Files.createDirectories(folder.resolve("部门"));
    Files.writeString(folder.resolve("部门/教育局-2024.report"), "年报 2021版\n");
    client = new Completing(server, folder.resolve("云岭县-2024.report").toUri().toString());
  }

  @Test
  void anEmptyFileBeginsWithItsForm() {
    assertEquals(List.of("年报 2021版", "年报 2019版", "年报 省版"), client.at("‸").shown());
    assertEquals("年报 2021版\n", client.at("nb‸\n").accepted("年报 2021版"));
  }

  @Test
  void theFirstLineNamesAFormAndTheYearSaysWhich() {
    Completing.Offer offer = client.at("年报 ‸\n\n年度: 2020\n");
    assertEquals(List.of("2021版", "2019版", "省版"), offer.shown());
    assertEquals("2019版", offer.selected());
    assertEquals("2019年至2020年", offer.item("2019版").getDetail());
    assertEquals("年报 2019版\n\n年度: 2020\n", offer.accepted("2019版"));
    assertTrue(offer.documentation("2021版").contains("国办公开办函"), "the basis");
    assertEquals("年报 2019版\n", client.at("年报 20‸21版\n").accepted("2019版"));
    assertEquals("年报 2019版", client.at("年报‸").accepted("2019版"));
  }

  @Test
  void keysThatAreMissingComeFirstAndWithTheirMeaning() {
    Completing.Offer offer = client.at("年报 2021版\n\n单位: 云岭县人民政府\n‸\n\n# 一、总体情况\n");
    assertEquals("年度", offer.shown().get(0));
    assertEquals("年度", offer.selected());
    assertFalse(offer.all().contains("单位"), "it is written already");
    assertEquals("报告所述的年份，四位数字", offer.documentation("年度"));
    assertEquals("年报 2021版\n\n单位: 云岭县人民政府\n年度: \n\n# 一、总体情况\n", offer.accepted("年度"));
  }

  @Test
  void aKeyIsFoundByItsSpellingAndReplacedAsAWhole() {
    assertEquals(List.of("级别"), client.at("年报 2021版\n\njib‸").shown());
    Completing.Offer offer = client.at("年报 2021版\n\n单位: 甲\n年‸代: 2024\n");
    assertEquals("年度", offer.shown().get(0));
    assertEquals("年报 2021版\n\n单位: 甲\n年度: 2024\n", offer.accepted("年度"));
    assertEquals(List.of("单位"), offer.all().subList(offer.all().size() - 1, offer.all().size()));
  }

  @Test
  void aLevelIsOneOfSix() {
    Completing.Offer offer = client.at("年报 2021版\n\n级别: ‸\n");
    assertEquals(HeaderKey.LEVELS, offer.shown());
    assertEquals(String.join("、", HeaderKey.LEVELS) + "之一", HeaderKey.LEVEL.meaning());
    assertEquals("年报 2021版\n\n级别: 设区的市\n", offer.accepted("设区的市"));
    assertEquals("年报 2021版\n\n级别: 县\n", client.at("年报 2021版\n\n级别:xi‸\n").accepted("县"));
    assertEquals("县", client.at("年报 2021版\n\n级别: xian‸\n").shown().get(0));
  }

  @Test
  void lastYearsFileIsLookedForInTheFolder() {
    String header = "年报 2021版\n\n单位: 云岭县人民政府\n年度: 2024\n";
    Completing.Offer offer = client.at(header + "上年: ‸\n");
    assertEquals(List.of("云岭县-2023.report", "青川镇-2023.report", "云岭县-2022.report"), offer.shown());
    assertEquals("云岭县-2023.report", offer.selected());
    assertEquals(header + "上年: 云岭县-2023.report\n", offer.accepted("云岭县-2023.report"));
    assertEquals(List.of("青川镇-2023.report"), client.at(header + "上年: qcz‸").shown());
    assertEquals(List.of("部门/教育局-2024.report"), client.at(header + "上年: 部门/‸").shown());
  }

  @Test
  void membersAreAFolderOfReports() {
    Completing.Offer offer = client.at("年报 2021版\n\n汇总: ‸\n");
    assertEquals(List.of("部门/*.report"), offer.shown());
    assertEquals("年报 2021版\n\n汇总: 部门/*.report\n", offer.accepted("部门/*.report"));
    assertEquals(List.of("公开目录.pdf"), client.at("年报 2021版\n\n附件: ‸").shown());
    Completing.Offer second = client.at("年报 2021版\n\n汇总: 乡镇/*.report； bm‸；园区/*.report\n");
    assertEquals(List.of("部门/*.report"), second.shown());
    assertEquals(
        "年报 2021版\n\n汇总: 乡镇/*.report； 部门/*.report；园区/*.report\n", second.accepted("部门/*.report"));
  }

  @Test
  void titleAndSignatureFollowFromWhatIsThere() {
    String header = "年报 2021版\n\n单位: 云岭县人民政府\n年度: 2024\n";
    assertEquals(List.of("云岭县人民政府2024年政府信息公开工作年度报告"), client.at(header + "标题: ‸").all());
    assertEquals(List.of("云岭县人民政府"), client.at(header + "落款: ‸").all());
    assertEquals(List.of(), client.at(header + "代码: ‸").all());
  }
}

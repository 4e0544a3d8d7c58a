package report.dsl.tests.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static report.dsl.tests.lsp.Answers.await;
import static report.dsl.tests.lsp.Answers.refusal;
import static report.dsl.tests.lsp.Province.FORM;
import static report.dsl.tests.lsp.Province.REPORT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import report.dsl.tests.NeedsClassPath;

/** A form's short name changes everywhere at once, its official label nowhere. */
@NeedsClassPath
class RenameTest {

  @TempDir Path folder;

  @RegisterExtension final ServerProcess server = new ServerProcess();

  @Test
  void theFormAndTheOpenReportsFollow() throws IOException {
    Files.writeString(folder.resolve("某省版.form"), FORM);
    OpenText report = open("甲.report", REPORT);
    OpenText form = open("某省版.form", FORM.replace("简称 子站", "简称 子‸站"));
    Map<String, List<TextEdit>> edits = renamed(form, "各站").getChanges();
    assertEquals(
        FORM.replace("简称 子站", "简称 各站").replace("主站 + 子站", "主站 + 各站"),
        form.apply(edits.get(form.uri())));
    assertEquals(
        REPORT.replace("数量.子站", "数量.各站"),
        report.apply(edits.get(report.uri())),
        "the official label goes on to mean it");
  }

  @Test
  void aRowWithoutShortNameIsRenamedInAllItsProperties() throws IOException {
    Files.writeString(folder.resolve("某省版.form"), FORM);
    OpenText report = open("甲.report", REPORT);
    OpenText form = open("某省版.form", FORM.replace("公开平台.访问", "公开平台.访‸问"));
    Map<String, List<TextEdit>> edits = renamed(form, "浏览量").getChanges();
    assertEquals(FORM.replace("访问", "浏览量"), form.apply(edits.get(form.uri())));
    assertEquals(
        REPORT.replace("{访问", "{浏览量").replace("| 访问", "| 浏览量"),
        report.apply(edits.get(report.uri())));
    OpenText table = open("某省版.form", FORM.replace("公开平台 |", "公开‸平台 |"));
    edits = renamed(table, "平台").getChanges();
    assertEquals(FORM.replace("公开平台", "平台"), form.apply(edits.get(form.uri())));
    assertEquals(REPORT.replace("公开平台", "平台"), report.apply(edits.get(report.uri())));
  }

  @Test
  void theRangeIsThatOfTheShortName() {
    OpenText form = open("某省版.form", FORM.replace("简称 子站", "简称 子‸站"));
    var params = new PrepareRenameParams(form.id(), form.cursor());
    var prepared = await(form.service().prepareRename(params)).getSecond();
    assertEquals("子站", prepared.getPlaceholder());
    assertEquals(FORM.replace("简称 子站", "简称 ⟦子站⟧"), form.show(List.of(prepared.getRange())));
  }

  @Test
  void elsewhereItIsRefusedInASentence() {
    assertEquals(
        "名称由表式规定，请在表式文件里改；打开的年报随之改动。", refused("甲.report", REPORT.replace("| 访问", "| 访‸问")));
    assertEquals("这里没有可以改的名称，请把光标放在表、行、列的简称上。", refused("某省版.form", FORM.replace("扩展", "扩‸展")));
    assertEquals("请把光标放在简称“子站”上。", refused("某省版.form", FORM.replace("一、各", "一、‸各")));
  }

  @Test
  void aNameThatCannotBeOrIsTakenIsRefused() {
    OpenText form = open("某省版.form", FORM.replace("简称 子站", "简称 子‸站"));
    for (String unfit : List.of("", "子 站", "子.站", "子|站", "12")) {
      assertTrue(refusal(rename(form, unfit)).startsWith("简称里不能有"), unfit);
    }
    assertEquals("“主站”已经是本表式里别的名称，请换一个。", refusal(rename(form, "主站")));
  }

  @Test
  void aNameOfTheFormThatIsExtendedIsChangedThere() {
    String form =
        """
        表式 某省版
        扩展: 2021版
        # 四、政府信息公开行政复议、行政诉讼情况
        | 复议‸诉讼 | 总计 |
        | 信访 | 件 |
        """;
    assertEquals("“复议诉讼”是随产品提供的表式里的名称，不能改。", refused("某省版.form", form));
  }

  @Test
  void whatExtendsTheFormFollowsWhenBothAreOpen() throws IOException {
    Files.writeString(folder.resolve("某省版.form"), FORM);
    String extension =
        """
        表式 某市版
        扩展: 某省版
        # 六、其他需要报告的事项
        | 公开平台 | 主站 |
        | 访问 | 次 |
        | 转发‸ | 次 |
        """;
    OpenText city = open("某市版.form", extension.replace("| 访问", "| 访‸问").replace("发‸", "发"));
    assertEquals("“访问”是所扩展的表式里的名称，请先打开那个表式。", refusal(rename(city, "浏览量")));
    OpenText province = open("某省版.form", FORM);
    Map<String, List<TextEdit>> edits = renamed(city, "浏览量").getChanges();
    assertEquals(FORM.replace("访问", "浏览量"), province.apply(edits.get(province.uri())));
    assertEquals(city.marked().text().replace("访问", "浏览量"), city.apply(edits.get(city.uri())));
  }

  private OpenText open(String file, String marked) {
    return server.open(folder.resolve(file), marked);
  }

  private static WorkspaceEdit renamed(OpenText text, String name) {
    return await(rename(text, name));
  }

  private static CompletableFuture<WorkspaceEdit> rename(OpenText text, String name) {
    return text.service().rename(new RenameParams(text.id(), text.cursor(), name));
  }

  private String refused(String file, String marked) {
    OpenText text = open(file, marked);
    var params = new PrepareRenameParams(text.id(), text.cursor());
    return refusal(text.service().prepareRename(params));
  }
}

package report.dsl.tests.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static report.dsl.tests.lsp.Answers.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import report.dsl.tests.NeedsClassPath;

/** Files of the folder and addresses on the web can be followed. */
@NeedsClassPath
class LinksTest {

  @TempDir Path folder;

  @RegisterExtension final ServerProcess server = new ServerProcess();

  private static final String REPORT =
      """
      年报 2021版
      上年: 去年.report
      汇总: 乡镇/一.report；乡镇/二.report、缺.report
      附件: ../外面.report
      # 一、总体情况
      网站（https://www.zb.gov.cn/a?b=1&c=中文）和http://x.cn。另见 HTTP://Y.CN 与 www.z.cn。
      图: 图.png "示意"
      """;

  @Test
  void onlyFilesThatAreThereAndInsideTheFolderAreLinked() throws IOException {
    Path county = Files.createDirectories(folder.resolve("县"));
    Files.createDirectories(county.resolve("乡镇"));
    for (String file :
        List.of("去年.report", "乡镇/一.report", "乡镇/二.report", "图.png", "../外面.report")) {
      Files.writeString(county.resolve(file), "");
    }
    String linked =
        """
        年报 2021版
        上年: ⟦去年.report⟧
        汇总: ⟦乡镇/一.report⟧；⟦乡镇/二.report⟧、缺.report
        附件: ../外面.report
        # 一、总体情况
        网站（⟦https://www.zb.gov.cn/a?b=1&c=⟧中文）和⟦http://x.cn⟧。另见 HTTP://Y.CN 与 www.z.cn。
        图: ⟦图.png⟧ "示意"
        """;
    assertEquals(linked, linked(server, county));

    InitializeParams params = new InitializeParams();
    params.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "省")));
    try (ServerProcess wider = ServerProcess.started(params)) {
      assertEquals(linked.replace("../外面.report", "⟦../外面.report⟧"), linked(wider, county));
    }
  }

  private static String linked(ServerProcess server, Path folder) {
    OpenText text = server.open(folder.resolve("今年.report"), REPORT);
    List<DocumentLink> links =
        await(text.service().documentLink(new DocumentLinkParams(text.id())));
    return text.show(links.stream().map(DocumentLink::getRange).toList());
  }
}

package report.dsl.tests.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static report.dsl.tests.lsp.Answers.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import report.dsl.tests.NeedsClassPath;
import report.dsl.tests.Samples;

/** Reports are found by name, the open ones by their sections too. */
@NeedsClassPath
class WorkspaceSymbolsTest {

  @TempDir Path folder;

  @RegisterExtension final ServerProcess server = new ServerProcess();

  @Test
  void openReportsAndFilesOfTheFoldersAreFound() throws IOException {
    Files.createDirectories(folder.resolve("乡镇/.git"));
    Files.writeString(
        folder.resolve("乡镇/甲乡-2023.report"), "年报 2021版\r\n单位： 甲乡人民政府\r\n年度: 2023\r\n# 一\r\n");
    Files.writeString(folder.resolve("乡镇/空.report"), "");
    Files.writeString(folder.resolve("乡镇/.git/甲乡.report"), "");
    Files.writeString(folder.resolve("乡镇/甲乡.txt"), "");
    assertEquals(List.of(), found("甲乡"), "no folder is open");
    WorkspaceFolder opened = new WorkspaceFolder(folder.toUri().toString(), "县");
    change(List.of(opened), List.of());
    assertEquals(List.of("甲乡人民政府 2023 (乡镇)"), found("甲乡"));
    assertEquals(List.of("空.report (乡镇)"), found("空"));

    server.open(folder.resolve("乡镇/空.report"), Samples.sound());
    assertEquals(List.of("云岭县人民政府 2024 ()"), found("空"));
    assertEquals(List.of("三、收到和处理政府信息公开申请情况 (云岭县人民政府 2024)"), found("收到和处理"));
    assertTrue(found("").size() > 10);

    change(List.of(), List.of(opened));
    assertEquals(List.of(), found("甲乡"), "the folder is closed");
  }

  private void change(List<WorkspaceFolder> added, List<WorkspaceFolder> removed) {
    server
        .server()
        .getWorkspaceService()
        .didChangeWorkspaceFolders(
            new DidChangeWorkspaceFoldersParams(new WorkspaceFoldersChangeEvent(added, removed)));
  }

  private List<String> found(String query) {
    return await(server.server().getWorkspaceService().symbol(new WorkspaceSymbolParams(query)))
        .getRight()
        .stream()
        .map(symbol -> symbol.getName() + " (" + symbol.getContainerName() + ")")
        .toList();
  }
}

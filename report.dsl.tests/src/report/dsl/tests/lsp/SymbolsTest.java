package report.dsl.tests.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static report.dsl.tests.lsp.Answers.await;

import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import report.dsl.tests.NeedsClassPath;

/** The outline of a document: sections, headings, tables, rows. */
@NeedsClassPath
class SymbolsTest {

  @RegisterExtension static final ServerProcess server = new ServerProcess();

  /** One of each thing that an outline shows; what it shows can also be folded. */
  static final String REPORT =
      """
      年报 2021版

      // 一行
      // 又一行
      年度: 2024

      # 一、总体情况

      ## （一）甲

      一段。

      ### 1.乙

      二段。

      ## （二）丙

      图: 图.png "示意"

      # 二、主动公开政府信息情况

      | 第二十条第（六）项 | 本年处理决定数量 |
      | 行政处罚           |                0 |
      | 行政强制           |                  |
      """;

  @Test
  void aReportHasSectionsWithHeadingsAndTablesWithRows() {
    assertEquals(
        """
        Namespace 一、总体情况 6-18
          Module （一）甲 8-14
            Module 1.乙 12-14
          Module （二）丙 16-18
            File 图.png 18-18
        Namespace 二、主动公开政府信息情况 20-24
          Class 第二十条第（六）项 22-24
            Field 行政处罚 23-23
            Field 行政强制 24-24
        """,
        outline("a.report", REPORT));
  }

  @Test
  void aFormHasItsIdentitiesToo() {
    assertEquals(
        """
        Namespace 甲、来信 1-4
          Class 来信 2-3
            Field 本期 3-3
          Operator 勾稽 每行: 合计 = 来信 4-4
        """,
        outline(
            "a.form",
            """
            表式 某版
            # 甲、来信
            | 来信 | 来信 | 合计 |
            | 一、本期收到 简称 本期 | 件 | 件 |
            勾稽 每行: 合计 = 来信
            """));
  }

  @Test
  void textWithoutAnyNameHasSymbolsAllTheSame() {
    assertEquals(
        """
        Namespace 第一个标题之前 0-0
        Namespace 未写名称 1-2
          Class 未写名称 2-2
        """,
        outline("b.report", "正文。\n#\n| | 甲 |\n"));
  }

  private static String outline(String name, String report) {
    OpenText text = server.open("untitled:" + name, report);
    StringBuilder outline = new StringBuilder();
    for (Either<SymbolInformation, DocumentSymbol> symbol :
        await(text.service().documentSymbol(new DocumentSymbolParams(text.id())))) {
      add(symbol.getRight(), "", outline);
    }
    return outline.toString();
  }

  private static void add(DocumentSymbol symbol, String indent, StringBuilder outline) {
    int first = symbol.getRange().getStart().getLine();
    int last = symbol.getRange().getEnd().getLine();
    outline.append(
        "%s%s %s %d-%d%n".formatted(indent, symbol.getKind(), symbol.getName(), first, last));
    symbol.getChildren().forEach(child -> add(child, indent + "  ", outline));
  }
}

package report.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.Test;
import report.dsl.Engine;
import report.dsl.formatting.ReportFormatter;
import report.dsl.model.Source;
import report.dsl.rules.Edit;
import report.dsl.rules.Fix;

/** What the formatter hands over: small edits, the file's own line ends, never a long wait. */
class FormatterEditsTest {

  private static final String EXAMPLE = "examples/云岭县-2024.report";

  private final Engine engine = TestEngine.get();

  @Test
  void oneWiderNumberTouchesItsOwnRowAlone() throws IOException {
    String text = Files.readString(Project.root().resolve(EXAMPLE));
    String typed = text.replaceFirst("(?m)^(\\| 部分公开 .*)=13 \\|$", "$1 7654321 |");
    long line = typed.substring(0, typed.indexOf("7654321")).lines().count();
    List<Edit> edits = edits(typed);
    Source source = new Source("", typed);
    assertEquals(
        List.of(line), edits.stream().map(e -> (long) source.line(e.span().offset())).toList());
  }

  @Test
  void aTypedDigitCostsOneSmallEdit() throws IOException {
    String text = Files.readString(Project.root().resolve(EXAMPLE));
    String typed = text.replace("|     86 |       17 |", "|     86 |       170 |");
    List<Edit> edits = edits(typed);
    assertEquals(
        text.replace("|     86 |       17 |", "|     86 |      170 |").replace("=118", "=271"),
        new Fix("", edits).applyTo(typed));
    assertTrue(edits.stream().allMatch(edit -> edit.span().length() < 80), "" + edits);
  }

  @Test
  void theLineEndOfMostLinesStays() {
    assertEquals("# 甲\r\n\r\n正文\r\n", format("＃甲\r\n正文\r\n"));
    assertEquals("# 甲\r\r正文\r乙\r", format("#甲\r正文\r乙"));
    assertEquals("# 甲\n\n正文\n乙\n", format("#甲\r\n正文\n乙\n"));
  }

  @Test
  void aFileEndsInOneLineEnd() {
    assertEquals("", format(""));
    assertEquals("", format(" \n\n　\n"));
    assertEquals("正文\n", format("正文"));
    assertEquals("正文\n", format("\n\n正文\n\n\n"));
    assertEquals("|\n", format("|"), "bars alone are no table");
  }

  @Test
  void blanksNeverMakeACommentOfText() {
    assertEquals("#// 甲\n", format("#// 甲"));
    assertEquals("图:// 甲\n", format("图：// 甲"));
    assertEquals("年报\n\n# 甲\n\n| 甲 //|\n", format("年报\n# 甲\n| 甲 //|"));
  }

  /** Far above what it takes, far below what anything but a linear cost would. */
  @Test
  void hostileTextsTakeNoLongTime() {
    List<String> texts =
        List.of(
            "| 甲 | 1 |\n".repeat(20_000),
            "| 甲 | 1 |\n\n".repeat(2_000),
            "|".repeat(200_000),
            "|\n".repeat(20_000),
            "字".repeat(1_000_000),
            "|" + "---|".repeat(100_000) + "x",
            "# 甲\n\n| " + "甲".repeat(20_000) + " | 乙 |\n" + "| 乙 | 1 |\n".repeat(2_000),
            "// 注\n".repeat(20_000),
            "{".repeat(100_000),
            "\n".repeat(100_000));
    for (String text : texts) {
      assertTimeoutPreemptively(Duration.ofSeconds(60), () -> format(text));
    }
  }

  @Test
  void hostsOfXtextGetTheSameEdits() throws IOException {
    String text = Files.readString(Project.root().resolve(EXAMPLE)).replace("| 新收  ", "|新收");
    XtextResource resource = engine.parse(URI.createURI("example:/a.report"), text);
    var services = resource.getResourceServiceProvider();
    FormatterRequest request =
        new FormatterRequest()
            .setTextRegionAccess(
                services.get(TextRegionAccessBuilder.class).forNodeModel(resource).create());
    var replacements = services.get(IFormatter2.class).format(request);
    assertEquals(
        edits(text).stream().map(Edit::text).toList(),
        replacements.stream().map(replacement -> replacement.getReplacementText()).toList());
  }

  private List<Edit> edits(String text) {
    Engine.Checked checked = engine.check("a.report", URI.createURI("example:/a.report"), text);
    return ReportFormatter.edits(checked.source(), checked.filing());
  }

  /** The layout of a text, and that it is one. */
  private String format(String text) {
    String formatted = new Fix("", edits(text)).applyTo(text);
    assertEquals(List.of(), edits(formatted));
    return formatted;
  }
}

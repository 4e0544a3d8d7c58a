package report.dsl.tests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What {@code report check --format …} gives to programs. */
class ListingsTest {

  private static final String WRONG_ROW = "| 行政处罚           |            -3127 |";

  @TempDir Path folder;

  private Path wrong(String name) throws IOException {
    return Samples.write(folder.resolve(name), Samples.wrong());
  }

  private CommandRun check(String format, Path... files) {
    Object[] arguments = new Object[files.length + 3];
    arguments[0] = "check";
    arguments[1] = "--format";
    arguments[2] = format;
    System.arraycopy(files, 0, arguments, 3, files.length);
    return CommandRun.of(arguments);
  }

  @Test
  void jsonSaysPlaceCellsAndFixes() throws IOException {
    Path file = wrong("a.report");
    JsonArray findings = JsonParser.parseString(check("json", file).out()).getAsJsonArray();
    assertEquals(1, findings.size());
    JsonObject finding = findings.get(0).getAsJsonObject();
    assertEquals(
        List.of(
            "file",
            "line",
            "column",
            "endLine",
            "endColumn",
            "severity",
            "rule",
            "message",
            "cells",
            "fixes"),
        List.copyOf(finding.keySet()));
    int line = 1 + Samples.wrong().lines().toList().indexOf(WRONG_ROW);
    int column = 1 + WRONG_ROW.indexOf("-3127");
    assertEquals(file.toString(), finding.get("file").getAsString());
    assertEquals(line, finding.get("line").getAsInt());
    assertEquals(column, finding.get("column").getAsInt());
    assertEquals(line, finding.get("endLine").getAsInt());
    assertEquals(column + 5, finding.get("endColumn").getAsInt());
    assertEquals("error", finding.get("severity").getAsString());
    assertEquals("negative-count", finding.get("rule").getAsString());
    assertEquals("第二十条第（六）项.行政处罚.本年处理决定数量", finding.getAsJsonArray("cells").get(0).getAsString());
    JsonObject fix = finding.getAsJsonArray("fixes").get(0).getAsJsonObject();
    assertEquals("改为3127", fix.get("title").getAsString());
    assertTrue(fix.get("preferred").getAsBoolean());
    JsonObject edit = fix.getAsJsonArray("edits").get(0).getAsJsonObject();
    assertEquals("3127", edit.get("newText").getAsString());
    assertEquals(column, edit.get("column").getAsInt());
    assertEquals(column + 5, edit.get("endColumn").getAsInt());
  }

  @Test
  void noneOfSeveralEqualRepairsIsPreferred() throws IOException {
    String row = Samples.sound().lines().filter(l -> l.startsWith("| 直接起诉")).findFirst().get();
    String wrong = row.replaceFirst("=\\d+ \\|$", "9 |");
    Path file = Samples.write(folder.resolve("a.report"), Samples.changed(row, wrong));
    JsonArray findings = JsonParser.parseString(check("json", file).out()).getAsJsonArray();
    assertEquals(1, findings.size());
    JsonArray fixes = findings.get(0).getAsJsonObject().getAsJsonArray("fixes");
    assertTrue(fixes.size() > 1);
    fixes.forEach(f -> assertFalse(f.getAsJsonObject().get("preferred").getAsBoolean()));
    assertFalse(check("sarif", file).out().contains("\"preferred\": true"));
  }

  @Test
  void whatIsSuppressedStaysWithItsReason() throws IOException {
    String suppressed =
        Samples.sound().replace("发布日期: 2025-01-24", "// 忽略 late-publication: 停电\n发布日期: 2025-04-01");
    Path file = Samples.write(folder.resolve("a.report"), suppressed);
    JsonArray findings = JsonParser.parseString(check("json", file).out()).getAsJsonArray();
    assertEquals(1, findings.size());
    assertEquals("停电", findings.get(0).getAsJsonObject().get("suppressed").getAsString());
    JsonObject run =
        JsonParser.parseString(check("sarif", file).out())
            .getAsJsonObject()
            .getAsJsonArray("runs")
            .get(0)
            .getAsJsonObject();
    JsonObject result = run.getAsJsonArray("results").get(0).getAsJsonObject();
    JsonObject suppression = result.getAsJsonArray("suppressions").get(0).getAsJsonObject();
    assertEquals("inSource", suppression.get("kind").getAsString());
    assertEquals("停电", suppression.get("justification").getAsString());
    CommandRun text = CommandRun.of("check", "--strict", file);
    assertEquals(0, text.exit());
    assertEquals("没有发现问题；另有1处已说明理由。\n", text.out());
  }

  @Test
  void bodiesAreAllNamedAndPlacesElsewhereToo() throws IOException {
    JsonArray findings = JsonParser.parseString(check("json", county()).out()).getAsJsonArray();
    JsonObject due = of("not-handed-in", findings);
    assertEquals(9, due.getAsJsonArray("bodies").size());
    assertEquals("9局", due.getAsJsonArray("bodies").get(8).getAsString());
    JsonObject place =
        of("member-sum", findings).getAsJsonArray("related").get(0).getAsJsonObject();
    assertEquals(folder.resolve("局/甲局.report").toString(), place.get("file").getAsString());
    assertEquals("「甲局」的这一格", place.get("message").getAsString());
    assertTrue(place.get("line").getAsInt() > 1);
  }

  private static JsonObject of(String rule, JsonArray findings) {
    return findings.asList().stream()
        .map(JsonElement::getAsJsonObject)
        .filter(finding -> finding.get("rule").getAsString().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  /** One member, whose number has two digits the other way round, and nine that are missing. */
  private Path county() throws IOException {
    Files.createDirectories(folder.resolve("局"));
    String member = Samples.sound().replace("单位: 云岭县人民政府", "单位: 甲局");
    Samples.write(folder.resolve("局/甲局.report"), member.replace("3127", "3172"));
    StringBuilder list = new StringBuilder("甲局\n");
    for (int i = 1; i <= 9; i++) {
      list.append(i).append("局\n");
    }
    Samples.write(folder.resolve("名单.txt"), list.toString());
    String county =
        Samples.sound()
            .replace(
                "发布日期: 2025-01-24",
                "汇总: 局/*.report\n名单: 名单.txt\n// 忽略 late-publication: 停电\n发布日期: 2025-04-01");
    return Samples.write(folder.resolve("县.report"), county);
  }

  @Test
  void jsonOfASoundReportIsAnEmptyArray() throws IOException {
    assertEquals(
        "[]", check("json", Samples.write(folder.resolve("a.report"), Samples.sound())).out());
  }

  @Test
  void csvOpensInExcelAndHoldsNoFormula() throws IOException {
    Path file =
        Samples.write(
            folder.resolve("a.report"),
            Samples.wrong().replace("单位: 云岭县人民政府", "单位: =HYPERLINK(\"x\",1)"));
    String csv = check("csv", file).out();
    assertTrue(csv.startsWith("\uFEFF文件,单位,年度,行,列,严重性,代码,说明,单元格,修改办法\r\n"), csv);
    assertTrue(csv.contains(",\"'=HYPERLINK(\"\"x\"\",1)\",2024,"), csv);
    assertTrue(csv.endsWith("\r\n"), csv);
  }

  @Test
  void whatAReportSaysIsNoLinkInSarif() throws IOException {
    Path file =
        Samples.write(folder.resolve("a.report"), Samples.changed("年报 2021版", "年报 [见这里](1)\\乙"));
    String plain = check("json", file).out();
    assertTrue(plain.contains("[见这里]"), plain);
    String sarif = check("sarif", file).out();
    assertFalse(sarif.contains("[见这里]"), sarif);
    assertTrue(sarif.contains("「\\\\[见这里\\\\](1)\\\\\\\\乙」"), sarif);
  }

  @Test
  void sarifFitsItsSchema() throws IOException {
    Path odd = wrong("年 报#1.report");
    Path binary = Samples.write(folder.resolve("b.report"), "\0");
    Path missing = folder.resolve("没有.report");
    CommandRun run = check("sarif", odd, binary, missing, county());
    assertEquals(2, run.exit());
    for (String part : List.of("relatedLocations", "suppressions", "justification", "bodies")) {
      assertTrue(run.out().contains('"' + part + '"'), part);
    }
    try (InputStream schema = ListingsTest.class.getResourceAsStream("sarif-2.1.0-rtm.5.json")) {
      Validator validator =
          new ValidatorFactory().withJsonNodeFactory(new GsonNode.Factory()).createValidator();
      URI uri = validator.registerSchema(new String(schema.readAllBytes(), UTF_8));
      Validator.Result result = validator.validate(uri, run.out());
      assertTrue(result.isValid(), () -> String.valueOf(result.getErrors()));
    }
    JsonObject sarif = JsonParser.parseString(run.out()).getAsJsonObject();
    JsonObject sarifRun = sarif.getAsJsonArray("runs").get(0).getAsJsonObject();
    assertEquals("2.1.0", sarif.get("version").getAsString());
    assertEquals("utf16CodeUnits", sarifRun.get("columnKind").getAsString());
    JsonObject rule =
        sarifRun
            .getAsJsonObject("tool")
            .getAsJsonObject("driver")
            .getAsJsonArray("rules")
            .get(0)
            .getAsJsonObject();
    assertEquals("negative-count", rule.get("id").getAsString());
    assertEquals("NegativeCount", rule.get("name").getAsString());
    JsonObject result = sarifRun.getAsJsonArray("results").get(0).getAsJsonObject();
    assertEquals(0, result.get("ruleIndex").getAsInt());
    assertTrue(result.toString().contains("%E5%B9%B4%20%E6%8A%A5%231.report"), result.toString());
    assertTrue(
        result.toString().contains("\"insertedContent\":{\"text\":\"3127\"}"), result.toString());
    JsonObject invocation = sarifRun.getAsJsonArray("invocations").get(0).getAsJsonObject();
    assertFalse(invocation.get("executionSuccessful").getAsBoolean());
    List<String> notes =
        invocation.getAsJsonArray("toolExecutionNotifications").asList().stream()
            .map(
                note -> note.getAsJsonObject().getAsJsonObject("message").get("text").getAsString())
            .toList();
    assertEquals(List.of("“" + binary + "”是二进制文件，不是文字。", "没有“" + missing + "”这个文件或文件夹。"), notes);
  }

  @Test
  void githubCommandsAreEscaped() throws IOException {
    String line = check("github", wrong("100%,a:b.report")).out();
    assertTrue(line.startsWith("::error file="), line);
    assertTrue(line.contains("100%25%2Ca%3Ab.report,line="), line);
    assertTrue(line.contains(",title=negative-count::「行政处罚·本年处理决定数量」"), line);
    assertEquals(1, line.lines().count());
  }

  /** By the very pattern that the extension gives to its task. */
  @Test
  void anEditorFindsThePlacesInGnuLines() throws IOException {
    Path manifest = Project.root().resolve("vscode-extension/package.json");
    JsonObject pattern =
        JsonParser.parseString(Files.readString(manifest))
            .getAsJsonObject()
            .getAsJsonObject("contributes")
            .getAsJsonArray("problemPatterns")
            .get(0)
            .getAsJsonObject();
    Path report = wrong("年 报:1.report");
    String out = check("gnu", report).out();
    Matcher line =
        Pattern.compile(pattern.get("regexp").getAsString()).matcher(out.lines().findFirst().get());
    assertTrue(line.matches(), out);
    Function<String, String> part = name -> line.group(pattern.get(name).getAsInt());
    assertEquals(report.toString(), part.apply("file"));
    assertEquals("error", part.apply("severity"));
    assertEquals("negative-count", part.apply("code"));
    assertTrue(part.apply("message").startsWith("「行政处罚·本年处理决定数量」"), out);
    int row = Integer.parseInt(part.apply("line")) - 1;
    int from = Integer.parseInt(part.apply("column")) - 1;
    int to = Integer.parseInt(part.apply("endColumn")) - 1;
    assertEquals("-3127", Files.readAllLines(report).get(row).substring(from, to));
  }

  @Test
  void junitIsXmlWhateverTheReportHolds() throws Exception {
    String odd = Samples.wrong().replace("-3127 |", "-3127<&\"\u0001\u001B\uFFFF |");
    Path file = Samples.write(folder.resolve("a&b.report"), odd);
    Path sound = Samples.write(folder.resolve("c.report"), Samples.sound());
    Path missing = folder.resolve("没有.report");
    String xml = check("junit", file, sound, missing).out();
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(xml.getBytes(UTF_8)));
    Element suite = (Element) document.getElementsByTagName("testsuite").item(0);
    assertEquals(file.toString(), suite.getAttribute("name"));
    assertEquals(
        suite.getAttribute("failures"),
        String.valueOf(suite.getElementsByTagName("failure").getLength()));
    Element clean = (Element) document.getElementsByTagName("testsuite").item(1);
    assertEquals("1", clean.getAttribute("tests"));
    assertEquals("0", clean.getAttribute("failures"));
    Element lost = (Element) document.getElementsByTagName("testsuite").item(2);
    assertEquals("1", lost.getAttribute("errors"));
    Element error = (Element) lost.getElementsByTagName("error").item(0);
    assertEquals("没有“" + missing + "”这个文件或文件夹。", error.getAttribute("message"));
  }
}

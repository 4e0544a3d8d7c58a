package report.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** A page that is opened in an office program keeps its tables: every number, every span. */
@DisabledIfSystemProperty(
    named = "report.runner",
    matches = "equinox",
    disabledReason = "what is outside Java does not differ; the plain run looks at the pages")
class OfficeTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"云岭县", "衡南县"})
  void officeProgramReadsTheTablesBack(String name) throws Exception {
    Optional<String> office = Tool.find("SOFFICE", "soffice", "libreoffice");
    Tool.require(office.isPresent(), "no LibreOffice; install libreoffice-writer-nogui");
    Published published = Published.example(name);
    List<Element> tables = published.page().select("table");
    List<List<String>> read = open(office.get(), published.html());
    assertEquals(tables.size(), read.size());
    for (int i = 0; i < read.size(); i++) {
      assertEquals(
          tables.get(i).select("th, td").stream().map(OfficeTest::cell).toList(), read.get(i));
    }
    assertTrue(tables.get(1).select("td[data-cell]").size() >= 161);
  }

  /** The cells of each table of the document that the program makes of a page. */
  private List<List<String>> open(String office, String html) throws Exception {
    Files.writeString(folder.resolve("年报.html"), html);
    Tool.Run run =
        Tool.run(
            folder,
            Stream.of(
                office,
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "odt:writer8",
                "年报.html"));
    assertEquals(0, run.exit(), run.output());
    try (ZipFile odt = new ZipFile(folder.resolve("年报.odt").toFile());
        InputStream content = odt.getInputStream(odt.getEntry("content.xml"))) {
      return tables(DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(content));
    }
  }

  private static List<List<String>> tables(Document content) {
    List<List<String>> tables = new ArrayList<>();
    NodeList found = content.getElementsByTagName("table:table");
    for (int i = 0; i < found.getLength(); i++) {
      NodeList cells =
          ((org.w3c.dom.Element) found.item(i)).getElementsByTagName("table:table-cell");
      List<String> table = new ArrayList<>();
      for (int j = 0; j < cells.getLength(); j++) {
        Node cell = cells.item(j);
        String rows = span(cell, "table:number-rows-spanned");
        String columns = span(cell, "table:number-columns-spanned");
        table.add(cell.getTextContent().strip() + " " + rows + "×" + columns);
      }
      tables.add(table);
    }
    return tables;
  }

  private static String span(Node cell, String name) {
    Node span = cell.getAttributes().getNamedItem(name);
    return span == null ? "1" : span.getNodeValue();
  }

  private static String cell(Element cell) {
    int rows = PrintedTable.span(cell, "rowspan");
    return cell.text() + " " + rows + "×" + PrintedTable.span(cell, "colspan");
  }
}

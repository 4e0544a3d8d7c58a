package report.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import report.dsl.generator.IndexEntry;
import report.dsl.generator.IndexPage;

/**
 * All pages in a real browser: valid HTML, and WCAG 2.2 AA in light and dark, on a phone and on
 * paper ({@code pages.mjs}).
 */
@DisabledIfSystemProperty(
    named = "report.runner",
    matches = "equinox",
    disabledReason = "what is outside Java does not differ; the plain run looks at the pages")
class PagesTest {

  private static final Path HERE = Project.root().resolve("report.dsl.tests");

  @Test
  void pagesAreValidAndAccessible(@TempDir Path site) throws Exception {
    Optional<String> chromium =
        Tool.find("CHROMIUM", "chromium", "chromium-browser", "google-chrome");
    Optional<String> node = Tool.find("", "node");
    Tool.require(chromium.isPresent(), "no Chromium; install it or name it in CHROMIUM");
    Tool.require(node.isPresent(), "no Node.js");
    Tool.require(
        Files.isDirectory(HERE.resolve("node_modules/axe-core")),
        "no node_modules; run npm ci in report.dsl.tests");
    writeAll(site);
    Tool.Run run =
        Tool.run(HERE, Stream.of(node.get(), "pages.mjs", chromium.get(), site.toString()));
    assertEquals(0, run.exit(), run.output());
    System.out.print(run.output());
  }

  /** A page of someone else's that a fragment has been pasted into. */
  private static String barePage(String title, String fragment) {
    return """
    <!DOCTYPE html>
    <html lang="zh-Hans">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>%s</title>
    </head>
    <body>
    <main>
    %s</main>
    </body>
    </html>
    """
        .formatted(title, fragment);
  }

  private static void writeAll(Path site) throws IOException {
    List<IndexEntry> entries = new ArrayList<>();
    for (Path example : Published.examples()) {
      String name = example.getFileName().toString().replace(".report", "");
      Published published = Published.example(example);
      Files.writeString(site.resolve(name + ".html"), published.html());
      Files.writeString(site.resolve(name + ".fragment.html"), published.fragment());
      Files.writeString(site.resolve(name + ".pasted.html"), barePage(name, published.fragment()));
      entries.add(IndexEntry.of(published.report(), name + ".html"));
    }
    Files.writeString(site.resolve("index.html"), new IndexPage(entries).page());
  }
}

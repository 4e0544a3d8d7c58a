package report.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import report.dsl.generator.HtmlReport;
import report.dsl.generator.JsonReport;
import report.dsl.generator.Pictures;
import report.dsl.generator.Publication;
import report.dsl.rules.Subject;

/** A report as it comes out of the compiler. */
record Published(Publication report, Pictures pictures) {

  /** What the text is published as. */
  static Published of(String text, boolean draft) {
    return of("年报.report", text, draft, Pictures.NONE);
  }

  /** What the text is published as, with pictures. */
  static Published of(String name, String text, boolean draft, Pictures pictures) {
    Subject report =
        TestEngine.get().check(name, Project.uri("x.report"), text).subject().orElseThrow();
    return new Published(Publication.of(report, draft), pictures);
  }

  /** An example as it is published, as a draft when it has errors. */
  static Published example(Path file) {
    try {
      String name = file.getFileName().toString();
      return of(name, Files.readString(file), !name.startsWith("云岭县"), Pictures.NONE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An example by the beginning of its name. */
  static Published example(String name) throws IOException {
    return example(
        examples().stream()
            .filter(file -> file.getFileName().toString().startsWith(name))
            .findFirst()
            .orElseThrow());
  }

  /** The files of all examples. */
  static List<Path> examples() throws IOException {
    try (Stream<Path> files = Files.list(Project.root().resolve("examples"))) {
      List<Path> examples = files.filter(f -> f.toString().endsWith(".report")).sorted().toList();
      assertTrue(examples.size() >= 6);
      return examples;
    }
  }

  /** The page's text. */
  String html() {
    return new HtmlReport(report, pictures).page();
  }

  /** The text of the part for content management systems. */
  String fragment() {
    return new HtmlReport(report, pictures).fragment();
  }

  /** The page as a browser sees it. */
  Document page() {
    return Jsoup.parse(html());
  }

  /** The data's text. */
  String json() {
    return JsonReport.of(report);
  }

  /** The data. */
  JsonObject data() {
    return JsonParser.parseString(json()).getAsJsonObject();
  }
}

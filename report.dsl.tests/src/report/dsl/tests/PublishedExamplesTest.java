package report.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the examples are published as, word for word. */
class PublishedExamplesTest {

  static Stream<Path> examples() throws IOException {
    return Published.examples().stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void bodyAndDataAreAsBefore(Path example) throws IOException {
    Published published = Published.example(example);
    assertSame(name(example) + ".fragment.html", published.fragment(), published);
    assertSame(name(example) + ".json", published.json(), published);
  }

  @Test
  void wholePageIsAsBefore() throws IOException {
    Published published = Published.example("云岭县");
    assertSame("云岭县-2024.html", published.html(), published);
  }

  /** Without the hash of the source, or every comment in an example would change what is kept. */
  private static void assertSame(String name, String actual, Published published)
      throws IOException {
    String hash = published.report().stamp().source();
    String unhashed = actual.replace(hash, "SHA-256").replace(hash.substring(0, 16), "SHA");
    Golden.assertSame("published/" + name, unhashed);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void sameTextGivesSameBytes(Path example) {
    Published once = Published.example(example);
    Published again = Published.example(example);
    assertEquals(once.html(), again.html());
    assertEquals(once.json(), again.json());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void pageCarriesTheData(Path example) {
    Published published = Published.example(example);
    String carried = published.page().selectFirst("script#report-data").data();
    assertEquals(published.data(), JsonParser.parseString(carried));
  }

  @Test
  void noKeptOutputIsLeftOver() throws IOException {
    Set<String> examples = examples().map(PublishedExamplesTest::name).collect(Collectors.toSet());
    try (Stream<Path> kept = Files.list(Golden.folder().resolve("published"))) {
      assertEquals(
          List.of(),
          kept.map(file -> file.getFileName().toString().replaceFirst("[.].*", ""))
              .filter(name -> !examples.contains(name))
              .toList());
    }
  }

  private static String name(Path example) {
    return example.getFileName().toString().replace(".report", "");
  }
}

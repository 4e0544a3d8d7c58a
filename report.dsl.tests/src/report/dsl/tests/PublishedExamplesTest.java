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
    Golden.assertSame("published/" + name(example) + ".fragment.html", published.fragment());
    Golden.assertSame("published/" + name(example) + ".json", published.json());
  }

  @Test
  void wholePageIsAsBefore() throws IOException {
    Golden.assertSame("published/云岭县-2024.html", Published.example("云岭县").html());
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

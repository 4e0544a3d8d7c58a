package report.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import report.dsl.forms.SectionSpec;
import report.dsl.forms.Span;
import report.dsl.model.Filing;
import report.dsl.paste.PasteReader;
import report.dsl.paste.Pasted;
import report.dsl.tests.RandomPaste.Damage;
import report.dsl.tests.RandomPaste.Style;

/**
 * Whatever happens to a table on the clipboard: no number is lost and none stands in another's
 * cell; of one that is whole every number is in its cell.
 */
class PastePropertyTest {

  private static final int ROUNDS = 4;

  @ParameterizedTest
  @EnumSource(Damage.class)
  void noNumberIsLostOrMisplaced(Damage damage) {
    long seed = Long.getLong("seed", new Random().nextLong());
    Random random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      for (String edition : TestEngine.get().forms().shipped()) {
        for (Style style : Style.values()) {
          String header = "年报 " + edition + "\n\n单位: 云岭县人民政府\n\n";
          for (SectionSpec section : filing(header).form().sections()) {
            if (!section.tables().isEmpty()) {
              RandomPaste paste = new RandomPaste(section, style, damage, random);
              String title = header + "# " + section.title() + "\n\n";
              hold(title, paste, damage, style + ", -Dseed=" + seed);
            }
          }
        }
      }
    }
  }

  private static Filing filing(String text) {
    return TestEngine.get()
        .check("粘贴.report", Project.uri("粘贴.report"), text)
        .filing()
        .orElseThrow();
  }

  private static void hold(String title, RandomPaste paste, Damage damage, String how) {
    String text = title + paste.text();
    Optional<Pasted> read = PasteReader.read(filing(text), new Span(title.length() + 1, 0));
    if (read.isEmpty()) {
      assertTrue(damage != Damage.NONE, () -> how + "\n" + text);
      return;
    }
    Pasted pasted = read.get();
    List<String> lost = paste.pasted().stream().filter(n -> !pasted.text().contains(n)).toList();
    assertEquals(List.of(), lost, () -> how + "\n" + text + "\n" + pasted.text());
    Filing converted = filing(title + pasted.text() + "\n");
    List<String> misplaced =
        converted
            .tables()
            .flatMap(table -> table.cells())
            .filter(cell -> cell.address().isPresent() && !cell.text().isEmpty())
            .map(cell -> cell.address().get() + " " + cell.text())
            .filter(
                cell ->
                    !cell.equals(cell.split(" ")[0] + " " + paste.numbers.get(cell.split(" ")[0])))
            .toList();
    assertEquals(List.of(), misplaced, () -> how + "\n" + text + "\n" + pasted.text());
    if (damage == Damage.NONE || damage == Damage.ROWS_SWAPPED) {
      assertEquals(0, pasted.left(), () -> how + "\n" + text + "\n" + pasted.text());
    }
    if (damage == Damage.NONE) {
      long placed =
          converted.tables().flatMap(t -> t.cells()).filter(c -> !c.text().isEmpty()).count();
      assertEquals(paste.numbers.size(), placed, () -> how + "\n" + text + "\n" + pasted.text());
    }
  }
}

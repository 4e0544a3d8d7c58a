package report.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import report.dsl.Engine;
import report.dsl.rules.Rules;

/** A check that nobody wants any more can be stopped at every step of it. */
class StoppedCheckTest {

  private static final URI PLACE = URI.createURI("untitled:a.report");

  private final Engine engine = TestEngine.get();

  @Test
  void itStopsWhereverItIsAndLeavesNothingBehind() {
    AtomicInteger steps = new AtomicInteger();
    var whole = check(steps::incrementAndGet);
    assertTrue(steps.get() > Rules.codes().size() / 2, "at least before every rule of reports");
    for (int last = 1; last <= steps.get(); last++) {
      AtomicInteger left = new AtomicInteger(last);
      assertThrows(CancellationException.class, () -> check(() -> stopAtZero(left)));
      assertEquals(0, left.get(), "not a step more");
    }
    assertEquals(whole.findings(), check(() -> {}).findings());
  }

  /** A county has hundreds of them; those that were read are not read again. */
  @Test
  void itStopsBetweenMembers(@TempDir Path folder) throws IOException {
    for (int i = 0; i < 200; i++) {
      Files.writeString(folder.resolve(i + "局.report"), Samples.wrong());
    }
    URI county = URI.createFileURI(folder.resolve("县.report").toString());
    String text = "年报 2021版\n单位: 示例县\n年度: 2024\n汇总: *局.report\n";
    AtomicInteger left = new AtomicInteger(150);
    Runnable stop = () -> stopAtZero(left);
    assertThrows(
        CancellationException.class,
        () -> engine.check(engine.parse(county, text), "县.report", stop));
    assertEquals(0, left.get());
  }

  private Engine.Checked check(Runnable between) {
    return engine.check(engine.parse(PLACE, Samples.wrong()), "a.report", between);
  }

  private static void stopAtZero(AtomicInteger left) {
    if (left.decrementAndGet() == 0) {
      throw new CancellationException();
    }
  }
}

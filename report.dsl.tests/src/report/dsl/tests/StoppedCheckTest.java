package report.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
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

  private Engine.Checked check(Runnable between) {
    return engine.check(engine.parse(PLACE, Samples.wrong()), "a.report", between);
  }

  private static void stopAtZero(AtomicInteger left) {
    if (left.decrementAndGet() == 0) {
      throw new CancellationException();
    }
  }
}

package report.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;

/** Every test runs twice, as a plain Java program and inside Equinox; this one knows which. */
final class RunnersTest {
  @Test
  void runsWhereTheBuildSaysItRuns() {
    var inBundle = FrameworkUtil.getBundle(RunnersTest.class) != null;
    assertEquals(System.getProperty("report.runner", "plain"), inBundle ? "equinox" : "plain");
  }

  @Test
  void runsUnderALocaleThatKnowsChineseFileNames() {
    assertTrue(new File("年报.report").toPath().endsWith("年报.report"));
  }
}

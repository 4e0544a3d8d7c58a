package report.dsl.tests;

import report.dsl.Engine;
import report.dsl.ReportStandaloneSetup;

/** The engine that tests share, as the command sets it up. */
final class TestEngine {

  private static final Engine ENGINE = ReportStandaloneSetup.doSetup().getInstance(Engine.class);

  private TestEngine() {}

  static Engine get() {
    return ENGINE;
  }
}

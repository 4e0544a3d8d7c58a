package report.dsl.tests;

import report.dsl.Engine;
import report.dsl.ReportStandaloneSetup;

/** The engine that tests share, as the command sets it up. */
public final class TestEngine {

  private static final Engine ENGINE = ReportStandaloneSetup.doSetup().getInstance(Engine.class);

  private TestEngine() {}

  public static Engine get() {
    return ENGINE;
  }

  /** The text of a form that ships with the product. */
  public static String shippedText(String form) {
    return ENGINE.forms().shippedText(form).orElseThrow();
  }
}

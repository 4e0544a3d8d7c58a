package report.dsl;

import com.google.inject.Guice;
import com.google.inject.Injector;

/** Sets the language up outside Eclipse. */
public class ReportStandaloneSetup extends ReportStandaloneSetupGenerated {

  /** Registers the language once; calling it again does no harm. */
  public static Injector doSetup() {
    return new ReportStandaloneSetup().createInjectorAndDoEMFRegistration();
  }

  @Override
  public Injector createInjector() {
    return Guice.createInjector(new ReportRuntimeModule());
  }
}

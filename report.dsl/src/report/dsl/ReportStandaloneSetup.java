package report.dsl;

import com.google.inject.Guice;
import com.google.inject.Injector;
import org.apache.log4j.Level;
import org.apache.log4j.Logger;

/** Sets the language up outside Eclipse. */
public class ReportStandaloneSetup extends ReportStandaloneSetupGenerated {

  /** Registers the language once; calling it again does no harm. */
  public static Injector doSetup() {
    // Xtext words every parser step for a log that nobody keeps; what matters comes as exceptions.
    System.setProperty("log4j.defaultInitOverride", "true"); // or it looks for its configuration
    Logger.getRootLogger().setLevel(Level.OFF);
    return new ReportStandaloneSetup().createInjectorAndDoEMFRegistration();
  }

  @Override
  public Injector createInjector() {
    return Guice.createInjector(new ReportRuntimeModule());
  }
}

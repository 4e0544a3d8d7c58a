package report.dsl;

import com.google.inject.Guice;
import com.google.inject.Injector;
import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import report.dsl.files.FilesOnDisk;
import report.dsl.files.Workspace;

/** Sets the language up outside Eclipse. */
public class ReportStandaloneSetup extends ReportStandaloneSetupGenerated {

  private final Workspace workspace;
  private Injector injector;

  private ReportStandaloneSetup(Workspace workspace) {
    this.workspace = workspace;
  }

  /** Registers the language, with files as the disk holds them; calling it again does no harm. */
  public static Injector doSetup() {
    return doSetup(new FilesOnDisk());
  }

  /** Registers the language, with the files that a report names from there. */
  public static Injector doSetup(Workspace workspace) {
    // Xtext words every parser step for a log that nobody keeps; what matters comes as exceptions.
    System.setProperty("log4j.defaultInitOverride", "true"); // or it looks for its configuration
    Logger.getRootLogger().setLevel(Level.OFF);
    return new ReportStandaloneSetup(workspace).createInjectorAndDoEMFRegistration();
  }

  /** The injector comes first: it needs none of EMF's packages, which another thread may start. */
  @Override
  public Injector createInjectorAndDoEMFRegistration() {
    injector =
        Guice.createInjector(
            new ReportRuntimeModule(),
            binder -> binder.bind(Workspace.class).toInstance(workspace));
    return super.createInjectorAndDoEMFRegistration();
  }

  @Override
  public Injector createInjector() {
    return injector;
  }
}

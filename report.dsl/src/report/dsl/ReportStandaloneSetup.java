package report.dsl;

import com.google.inject.Guice;
import com.google.inject.Injector;
import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import report.dsl.forms.FormTexts;
import report.dsl.forms.FormsOnDisk;

/** Sets the language up outside Eclipse. */
public class ReportStandaloneSetup extends ReportStandaloneSetupGenerated {

  private final FormTexts forms;
  private Injector injector;

  private ReportStandaloneSetup(FormTexts forms) {
    this.forms = forms;
  }

  /** Registers the language, with forms as the disk holds them; calling it again does no harm. */
  public static Injector doSetup() {
    return doSetup(new FormsOnDisk());
  }

  /** Registers the language, with the texts of forms from there. */
  public static Injector doSetup(FormTexts forms) {
    // Xtext words every parser step for a log that nobody keeps; what matters comes as exceptions.
    System.setProperty("log4j.defaultInitOverride", "true"); // or it looks for its configuration
    Logger.getRootLogger().setLevel(Level.OFF);
    return new ReportStandaloneSetup(forms).createInjectorAndDoEMFRegistration();
  }

  /** The injector comes first: it needs none of EMF's packages, which another thread may start. */
  @Override
  public Injector createInjectorAndDoEMFRegistration() {
    injector =
        Guice.createInjector(
            new ReportRuntimeModule(), binder -> binder.bind(FormTexts.class).toInstance(forms));
    return super.createInjectorAndDoEMFRegistration();
  }

  @Override
  public Injector createInjector() {
    return injector;
  }
}

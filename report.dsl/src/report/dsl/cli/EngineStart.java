package report.dsl.cli;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.xtext.XtextPackage;
import report.dsl.Engine;
import report.dsl.ReportStandaloneSetup;
import report.dsl.files.FilesOnDisk;

/**
 * Starts the engine while the command still reads its arguments. The packages of Xtext's own
 * grammar model initialise on one thread and the injector on another: two halves of the start that
 * share little.
 */
final class EngineStart {

  /** Daemons: an argument error must not wait for an engine that nobody needs any more. */
  private static final Executor DAEMON =
      task -> {
        Thread thread = new Thread(task, "engine-start");
        thread.setDaemon(true);
        thread.start();
      };

  /** One for the process: it keeps the forms, and the reports that others name. */
  private static CompletableFuture<Engine> engine;

  private static final FilesOnDisk FILES = new FilesOnDisk();

  private EngineStart() {}

  /** The files that reports can name. */
  static FilesOnDisk files() {
    return FILES;
  }

  /** Begins in the background; calling it again changes nothing. */
  static synchronized void begin() {
    if (engine == null) {
      CompletableFuture<EPackage> grammar =
          CompletableFuture.supplyAsync(() -> XtextPackage.eINSTANCE, DAEMON);
      engine =
          CompletableFuture.supplyAsync(EngineStart::create, DAEMON)
              .thenCombine(grammar, (created, loaded) -> created);
      // most reports name it; it is read while the first report is
      engine.thenAcceptAsync(started -> started.forms().inForce(), DAEMON);
    }
  }

  /** The engine; waits for it. */
  static Engine get() {
    begin();
    return engine.join();
  }

  private static Engine create() {
    return ReportStandaloneSetup.doSetup(FILES).getInstance(Engine.class);
  }
}

package report.dsl.ide.document;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Threads that each do one kind of work, one task after another, and keep no process alive. */
public final class Workers {

  private Workers() {}

  /** A worker whose thread has that name. */
  public static ExecutorService named(String name) {
    return Executors.newSingleThreadExecutor(
        task -> {
          Thread thread = new Thread(task, name);
          thread.setDaemon(true);
          return thread;
        });
  }
}

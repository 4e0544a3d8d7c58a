package report.dsl.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Work on many items at once whose results come out in the order of the items. Only a few results
 * are ever waiting, so memory does not grow with the number of items.
 */
final class Batch {

  private static final int WAITING_PER_CORE = 8;

  private Batch() {}

  /** Does the work for each item and hands on the results in order, on the calling thread. */
  static <T, R> void run(List<T> items, Function<T, R> work, Consumer<R> done) {
    int cores = Runtime.getRuntime().availableProcessors();
    if (items.size() < 2 || cores < 2) {
      items.forEach(item -> done.accept(work.apply(item)));
      return;
    }
    ExecutorService workers = Executors.newFixedThreadPool(cores);
    try {
      Deque<Future<R>> waiting = new ArrayDeque<>();
      for (T item : items) {
        if (waiting.size() == cores * WAITING_PER_CORE) {
          done.accept(result(waiting.remove()));
        }
        waiting.add(workers.submit(() -> work.apply(item)));
      }
      while (!waiting.isEmpty()) {
        done.accept(result(waiting.remove()));
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}

package report.dsl.tests.lsp;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits for what a server answers; a test that waits a minute has failed. */
final class Answers {

  /** How long a server may take for anything. */
  static final int SECONDS = 60;

  private Answers() {}

  /** The answer to a request that must succeed. */
  static <T> T await(CompletableFuture<T> answer) {
    try {
      return answer.get(SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw new AssertionError("the server answered with an error", e.getCause());
    } catch (TimeoutException | InterruptedException e) {
      throw new AssertionError("the server did not answer", e);
    }
  }

  /** The sentence with which a request is refused that must be. */
  static String refusal(CompletableFuture<?> answer) {
    return assertThrows(ExecutionException.class, () -> answer.get(SECONDS, TimeUnit.SECONDS))
        .getCause()
        .getMessage();
  }
}

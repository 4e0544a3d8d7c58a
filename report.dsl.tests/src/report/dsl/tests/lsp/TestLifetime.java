package report.dsl.tests.lsp;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Lives as long as the field that registers it: with the class when static, else with a test. */
abstract class TestLifetime
    implements AutoCloseable,
        BeforeAllCallback,
        BeforeEachCallback,
        AfterEachCallback,
        AfterAllCallback {

  private boolean withClass;

  /** Begins what {@link #close} ends. */
  abstract void start();

  @Override
  public abstract void close();

  @Override
  public final void beforeAll(ExtensionContext context) {
    withClass = true;
    start();
  }

  @Override
  public final void beforeEach(ExtensionContext context) {
    if (!withClass) {
      start();
    }
  }

  @Override
  public final void afterEach(ExtensionContext context) {
    if (!withClass) {
      close();
    }
  }

  @Override
  public final void afterAll(ExtensionContext context) {
    close();
  }
}

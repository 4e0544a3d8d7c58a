package report.dsl.ide;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.services.LanguageClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The verb {@code lsp}: the language server on the standard streams. */
@Command(
    name = "lsp",
    description = "为编辑器提供语言服务（LSP，标准输入输出）。",
    mixinStandardHelpOptions = true)
public final class Lsp implements Callable<Integer> {

  @Option(names = "--stdio", description = "用标准输入输出通信（总是如此，为编辑器的习惯而设）。")
  private boolean stdio;

  /** Serves until the client says exit or its end of the streams closes. */
  @Override
  public Integer call() throws InterruptedException {
    InputStream in = System.in;
    OutputStream out = System.out;
    // Whatever else prints must not get between the messages.
    System.setOut(new PrintStream(System.err, true));
    ReportServer server = new ReportServer(System::exit);
    Launcher<LanguageClient> launcher =
        new Launcher.Builder<LanguageClient>()
            .setLocalService(server)
            .setRemoteInterface(LanguageClient.class)
            .setInput(in)
            .setOutput(out)
            .create();
    server.connect(launcher.getRemoteProxy());
    try {
      launcher.startListening().get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("the connection broke", e.getCause());
    }
    return 1; // the client left without a word
  }
}

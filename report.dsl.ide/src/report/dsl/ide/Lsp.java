package report.dsl.ide;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.jsonrpc.RemoteEndpoint;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.json.StreamMessageConsumer;
import org.eclipse.lsp4j.jsonrpc.services.ServiceEndpoints;
import org.eclipse.lsp4j.services.LanguageClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import report.dsl.cli.HelpOption;

/** The verb {@code lsp}: the language server on the standard streams. */
@Command(name = "lsp", description = "语言服务器（LSP），由编辑器启动，经标准输入输出通信。", customSynopsis = "report lsp")
final class Lsp implements Callable<Integer> {

  @Mixin HelpOption help;

  @Option(names = "--stdio", hidden = true, description = "编辑器习惯带上的选项；总是如此")
  private boolean stdio;

  /** Serves until the client says exit or its end of the streams closes. */
  @Override
  public Integer call() throws InterruptedException {
    if (System.console() != null) {
      System.err.println("语言服务器在等编辑器的消息。它由编辑器启动，不在终端里使用；按 Ctrl+C 结束。");
    }
    InputStream in = System.in;
    OutputStream out = System.out;
    // Whatever else prints must not get between the messages.
    System.setOut(new PrintStream(System.err, true));
    ReportServer server = new ReportServer(System::exit);
    Launcher<LanguageClient> launcher =
        new InTurn()
            .setLocalServices(List.of(server, server.ownRequests()))
            .setRemoteInterface(LanguageClient.class)
            .setClassLoader(LanguageClient.class.getClassLoader())
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

  /** The connection, on which everything has its turn. */
  private static final class InTurn extends Launcher.Builder<LanguageClient> {

    @Override
    protected RemoteEndpoint createRemoteEndpoint(MessageJsonHandler json) {
      RemoteEndpoint endpoint =
          new RemoteEndpoint(
              new StreamMessageConsumer(output, json),
              new Turns(ServiceEndpoints.toEndpoint(localServices)));
      json.setMethodProvider(endpoint);
      endpoint.setJsonHandler(json);
      return endpoint;
    }
  }
}

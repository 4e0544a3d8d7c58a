package report.dsl.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.services.TextDocumentService;
import report.dsl.Engine;
import report.dsl.ReportStandaloneSetup;
import report.dsl.bench.TypingSession.Step;
import report.dsl.tests.SampleReports;

/** The server as an editor drives it: what a keystroke and a request wait for, and its memory. */
final class Editing {

  private static final double FRAME_MS = 16;
  private static final double START_MS = 1000;
  private static final double HEAP_MEGABYTES = 128;
  private static final int WARM = 1_000;
  private static final int MANY = 10_000;
  private static final int STARTS = 9;
  private static final int FOLDER = 10_000;
  private static final long SEED = 40;

  private final Launcher launcher;
  private final Path folder;
  private final SampleReports samples;
  private final String uri;
  private final String text;
  private final List<Figure> figures = new ArrayList<>();
  private int version = 1;

  private Editing(Launcher launcher, Path folder) {
    this.launcher = launcher;
    this.folder = folder;
    Engine engine = ReportStandaloneSetup.doSetup().getInstance(Engine.class);
    this.samples = new SampleReports(engine.forms(), SEED);
    this.uri = folder.resolve("本县-2024.report").toUri().toString();
    this.text = samples.at(5).text();
  }

  static List<Figure> measure(Launcher launcher, Path work) throws Exception {
    Editing editing = new Editing(launcher, Files.createDirectories(work.resolve("editing")));
    editing.alone();
    editing.amongMembers();
    editing.amongMany();
    return editing.figures;
  }

  private void alone() throws Exception {
    start();
    EditorClient client = client();
    client.open(uri, text).get();
    type(client, text, new Latencies(), WARM);
    double few = heap(client);
    Latencies latencies = new Latencies();
    type(client, text, latencies, MANY - WARM);
    double many = heap(client);
    ask(client, new Latencies(), WARM);
    ask(client, latencies, WARM);
    figures.addAll(latencies.figures("", FRAME_MS));
    figures.add(
        Figure.of("server's heap after 10,000 edits", HEAP_MEGABYTES, many, "MB")
            .with("%.1f after 1,000: %+.1f %%".formatted(few, 100 * (many - few) / few)));
    client.stop();
  }

  /** A report whose numbers are held against those of its members. */
  private void amongMembers() throws Exception {
    typing(County.text(folder, samples, launcher), " with %d members".formatted(County.MEMBERS));
    BulkBuild.clear(folder);
    Files.createDirectories(folder);
  }

  private void amongMany() throws Exception {
    Bench.say("writing a folder of %d reports", FOLDER);
    for (int i = 0; i < FOLDER; i++) {
      Path file = folder.resolve("reports").resolve(samples.at(i).path());
      Files.createDirectories(file.getParent());
      Files.writeString(file, samples.at(i).text());
    }
    start();
    typing(text, " in a folder of 10,000");
    BulkBuild.clear(folder);
  }

  /** A thousand edits of that text by a warm server of its own. */
  private void typing(String text, String where) throws Exception {
    EditorClient client = client();
    version = 1;
    client.open(uri, text).get();
    type(client, text, new Latencies(), WARM);
    Latencies latencies = new Latencies();
    type(client, text, latencies, WARM);
    figures.addAll(latencies.figures(where, FRAME_MS));
    client.stop();
  }

  /** Process start to first diagnostics, cold. */
  private void start() throws Exception {
    Latencies latencies = new Latencies();
    for (int i = 0; i < STARTS; i++) {
      EditorClient[] started = new EditorClient[1];
      latencies.time(
          "server start to first diagnostics",
          () -> {
            started[0] = client();
            started[0].open(uri, text).get();
          });
      started[0].stop();
    }
    figures.addAll(latencies.figures("", START_MS));
  }

  private EditorClient client() throws Exception {
    return EditorClient.start(
        List.of(launcher.top().resolve("report").toString(), "lsp"), folder.toUri().toString());
  }

  private void type(EditorClient client, String text, Latencies latencies, int edits)
      throws Exception {
    List<Step> round = TypingSession.of(text);
    for (int i = 0; i < edits; i++) {
      Step step = round.get(i % round.size());
      version++;
      latencies.time(
          "keystroke to diagnostics: " + step.kind(),
          () -> client.change(uri, version, step.change()).get());
    }
  }

  private void ask(EditorClient client, Latencies latencies, int rounds) throws Exception {
    TextDocumentService service = client.server().getTextDocumentService();
    TextDocumentIdentifier id = new TextDocumentIdentifier(uri);
    List<String> lines = text.lines().toList();
    int row = (int) lines.stream().takeWhile(line -> !line.startsWith("| 新收")).count();
    Position cell = new Position(row, lines.get(row).indexOf('|', 2) - 2);
    Position label = new Position(row, 3);
    for (int i = 0; i < rounds; i++) {
      latencies.time("hover", () -> service.hover(new HoverParams(id, cell)).get());
      latencies.time("completion", () -> service.completion(new CompletionParams(id, label)).get());
      latencies.time(
          "code action",
          () ->
              service
                  .codeAction(
                      new CodeActionParams(
                          id, new Range(label, cell), new CodeActionContext(List.of())))
                  .get());
      latencies.time(
          "formatting",
          () ->
              service
                  .formatting(new DocumentFormattingParams(id, new FormattingOptions(2, true)))
                  .get());
    }
  }

  /** What the server holds when all that can go has gone. */
  private static double heap(EditorClient client) throws IOException, InterruptedException {
    String id = Long.toString(client.pid());
    new ProcessBuilder("jcmd", id, "GC.run").start().waitFor();
    new ProcessBuilder("jcmd", id, "GC.run").start().waitFor();
    Process asked = new ProcessBuilder("jcmd", id, "GC.heap_info").start();
    String answer = new String(asked.getInputStream().readAllBytes());
    asked.waitFor(1, TimeUnit.MINUTES);
    return HeapInfo.usedMegabytes(answer);
  }
}

package report.dsl.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import report.dsl.Engine.Checked;
import report.dsl.cli.InputFinder.Inputs;
import report.dsl.formatting.ReportFormatter;
import report.dsl.rules.Fix;

/** {@code report format}: brings sources into their one layout. */
@Command(
    name = "format",
    description = "整理版面：对齐表格，改用简称，算出“=”的值；文字和数字不变。",
    customSynopsis = "report format 路径… [--check]")
final class Format implements Callable<Integer> {

  /**
   * What became of an input.
   *
   * @param text how it should read, as bytes of its file
   * @param problem a sentence why it could not be formatted; empty when it could
   */
  private record Formatted(Input input, boolean changed, byte[] text, String problem) {}

  private final Session session;

  @Mixin HelpOption help;

  @Parameters(arity = "1..*", paramLabel = "路径", description = "文件或文件夹；- 表示从标准输入读，写到标准输出")
  private List<String> paths;

  @Option(names = "--check", description = "不改文件，只列出版面要改的文件；有则退出码为1")
  private boolean check;

  private int changed;
  private int exit = ExitCode.CLEAN;

  Format(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Inputs inputs = session.find(paths);
    inputs.problems().forEach(this::fail);
    Progress progress = new Progress(session.console(), "整理", inputs.files().size());
    Batch.run(inputs.files(), this::format, formatted -> finish(formatted, progress));
    progress.clear();
    if (!check && inputs.files().stream().anyMatch(file -> file.path().isPresent())) {
      session.console().out().println("整理了%d份。".formatted(changed));
    }
    return exit;
  }

  private Formatted format(Input input) {
    try {
      SourceText source = SourceText.read(input, session.console().in());
      Checked read = session.engine().check(input.name(), input.uri(), source.text());
      Fix layout = new Fix("", ReportFormatter.edits(read.source(), read.filing()));
      boolean changes = !layout.edits().isEmpty();
      return new Formatted(input, changes, source.encode(layout.applyTo(source.text())), "");
    } catch (CommandProblem e) {
      return new Formatted(input, false, new byte[0], e.getMessage());
    } catch (RuntimeException | VirtualMachineError e) {
      String problem = input.name() + "：" + session.console().explain(e);
      return new Formatted(input, false, new byte[0], problem);
    }
  }

  private void finish(Formatted formatted, Progress progress) {
    progress.clear();
    Input input = formatted.input();
    if (!formatted.problem().isEmpty()) {
      fail(formatted.problem());
    } else if (input.path().isEmpty() && !check) {
      session.console().out().writeBytes(formatted.text());
    } else if (formatted.changed()) {
      change(formatted);
    }
    progress.step();
  }

  private void change(Formatted formatted) {
    try {
      if (check) {
        exit = Math.max(exit, ExitCode.FINDINGS);
      } else {
        AtomicFile.write(formatted.input().path().orElseThrow(), formatted.text());
      }
      changed++;
      session.console().out().println(Printable.line(formatted.input().name()));
    } catch (CommandProblem e) {
      fail(e.getMessage());
    }
  }

  private void fail(String problem) {
    session.console().say(problem);
    exit = ExitCode.FAILURE;
  }
}

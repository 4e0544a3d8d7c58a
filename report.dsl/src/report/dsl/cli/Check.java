package report.dsl.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import report.dsl.cli.InputFinder.Inputs;

/** {@code report check}: what is wrong with these reports and forms. */
@Command(
    name = "check",
    description = "检查年报和表式，列出全部问题。",
    customSynopsis = {
      "report check 路径… [--format 格式] [--strict | --unbound]",
      "report check 路径… --format html -o 文件夹"
    })
final class Check implements Callable<Integer> {

  private final Session session;

  @Mixin private HelpOption help;

  @Parameters(arity = "1..*", paramLabel = "路径", description = "文件或文件夹；- 表示标准输入")
  private List<String> paths;

  @Option(
      names = "--format",
      paramLabel = "格式",
      description = "text（默认）、json、csv、sarif、github、gnu、junit、html（每份年报一张核对单）")
  private OutputFormat format = OutputFormat.TEXT;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "文件夹",
      description = "核对单（--format html）写到哪个文件夹")
  private String output;

  @Option(names = "--strict", description = "有警告也算未通过")
  private boolean strict;

  @Option(names = "--unbound", description = "只列出正文里直接填写的数，格式为text或者json")
  private boolean unbound;

  private int exit = ExitCode.CLEAN;

  Check(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException, CommandProblem {
    Console console = session.console();
    Inputs inputs = session.find(paths);
    Listing listing = listing(inputs.files());
    Progress progress = new Progress(console, "检查", inputs.files().size());
    listing.begin();
    Batch.run(inputs.files(), session::check, outcome -> add(outcome, listing, progress));
    progress.clear();
    inputs.problems().forEach(listing::missing);
    listing.end();
    inputs.problems().forEach(this::fail);
    return exit;
  }

  private Listing listing(List<Input> files) throws CommandProblem {
    boolean html = format == OutputFormat.HTML;
    if (html != (output != null)) {
      throw new CommandProblem(
          html ? "“--format html”要用“-o”写明核对单放在哪个文件夹。" : "“-o”只用于“--format html”。");
    }
    if (unbound && !format.listsUnbound()) {
      throw new CommandProblem("“--unbound”只能用text或者json格式列出。");
    }
    Console console = session.console();
    if (unbound) {
      return format.unbound(console);
    }
    return html
        ? new HtmlListing(console, strict, SheetFolder.open(output, files))
        : format.listing(console, strict);
  }

  private void add(Outcome outcome, Listing listing, Progress progress) {
    if (outcome.checked().isEmpty()) {
      progress.clear();
      fail(outcome.problem());
    } else if (!outcome.findings().isEmpty()) {
      progress.clear();
    }
    boolean passes = unbound || outcome.passes(strict);
    exit = Math.max(exit, passes ? ExitCode.CLEAN : ExitCode.FINDINGS);
    try {
      listing.add(outcome);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (CommandProblem e) {
      progress.clear();
      fail(e.getMessage());
    }
    progress.step();
  }

  private void fail(String problem) {
    session.console().say(problem);
    exit = ExitCode.FAILURE;
  }
}

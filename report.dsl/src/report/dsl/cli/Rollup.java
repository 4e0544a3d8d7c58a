package report.dsl.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.eclipse.emf.common.util.URI;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import report.dsl.Engine.Checked;
import report.dsl.cli.InputFinder.Inputs;
import report.dsl.context.Member;
import report.dsl.context.Members;
import report.dsl.context.Sums;
import report.dsl.drafting.BlankReport;
import report.dsl.drafting.BodyAndYear;
import report.dsl.drafting.RolledUp;
import report.dsl.forms.FormLibrary;
import report.dsl.forms.FormSpec;
import report.dsl.model.Filing;
import report.dsl.model.HeaderKey;
import report.dsl.rules.Subject;

/** {@code report rollup}: a report whose numbers are those of its members, added up. */
@Command(
    name = "rollup",
    description = "把各成员年报的数逐格相加，写出汇总的年报；文字留空。",
    customSynopsis = {
      "report rollup 写有「汇总」的年报 [--write 文件] [--format 格式]",
      "report rollup 路径… --body 单位 --year 年度 [--write 文件] [--format 格式]"
    })
final class Rollup implements Callable<Integer> {

  private static final List<HeaderKey> KEPT =
      List.of(
          HeaderKey.LEVEL,
          HeaderKey.CODE,
          HeaderKey.SIGNED,
          HeaderKey.LAST_YEAR,
          HeaderKey.MEMBERS,
          HeaderKey.LIST);

  private final Session session;

  @Mixin private HelpOption help;

  @Parameters(arity = "1..*", paramLabel = "路径", description = "写有「汇总」的年报；或者各成员的年报、放着它们的文件夹")
  private List<String> paths;

  @Option(names = "--body", paramLabel = "单位", description = "汇总到哪个单位；给出路径时必须写")
  private String body;

  @Option(names = "--year", paramLabel = "年度", description = "汇总哪一年度的年报；给出路径时必须写")
  private String year;

  @Option(names = "--write", paramLabel = "文件", description = "写到这个文件，已有的文件不覆盖；默认印到标准输出")
  private String file;

  @Option(names = "--format", paramLabel = "格式", description = "text（默认，年报的文本）、json（每格的和与各成员的数）")
  private Format format = Format.TEXT;

  private int exit = ExitCode.CLEAN;

  private enum Format {
    TEXT,
    JSON
  }

  Rollup(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws CommandProblem, IOException {
    Inputs inputs = session.find(paths);
    inputs.problems().forEach(this::fail);
    if (body == null && year == null && inputs.files().size() == 1) {
      ofReport(inputs.files().get(0));
    } else if (body == null || year == null) {
      throw new CommandProblem("还要用“--body”“--year”写明汇总到哪个单位、哪一年度；或者只给一份写有「汇总」的年报。");
    } else {
      ofPaths(inputs.files());
    }
    return exit;
  }

  /** Adds up what a report names; what is found at the lines that name it is said. */
  private void ofReport(Input input) throws CommandProblem, IOException {
    Outcome outcome = session.check(input);
    if (!outcome.problem().isEmpty()) {
      throw new CommandProblem(outcome.problem());
    }
    Subject subject =
        outcome
            .checked()
            .flatMap(Checked::subject)
            .filter(report -> report.filing().header(HeaderKey.MEMBERS).isPresent())
            .orElseThrow(
                () ->
                    new CommandProblem(
                        "“%s”没有写「汇总」；请用“--body”“--year”写明汇总到哪个单位、哪一年度。".formatted(input.name())));
    Filing filing = subject.filing();
    Members members = subject.context().members();
    outcome.findings().stream()
        .filter(finding -> isAtLine(finding.span().offset(), filing))
        .forEach(finding -> warn(finding.message()));
    Map<HeaderKey, String> headers = new EnumMap<>(HeaderKey.class);
    KEPT.forEach(key -> filing.header(key).ifPresent(line -> headers.put(key, line.value())));
    BodyAndYear title = title(filing.value(HeaderKey.BODY), filing.value(HeaderKey.YEAR));
    finish(filing.form(), title, headers, members.sums(), members.counted());
  }

  private static boolean isAtLine(int offset, Filing filing) {
    return filing.headers().stream()
        .filter(header -> header.key().filter(Rollup::namesMembers).isPresent())
        .anyMatch(header -> header.span().touches(offset));
  }

  private static boolean namesMembers(HeaderKey key) {
    return key == HeaderKey.MEMBERS || key == HeaderKey.LIST;
  }

  /** Adds up these files, one at a time. */
  private void ofPaths(List<Input> files) throws CommandProblem, IOException {
    BodyAndYear title = title(body, year);
    FormSpec form = session.engine().forms().forYear(title.number()).spec();
    Gathering gathering = new Gathering(form, title, format == Format.JSON);
    List<Input> reports = files.stream().filter(input -> !input.isForm()).toList();
    Progress progress = new Progress(session.console(), "汇总", reports.size());
    Batch.run(reports, this::read, read -> add(read, gathering, progress));
    progress.clear();
    gathering.notes().forEach(this::warn);
    gathering.leftOut().ifPresent(session.console()::say);
    finish(gathering.form(), title, Map.of(), gathering.sums(), gathering.members());
    sayWhereFormIs(gathering.form());
  }

  /** A form of one's own has to be beside the report that is written. */
  private void sayWhereFormIs(FormSpec form) throws CommandProblem {
    Path written = file == null ? Path.of(Input.STDIN) : InputFinder.path(file);
    URI there = URI.createFileURI(written.toAbsolutePath().normalize().toString());
    if (format == Format.TEXT && session.engine().forms().find(form.name(), there).isEmpty()) {
      String name = form.name() + FormLibrary.SUFFIX;
      session.console().say("各成员用的都是“%s”，请把“%s”复制到汇总的年报旁边。".formatted(form.name(), name));
    }
  }

  /** A report that was read, or a sentence on why it could not be. */
  private record Read(Optional<Member> member, String problem) {}

  private Read read(Input input) {
    try {
      String text = SourceText.read(input, session.console().in()).text();
      Path path = input.path().orElse(input.relative()).toAbsolutePath().normalize();
      Optional<Member> member = session.engine().neighbour(path, text).map(Member::of);
      return new Read(member, member.isPresent() ? "" : "“%s”不是年报。".formatted(input.name()));
    } catch (CommandProblem e) {
      return new Read(Optional.empty(), e.getMessage());
    } catch (RuntimeException | VirtualMachineError e) {
      return new Read(Optional.empty(), input.name() + "：" + session.console().explain(e));
    }
  }

  private void add(Read read, Gathering gathering, Progress progress) {
    read.member().ifPresent(gathering::add);
    if (read.member().isEmpty()) {
      progress.clear();
      fail(read.problem());
    }
    progress.step();
  }

  private static BodyAndYear title(String body, String year) throws CommandProblem {
    BodyAndYear title = new BodyAndYear(body, year);
    Optional<String> problem = title.problem();
    if (problem.isPresent()) {
      throw new CommandProblem(problem.get());
    }
    return title;
  }

  private void finish(
      FormSpec form,
      BodyAndYear title,
      Map<HeaderKey, String> headers,
      Sums sums,
      List<Member> members)
      throws CommandProblem, IOException {
    if (sums.members() == 0 && exit == ExitCode.FAILURE) {
      return; // what is wrong has been said
    } else if (sums.members() == 0) {
      throw new CommandProblem("没有可以汇总的%s年度的年报。".formatted(title.year()));
    }
    RolledUp rolled = new RolledUp(form, sums);
    rolled.notes().forEach(this::warn);
    if (format == Format.JSON) {
      print(RollupJson.text(form, title, rolled, sums, members), sums);
    } else {
      print(BlankReport.text(form, title, headers, rolled), sums);
    }
  }

  private void print(String text, Sums sums) throws CommandProblem {
    if (file == null) {
      session.console().out().print(text);
    } else {
      Path path = InputFinder.path(file);
      AtomicFile.create(path, text.getBytes(StandardCharsets.UTF_8), "--write");
      session.console().out().println("已写出“%s”，汇总了%d份年报。".formatted(path, sums.members()));
    }
  }

  private void warn(String sentence) {
    session.console().say(sentence);
    exit = Math.max(exit, ExitCode.FINDINGS);
  }

  private void fail(String problem) {
    session.console().say(problem);
    exit = ExitCode.FAILURE;
  }
}

package report.dsl.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import report.dsl.Engine.Checked;
import report.dsl.drafting.BlankReport;
import report.dsl.drafting.BodyAndYear;
import report.dsl.drafting.LastYear;
import report.dsl.forms.FormLibrary;
import report.dsl.forms.FormSpec;
import report.dsl.forms.LoadedForm;
import report.dsl.model.Filing;
import report.dsl.model.HeaderKey;
import report.dsl.rules.Subject;

/** {@code report new}: an empty report to fill in, of the form that its year asks for. */
@Command(
    name = "new",
    description = "写出一份空白年报，表式按年度确定。",
    customSynopsis = {
      "report new --body 单位 --year 年度 [--form 表式] [-o 文件]",
      "report new --from 上年的年报 [--body 单位] [--year 年度] [--form 表式] [-o 文件]"
    })
final class New implements Callable<Integer> {

  private final Session session;

  @Mixin HelpOption help;

  @Option(names = "--body", paramLabel = "单位", description = "编制年报的机关全称；接着上年写的，默认与上年相同")
  private String body;

  @Option(names = "--year", paramLabel = "年度", description = "年报所述的年份，四位数字；接着上年写的，默认为下一年")
  private String year;

  @Option(
      names = "--from",
      paramLabel = "上年的年报",
      description = "接着这份年报写：带来文头、上年结转的数和文字，文字每句标有“【上年】”")
  private String from;

  @Option(names = "--form", paramLabel = "表式", description = "另用这个表式；可以是年报旁边的 .form 文件")
  private String form;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "文件",
      description = "写到哪个文件（不带 .report 的自动补上）或文件夹；默认为当前文件夹下的“单位-年度.report”；- 表示标准输出")
  private String output;

  New(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws CommandProblem {
    Optional<Subject> last = from == null ? Optional.empty() : Optional.of(last());
    BodyAndYear title = title(last.map(Subject::filing));
    Optional<String> problem = title.problem();
    if (problem.isPresent()) {
      throw new CommandProblem(problem.get());
    }
    Path file = file(title);
    FormSpec spec = form(file, title);
    Optional<LastYear> carried = last.map(report -> new LastYear(spec, report, link(file)));
    String text =
        carried
            .map(known -> BlankReport.text(spec, title, known))
            .orElseGet(() -> BlankReport.text(spec, title));
    if (Input.STDIN.equals(output)) {
      session.console().out().print(text);
    } else {
      AtomicFile.create(file, text.getBytes(StandardCharsets.UTF_8), "-o");
      session.console().out().println("已写出“%s”（%s）。".formatted(file, spec.name()));
    }
    carried.ifPresent(known -> known.notes().forEach(session.console()::say));
    return ExitCode.CLEAN;
  }

  /** Last year's report, which must be one. */
  private Subject last() throws CommandProblem {
    Outcome outcome =
        session.check(Input.file(InputFinder.path(from), InputFinder.path(from).getFileName()));
    if (!outcome.problem().isEmpty()) {
      throw new CommandProblem(outcome.problem());
    }
    return outcome
        .checked()
        .flatMap(Checked::subject)
        .orElseThrow(() -> new CommandProblem("“%s”不是年报。".formatted(from)));
  }

  private BodyAndYear title(Optional<Filing> last) throws CommandProblem {
    Optional<String> lastBody = last.map(filing -> filing.value(HeaderKey.BODY));
    Optional<String> next = last.flatMap(Filing::year).map(y -> String.valueOf(y + 1));
    if (from == null && (body == null || year == null)) {
      String missing =
          Stream.of(body == null ? "“--body”" : "", year == null ? "“--year”" : "")
              .collect(Collectors.joining());
      throw new CommandProblem("还要写上%s，或者用“--from”接着上年的年报写。".formatted(missing));
    }
    if (year == null && next.isEmpty()) {
      throw new CommandProblem("“%s”没有写明年度，请用“--year”给出。".formatted(from));
    }
    return new BodyAndYear(
        body == null ? lastBody.orElseThrow() : body, year == null ? next.orElseThrow() : year);
  }

  /** How the new report names last year's file. */
  private Optional<String> link(Path file) {
    Path own = file.toAbsolutePath().normalize().getParent();
    Path last = Path.of(from).toAbsolutePath().normalize();
    return Objects.equals(own.getRoot(), last.getRoot())
        ? Optional.of(own.relativize(last).toString().replace('\\', '/'))
        : Optional.empty();
  }

  private Path file(BodyAndYear title) throws CommandProblem {
    String own = title.fileName();
    if (output == null || output.equals(Input.STDIN)) {
      return InputFinder.path(own);
    }
    Path given = InputFinder.path(output);
    if (Files.isDirectory(given)) {
      return given.resolve(own);
    }
    return Input.isReport(output) ? given : InputFinder.path(output + Input.REPORT);
  }

  private FormSpec form(Path file, BodyAndYear title) throws CommandProblem {
    FormLibrary forms = session.engine().forms();
    if (form == null) {
      FormSpec spec = forms.forYear(title.number()).spec();
      if (spec.years().filter(years -> years.contains(title.number())).isEmpty()) {
        throw new CommandProblem("没有%s年度的表式；可以用 --form 指定一个。".formatted(title.year()));
      }
      return spec;
    }
    URI beside = URI.createFileURI(file.toAbsolutePath().normalize().toString());
    Optional<LoadedForm> found = forms.find(form, beside);
    if (found.isEmpty()) {
      throw new CommandProblem(
          "没有“%s”这个表式；现有%s，自备的表式要放在年报旁边，名为“%s.form”。"
              .formatted(form, String.join("、", forms.shipped()), form));
    }
    return found.get().spec();
  }
}

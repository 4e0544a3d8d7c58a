package report.dsl.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.eclipse.emf.common.util.URI;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import report.dsl.drafting.BlankReport;
import report.dsl.drafting.BodyAndYear;
import report.dsl.forms.FormLibrary;
import report.dsl.forms.FormSpec;
import report.dsl.forms.LoadedForm;

/** {@code report new}: an empty report to fill in, of the form that its year asks for. */
@Command(
    name = "new",
    description = "写出一份空白年报，表式按年度确定。",
    customSynopsis = "report new --body 单位 --year 年度 [--form 表式] [-o 文件]")
final class New implements Callable<Integer> {

  private final Session session;

  @Mixin HelpOption help;

  @Option(names = "--body", required = true, paramLabel = "单位", description = "编制年报的机关全称")
  private String body;

  @Option(names = "--year", required = true, paramLabel = "年度", description = "年报所述的年份，四位数字")
  private String year;

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
    BodyAndYear title = new BodyAndYear(body, year);
    Optional<String> problem = title.problem();
    if (problem.isPresent()) {
      throw new CommandProblem(problem.get());
    }
    Path file = file(title);
    FormSpec spec = form(file, title);
    String text = BlankReport.text(spec, title);
    if (Input.STDIN.equals(output)) {
      session.console().out().print(text);
    } else {
      AtomicFile.create(file, text.getBytes(StandardCharsets.UTF_8));
      session.console().out().println("已写出“%s”（%s）。".formatted(file, spec.name()));
    }
    return ExitCode.CLEAN;
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

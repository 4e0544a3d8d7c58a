package report.dsl.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.eclipse.emf.common.util.URI;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import report.dsl.forms.FormLibrary;
import report.dsl.forms.FormSpec;
import report.dsl.forms.LoadedForm;

/** {@code report new}: an empty report to fill in, of the form that its year asks for. */
@Command(
    name = "new",
    description = "写出一份空白年报，表式按年度确定。",
    customSynopsis = "report new --body 单位 --year 年度 [--form 表式] [-o 文件]")
final class New implements Callable<Integer> {

  /** Characters that the language or a file system gives a meaning; no body's name has any. */
  private static final Pattern UNFIT = Pattern.compile("[\\p{Cntrl}{}|｜#＃\\\\/:*?\"<>]");

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
    String name = body.strip();
    if (name.isEmpty() || UNFIT.matcher(name).find()) {
      throw new CommandProblem("“%s”不能作单位名称：名称不能为空，也不能有 / | # { } 之类的符号。".formatted(body));
    }
    if (!year.matches("[12]\\d{3}")) {
      throw new CommandProblem("年度应为四位数字，不能是“%s”。".formatted(year));
    }
    Path file = file(name);
    FormSpec spec = form(file);
    String text = new BlankReport(spec, name, year).text();
    if (Input.STDIN.equals(output)) {
      session.console().out().print(text);
    } else {
      AtomicFile.create(file, text.getBytes(StandardCharsets.UTF_8));
      session.console().out().println("已写出“%s”（%s）。".formatted(file, spec.name()));
    }
    return ExitCode.CLEAN;
  }

  private Path file(String name) throws CommandProblem {
    String own = name + "-" + year + Input.REPORT;
    if (output == null || output.equals(Input.STDIN)) {
      return InputFinder.path(own);
    }
    Path given = InputFinder.path(output);
    if (Files.isDirectory(given)) {
      return given.resolve(own);
    }
    return Input.isReport(output) ? given : InputFinder.path(output + Input.REPORT);
  }

  private FormSpec form(Path file) throws CommandProblem {
    FormLibrary forms = session.engine().forms();
    if (form == null) {
      FormSpec spec = forms.forYear(Integer.parseInt(year)).spec();
      if (spec.years().filter(years -> years.contains(Integer.parseInt(year))).isEmpty()) {
        throw new CommandProblem("没有%s年度的表式；可以用 --form 指定一个。".formatted(year));
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

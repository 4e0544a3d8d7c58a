package report.dsl.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import report.dsl.forms.Names;
import report.dsl.parser.ScreenWidth;
import report.dsl.rules.Rules;

/** {@code report explain}: the page of a rule, or the list of all rules. */
@Command(
    name = "explain",
    description = "说明一条检查规则：依据、原因、怎么改。",
    customSynopsis = "report explain [代码]")
final class Explain implements Callable<Integer> {

  private final Session session;

  @Mixin HelpOption help;

  @Parameters(arity = "0..1", paramLabel = "代码", description = "规则的代码或者名称；不写则列出全部规则")
  private String code;

  Explain(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws CommandProblem {
    if (code == null) {
      list();
    } else {
      Palette palette = new Palette(session.console().colour());
      session.console().out().print(new PageText(palette).of(page(code)));
    }
    return ExitCode.CLEAN;
  }

  private static RuleGuide page(String code) throws CommandProblem {
    if (Rules.codes().contains(code)) {
      return RuleGuide.of(code).orElseThrow();
    }
    List<RuleGuide> all = Rules.codes().stream().flatMap(c -> RuleGuide.of(c).stream()).toList();
    Optional<RuleGuide> titled =
        all.stream().filter(g -> Names.key(g.title()).equals(Names.key(code))).findFirst();
    if (titled.isEmpty()) {
      throw new CommandProblem(
          "没有“%s”这条规则。%s运行 report explain 看全部规则。"
              .formatted(code, DidYouMean.ask(alike(all, code))));
    }
    return titled.get();
  }

  private static List<String> alike(List<RuleGuide> all, String code) {
    List<String> codes = DidYouMean.among(Rules.codes(), code);
    return codes.isEmpty()
        ? DidYouMean.among(all.stream().map(RuleGuide::title).toList(), code)
        : codes;
  }

  private void list() {
    PrintStream out = session.console().out();
    int width = Rules.codes().stream().mapToInt(ScreenWidth::of).max().orElse(0) + 2;
    for (String known : Rules.codes()) {
      String title = RuleGuide.of(known).map(RuleGuide::title).orElse("");
      out.println(known + " ".repeat(width - ScreenWidth.of(known)) + title);
    }
  }
}

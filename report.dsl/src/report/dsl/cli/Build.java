package report.dsl.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import report.dsl.cli.InputFinder.Inputs;
import report.dsl.cli.Publisher.Published;
import report.dsl.forms.FormSpec;
import report.dsl.forms.Severity;
import report.dsl.generator.IndexEntry;
import report.dsl.generator.IndexPage;
import report.dsl.generator.JsonSchema;

/**
 * {@code report build}: the pages and data of all reports that may be published, and their index.
 */
@Command(
    name = "build",
    description = "由年报生成网页（.html）和数据（.json），并写出目录页。有错误的年报不生成。",
    customSynopsis = "report build 路径… -o 文件夹 [--draft] [--fragment]")
final class Build implements Callable<Integer> {

  private final Session session;

  @Mixin HelpOption help;

  @Parameters(arity = "1..*", paramLabel = "路径", description = "文件或文件夹；- 表示标准输入")
  private List<String> paths;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "文件夹",
      description = "写到哪个文件夹")
  private String output;

  @Option(names = "--draft", description = "有错误的年报也写出来，标明“草稿”")
  private boolean draft;

  @Option(names = "--fragment", description = "另写一份可粘贴到网站后台的正文（.fragment.html）")
  private boolean fragment;

  private final List<IndexEntry> entries = new ArrayList<>();
  private final Map<String, FormSpec> forms = new TreeMap<>();
  private int drafts;
  private int refused;
  private int exit = ExitCode.CLEAN;

  Build(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws CommandProblem {
    Inputs inputs = session.find(paths);
    inputs.problems().forEach(this::fail);
    List<Input> reports =
        inputs.files().stream().filter(f -> !f.isForm() || paths.contains(f.name())).toList();
    if (reports.isEmpty()) {
      return nothing(inputs);
    }
    Targets.check(reports);
    FormClashes.check(reports, session);
    SiteFolder site = SiteFolder.open(output, paths);
    Takeovers.check(reports, site, session);
    site.clean();
    Publisher publisher = new Publisher(session, site, draft, fragment);
    TextListing listing = new TextListing(session.console(), false);
    Progress progress = new Progress(session.console(), "生成", reports.size());
    Batch.run(reports, publisher::publish, published -> add(published, listing, progress));
    progress.clear();
    finish(site);
    sum();
    return exit;
  }

  private int nothing(Inputs inputs) {
    if (inputs.problems().isEmpty()) {
      fail("只有表式，没有要发布的年报（*.report）。");
    }
    return exit;
  }

  private void add(Published published, TextListing listing, Progress progress) {
    published.entry().ifPresent(entries::add);
    published.form().ifPresent(form -> forms.putIfAbsent(form.name(), form));
    Outcome outcome = published.outcome();
    if (!published.problem().isEmpty()) {
      progress.clear();
      fail(published.problem());
    } else if (published.entry().isEmpty()) {
      progress.clear();
      refused++;
      exit = Math.max(exit, ExitCode.FINDINGS);
      outcome.findings().stream()
          .filter(finding -> finding.severity() == Severity.E)
          .forEach(finding -> listing.show(outcome, finding));
    } else if (outcome.count(Severity.E) > 0) {
      progress.clear();
      drafts++;
      listing.count(outcome);
    }
    progress.step();
  }

  /** The schema of each form that was used, and the index of all that is in the folder now. */
  private void finish(SiteFolder site) throws CommandProblem {
    for (FormSpec form : forms.values()) {
      site.write(form.name() + Targets.SCHEMA + SiteFolder.DATA, JsonSchema.of(form));
    }
    Set<String> pages = entries.stream().map(IndexEntry::path).collect(Collectors.toSet());
    List<IndexEntry> all = new ArrayList<>(entries);
    all.addAll(site.published(pages));
    site.write(Targets.INDEX + SiteFolder.PAGE, new IndexPage(all).page());
  }

  /** What became of all; nothing when all that can be said is what went wrong. */
  private void sum() {
    List<String> parts = new ArrayList<>();
    if (!entries.isEmpty()) {
      String stamped = drafts == 0 ? "" : "，其中%d份有错误，标明“草稿”".formatted(drafts);
      parts.add("已生成%d份，放在“%s”%s".formatted(entries.size(), output, stamped));
    }
    if (refused > 0) {
      parts.add("%d份有错误，没有生成".formatted(refused));
    }
    if (!parts.isEmpty()) {
      session.console().out().println(String.join("；", parts) + "。");
    }
  }

  private void fail(String problem) {
    session.console().say(problem);
    exit = ExitCode.FAILURE;
  }
}

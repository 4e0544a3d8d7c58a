package report.dsl.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import report.dsl.generator.Owner;

/**
 * Keeps a published page from being replaced by the report of another body or year whose file
 * happens to have the same name.
 */
final class Takeovers {

  private final Session session;
  private final SiteFolder site;

  private Takeovers(Session session, SiteFolder site) {
    this.session = session;
    this.site = site;
  }

  /** Refuses the run, before anything is written, when a page belongs to another report. */
  static void check(List<Input> reports, SiteFolder site, Session session) throws CommandProblem {
    Takeovers takeovers = new Takeovers(session, site);
    List<String> found = new ArrayList<>();
    Batch.run(reports, takeovers::of, takeover -> takeover.ifPresent(found::add));
    if (!found.isEmpty()) {
      throw new CommandProblem(found.get(0));
    }
  }

  private Optional<String> of(Input report) {
    // the standard input can be read only once
    Optional<Owner> owner = report.path().isEmpty() ? Optional.empty() : site.owner(report.stem());
    return owner.flatMap(
        old ->
            Head.read(report, session)
                .map(Owner::of)
                .filter(old::differsFrom)
                .map(it -> sentence(report, it, old)));
  }

  private String sentence(Input report, Owner mine, Owner old) {
    return "“%s”（%s）要写到“%s”，那里已经发布了%s的年报，所以什么都没有写；请给年报改名，或者另选输出文件夹；确实要替换的，先删去那个网页。"
        .formatted(report.name(), mine.inWords(), site.page(report.stem()), old.inWords());
  }
}

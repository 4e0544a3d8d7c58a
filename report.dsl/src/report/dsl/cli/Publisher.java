package report.dsl.cli;

import java.nio.file.Path;
import java.util.Optional;
import report.dsl.forms.FormSpec;
import report.dsl.forms.Severity;
import report.dsl.generator.HtmlReport;
import report.dsl.generator.IndexEntry;
import report.dsl.generator.JsonReport;
import report.dsl.generator.PictureFolder;
import report.dsl.generator.Pictures;
import report.dsl.generator.Publication;
import report.dsl.rules.Subject;

/** Checks a report and writes its page and its data, when it may be published. */
final class Publisher {

  /**
   * What became of a report.
   *
   * @param entry its entry in the index; empty when it was not published
   * @param form the form it was published by
   * @param problem a sentence why it could not be written; empty when it was, or was refused
   */
  record Published(
      Outcome outcome, Optional<IndexEntry> entry, Optional<FormSpec> form, String problem) {

    static Published refused(Outcome outcome) {
      return new Published(outcome, Optional.empty(), Optional.empty(), "");
    }

    static Published failed(Outcome outcome, String problem) {
      return new Published(outcome, Optional.empty(), Optional.empty(), problem);
    }
  }

  private final Session session;
  private final SiteFolder site;
  private final boolean draft;
  private final boolean fragment;

  /**
   * @param draft whether reports with errors are written too, stamped as drafts
   * @param fragment whether a fragment is written beside each page, not only where there is one
   */
  Publisher(Session session, SiteFolder site, boolean draft, boolean fragment) {
    this.session = session;
    this.site = site;
    this.draft = draft;
    this.fragment = fragment;
  }

  /** Publishes a report; whatever goes wrong stays with this one report. */
  Published publish(Input input) {
    Outcome outcome = session.check(input);
    if (outcome.checked().isEmpty()) {
      return Published.failed(outcome, outcome.problem());
    }
    Optional<Subject> report = outcome.checked().get().subject();
    if (report.isEmpty()) {
      return Published.failed(outcome, "“%s”是表式，不是年报，不能发布。".formatted(input.name()));
    }
    if (outcome.count(Severity.E) > 0 && !draft) {
      return Published.refused(outcome);
    }
    try {
      Publication publication = Publication.of(report.get(), outcome.count(Severity.E) > 0);
      write(publication, input);
      IndexEntry entry = IndexEntry.of(publication, input.stem() + SiteFolder.PAGE);
      return new Published(
          outcome, Optional.of(entry), Optional.of(publication.filing().form()), "");
    } catch (CommandProblem e) {
      return Published.failed(outcome, e.getMessage());
    } catch (RuntimeException | VirtualMachineError e) {
      return Published.failed(outcome, input.name() + "：" + session.console().explain(e));
    }
  }

  private void write(Publication publication, Input input) throws CommandProblem {
    HtmlReport html = new HtmlReport(publication, pictures(input));
    site.write(input.stem() + SiteFolder.PAGE, html.page());
    site.write(input.stem() + SiteFolder.DATA, JsonReport.of(publication));
    // one that an earlier run wrote must not fall behind its page
    if (fragment || site.hasFragment(input.stem())) {
      site.write(input.stem() + Targets.FRAGMENT + SiteFolder.PAGE, html.fragment());
    }
  }

  private static Pictures pictures(Input input) {
    Optional<Path> folder = input.path().map(Path::toAbsolutePath).map(Path::getParent);
    return folder.<Pictures>map(PictureFolder::new).orElse(Pictures.NONE);
  }
}

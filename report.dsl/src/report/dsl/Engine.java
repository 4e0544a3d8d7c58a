package report.dsl;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.LazyStringInputStream;
import report.dsl.ast.Form;
import report.dsl.ast.Report;
import report.dsl.context.Neighbour;
import report.dsl.context.Neighbours;
import report.dsl.context.ReportsBeside;
import report.dsl.context.Surroundings;
import report.dsl.files.TextFile;
import report.dsl.files.Workspace;
import report.dsl.forms.FormLibrary;
import report.dsl.forms.FormOfReport;
import report.dsl.forms.LoadedForm;
import report.dsl.model.Filing;
import report.dsl.model.ReportReader;
import report.dsl.model.Source;
import report.dsl.rules.Finding;
import report.dsl.rules.ForOthers;
import report.dsl.rules.Rules;
import report.dsl.rules.Subject;
import report.dsl.rules.Verdict;

/**
 * Text in, findings out: what the command, the editor and the publisher all ask. Nothing here keeps
 * state between two texts but the forms, and the reports that others name.
 */
@Singleton
public class Engine {

  private final Provider<XtextResource> resources;
  private final ReportReader reader;
  private final FormOfReport forms;
  private final FormLibrary library;
  private final Workspace workspace;
  private final ReportsBeside beside;
  private final Neighbours neighbours;

  @Inject
  public Engine(
      Provider<XtextResource> resources,
      ReportReader reader,
      FormOfReport forms,
      FormLibrary library,
      Workspace workspace) {
    this.resources = resources;
    this.reader = reader;
    this.forms = forms;
    this.library = library;
    this.workspace = workspace;
    this.beside = new ReportsBeside(workspace);
    this.neighbours = new Neighbours(workspace, this::neighbour);
  }

  /**
   * A source, read and checked.
   *
   * @param subject the report and its numbers; empty when the source is a form
   * @param form the form; empty when the source is a report
   * @param verdict what the rules say of it
   */
  public record Checked(
      Source source, Optional<Subject> subject, Optional<LoadedForm> form, Verdict verdict) {

    /** All findings that count, in the order of the text. */
    public List<Finding> findings() {
      return verdict.findings();
    }

    /** The report; empty when the source is a form. */
    public Optional<Filing> filing() {
      return subject.map(Subject::filing);
    }
  }

  /**
   * Reads and checks a text.
   *
   * @param name what the user calls it
   * @param uri where it is, or would be; forms are looked for beside it
   */
  public Checked check(String name, URI uri, String text) {
    return check(parse(uri, text), name);
  }

  /** Checks a parsed text. */
  public Checked check(XtextResource resource, String name) {
    return check(resource, name, () -> {});
  }

  /**
   * Checks a parsed text, unless it is stopped on the way.
   *
   * @param between run between all steps, the rules among them; what it throws ends the check
   */
  public Checked check(XtextResource resource, String name, Runnable between) {
    between.run();
    EObject root = resource.getContents().get(0);
    Source source = new Source(name, resource.getParseResult().getRootNode().getText());
    if (root instanceof Form form) {
      LoadedForm loaded = library.read(form);
      return new Checked(
          source, Optional.empty(), Optional.of(loaded), Rules.check(loaded, between));
    }
    Filing filing = reader.read((Report) root, source);
    Surroundings around = new Surroundings(file(resource.getURI()), workspace, beside, neighbours);
    Subject subject = Subject.of(filing, around, between);
    Verdict verdict = Rules.check(subject, between);
    return new Checked(source, Optional.of(subject), Optional.empty(), verdict);
  }

  private static Optional<Path> file(URI uri) {
    return uri.isFile()
        ? Optional.of(Path.of(uri.toFileString()).toAbsolutePath())
        : Optional.empty();
  }

  /** A report that another names, read without what it names in turn. */
  private Optional<Neighbour> neighbour(Path file) {
    return TextFile.read(workspace, file).flatMap(text -> neighbour(file, text));
  }

  /**
   * The report of a text, read for its own sake.
   *
   * @param file where it is
   * @return empty when it is no report
   */
  public Optional<Neighbour> neighbour(Path file, String text) {
    URI uri = URI.createFileURI(file.toString());
    EObject root = parse(uri, text).getContents().get(0);
    if (!(root instanceof Report report)) {
      return Optional.empty();
    }
    Filing filing = reader.read(report, new Source(file.getFileName().toString(), text));
    return Optional.of(ForOthers.of(file, filing));
  }

  /** Reads forms and other reports anew from now on, because a form has changed. */
  public void forget() {
    library.forget();
    neighbours.forget();
  }

  /** The syntax tree of a text; never fails, whatever the text. */
  public XtextResource parse(URI uri, String text) {
    XtextResource resource = resources.get();
    resource.setURI(uri);
    try {
      resource.load(new LazyStringInputStream(text), null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return resource;
  }

  /** The form that a parsed text is checked against; empty when the text is a form itself. */
  public Optional<LoadedForm> formOf(XtextResource resource) {
    return resource.getContents().get(0) instanceof Report report
        ? Optional.of(forms.of(report))
        : Optional.empty();
  }

  /** The forms that reports can name. */
  public FormLibrary forms() {
    return library;
  }
}

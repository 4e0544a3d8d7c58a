package report.dsl;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.LazyStringInputStream;
import report.dsl.ast.Form;
import report.dsl.ast.Report;
import report.dsl.forms.FormLibrary;
import report.dsl.forms.LoadedForm;
import report.dsl.model.Filing;
import report.dsl.model.ReportReader;
import report.dsl.model.Source;
import report.dsl.rules.Finding;
import report.dsl.rules.Rules;
import report.dsl.rules.Subject;

/**
 * Text in, findings out: what the command, the editor and the publisher all ask. Nothing here keeps
 * state between two texts but the forms.
 */
@Singleton
public class Engine {

  private final Provider<XtextResource> resources;
  private final ReportReader reader;
  private final FormLibrary library;

  @Inject
  public Engine(Provider<XtextResource> resources, ReportReader reader, FormLibrary library) {
    this.resources = resources;
    this.reader = reader;
    this.library = library;
  }

  /**
   * A source, read and checked.
   *
   * @param subject the report and its numbers; empty when the source is a form
   * @param form the form; empty when the source is a report
   * @param findings all findings, in the order of the text
   */
  public record Checked(
      Source source, Optional<Subject> subject, Optional<LoadedForm> form, List<Finding> findings) {

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
    EObject root = resource.getContents().get(0);
    Source source = new Source(name, resource.getParseResult().getRootNode().getText());
    if (root instanceof Form form) {
      LoadedForm loaded = library.read(form);
      return new Checked(source, Optional.empty(), Optional.of(loaded), Rules.check(loaded));
    }
    Subject subject = Subject.of(reader.read((Report) root, source));
    return new Checked(source, Optional.of(subject), Optional.empty(), Rules.check(subject));
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

  /** The forms that reports can name. */
  public FormLibrary forms() {
    return library;
  }
}

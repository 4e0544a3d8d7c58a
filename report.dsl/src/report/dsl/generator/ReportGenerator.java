package report.dsl.generator;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.nio.file.Path;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.generator.AbstractGenerator;
import org.eclipse.xtext.generator.IFileSystemAccess2;
import org.eclipse.xtext.generator.IGeneratorContext;
import org.eclipse.xtext.resource.XtextResource;
import report.dsl.Engine;
import report.dsl.forms.Severity;
import report.dsl.rules.Subject;

/** Publishes reports without errors for any host that asks Xtext's code generation. */
public class ReportGenerator extends AbstractGenerator {

  @Inject private Provider<Engine> engine;

  /** Writes page and data of a report beside each other; of a form, or with errors, nothing. */
  @Override
  public void doGenerate(Resource resource, IFileSystemAccess2 files, IGeneratorContext context) {
    String name = String.valueOf(resource.getURI().lastSegment());
    Engine.Checked checked = engine.get().check((XtextResource) resource, name);
    if (checked.findings().stream().noneMatch(finding -> finding.severity() == Severity.E)) {
      checked.subject().ifPresent(report -> write(report, resource.getURI(), files));
    }
  }

  private static void write(Subject report, URI uri, IFileSystemAccess2 files) {
    Pictures pictures =
        uri.isFile()
            ? new PictureFolder(Path.of(uri.trimSegments(1).toFileString()))
            : Pictures.NONE;
    Publication publication = Publication.of(report, false);
    String stem = URI.decode(uri.trimFileExtension().lastSegment());
    files.generateFile(stem + ".html", new HtmlReport(publication, pictures).page());
    files.generateFile(stem + ".json", JsonReport.of(publication));
  }
}

package report.dsl.validation;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.List;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.AbstractDeclarativeValidator;
import org.eclipse.xtext.validation.Check;
import report.dsl.Engine;
import report.dsl.ast.AstPackage;
import report.dsl.ast.Document;
import report.dsl.rules.Finding;

/** Hands the engine's findings to any host that asks Xtext's validation. */
public class ReportValidator extends AbstractDeclarativeValidator {

  @Inject private Provider<Engine> engine;

  @Override
  protected List<EPackage> getEPackages() {
    return List.of(AstPackage.eINSTANCE);
  }

  /**
   * Every finding of a report or form as an issue of the same place, text and code. The text is
   * parsed anew: a host that has set the language up twice may have it linked to other forms.
   */
  @Check
  public void check(Document document) {
    XtextResource resource = (XtextResource) document.eResource();
    String name = String.valueOf(resource.getURI().lastSegment());
    String text = resource.getParseResult().getRootNode().getText();
    engine.get().check(name, resource.getURI(), text).findings().forEach(f -> accept(document, f));
  }

  private void accept(Document document, Finding finding) {
    int offset = finding.span().offset();
    int length = finding.span().length();
    switch (finding.severity()) {
      case E ->
          getMessageAcceptor()
              .acceptError(finding.message(), document, offset, length, finding.code());
      case W ->
          getMessageAcceptor()
              .acceptWarning(finding.message(), document, offset, length, finding.code());
      case I ->
          getMessageAcceptor()
              .acceptInfo(finding.message(), document, offset, length, finding.code());
    }
  }
}

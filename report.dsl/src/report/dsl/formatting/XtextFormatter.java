package report.dsl.formatting;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import report.dsl.ast.Report;
import report.dsl.forms.Span;
import report.dsl.model.Filing;
import report.dsl.model.ReportReader;
import report.dsl.model.Source;

/** {@link ReportFormatter} for hosts of Xtext. */
public class XtextFormatter implements IFormatter2 {

  private final ReportReader reader;

  @Inject
  public XtextFormatter(ReportReader reader) {
    this.reader = reader;
  }

  @Override
  public List<ITextReplacement> format(FormatterRequest request) {
    ITextRegionAccess access = request.getTextRegionAccess();
    EObject root = access.getResource().getContents().get(0);
    Source source = new Source("", access.regionForDocument().getText());
    Optional<Filing> filing =
        Optional.of(root)
            .filter(Report.class::isInstance)
            .map(report -> reader.read((Report) report, source));
    return ReportFormatter.edits(source, filing).stream()
        .filter(edit -> isAsked(edit.span(), request))
        .map(
            edit ->
                access
                    .getRewriter()
                    .createReplacement(edit.span().offset(), edit.span().length(), edit.text()))
        .toList();
  }

  private static boolean isAsked(Span span, FormatterRequest request) {
    return request.getRegions().isEmpty()
        || request.getRegions().stream()
            .map(region -> new Span(region.getOffset(), region.getLength()))
            .anyMatch(span::touches);
  }
}

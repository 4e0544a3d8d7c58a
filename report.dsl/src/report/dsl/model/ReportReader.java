package report.dsl.model;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import report.dsl.ast.AstPackage.Literals;
import report.dsl.ast.Property;
import report.dsl.ast.Report;
import report.dsl.forms.FormOfReport;
import report.dsl.forms.Headings;
import report.dsl.forms.LoadedForm;
import report.dsl.forms.Nodes;
import report.dsl.forms.Script;
import report.dsl.forms.Span;
import report.dsl.parser.Characters;

/**
 * Reads the syntax tree of a report into a {@link Filing}: the one place that meets missing nodes
 * and unresolved links. It reports nothing; rules see in the model what it met.
 */
@Singleton
public class ReportReader {

  private final FormOfReport forms;

  @Inject
  public ReportReader(FormOfReport forms) {
    this.forms = forms;
  }

  /** The report that the tree is, held against its form. */
  public Filing read(Report report, Source source) {
    LoadedForm form = forms.of(report);
    List<Header> headers = new ArrayList<>();
    List<FiledSection> sections = new ArrayList<>();
    PictureFiles pictures = new PictureFiles(folder(report.eResource()));
    List<Lines.Group> groups = Lines.of(report, form.spec());
    for (int i = 0; i < groups.size(); i++) {
      Lines.Group group = groups.get(i);
      int end =
          i + 1 < groups.size()
              ? Headings.marks(groups.get(i + 1).heading()).offset()
              : source.text().length();
      List<EObject> body = new ArrayList<>();
      for (EObject line : group.lines()) {
        if (group.heading() == null && line instanceof Property property && isHeader(property)) {
          headers.add(header(property));
        } else {
          body.add(line);
        }
      }
      List<Block> blocks = new SectionReader(form, forms, source, pictures).read(body);
      if (group.heading() != null || !blocks.isEmpty()) {
        sections.add(section(group, blocks, end));
      }
    }
    return new Filing(
        source,
        form.spec(),
        formLine(report),
        headers,
        sections,
        Suppressions.of(source),
        Script.isTraditional(source.text()));
  }

  /** Where the report is; empty when it is in no folder of this machine. */
  private static Optional<Path> folder(Resource resource) {
    return Optional.ofNullable(resource)
        .map(Resource::getURI)
        .filter(uri -> uri.isFile() && uri.hasAbsolutePath())
        .map(uri -> Path.of(uri.trimSegments(1).toFileString()));
  }

  /** A sentence before the first heading may well begin like a header: 编制说明：本报告…。 */
  private static boolean isHeader(Property line) {
    String value = line.getValue() == null ? "" : line.getValue();
    return HeaderKey.of(line.getKey()).isPresent() || value.indexOf('。') < 0;
  }

  private static Header header(Property node) {
    Span key = Nodes.span(node, Literals.PROPERTY__KEY);
    String value = node.getValue() == null ? "" : Characters.unescape(node.getValue());
    Span valueSpan =
        value.isEmpty()
            ? new Span(Nodes.span(node).end(), 0)
            : Nodes.span(node, Literals.PROPERTY__VALUE);
    return new Header(HeaderKey.of(node.getKey()), node.getKey(), value, key, valueSpan);
  }

  private static FiledSection section(Lines.Group group, List<Block> blocks, int end) {
    Span none = new Span(blocks.isEmpty() ? 0 : blocks.get(0).span().offset(), 0);
    Span marks = group.heading() == null ? none : Headings.marks(group.heading());
    return new FiledSection(
        group.found().spec(),
        group.found().match(),
        group.title(),
        group.heading() == null ? none : Headings.titleSpan(group.heading()),
        marks,
        blocks,
        new Span(marks.offset(), end - marks.offset()));
  }

  private FormLine formLine(Report report) {
    Optional<String> due = forms.due(report).map(form -> form.spec().name());
    if (!report.isMarked()) {
      return new FormLine(false, "", false, 0, new Span(0, 0), new Span(0, 0), due);
    }
    Span mark = Nodes.span(report, Literals.REPORT__MARKED);
    String name = Nodes.text(report, Literals.REPORT__FORM);
    Optional<LoadedForm> named = forms.named(report);
    Span nameSpan =
        name.isEmpty() ? new Span(mark.end(), 0) : Nodes.span(report, Literals.REPORT__FORM);
    int faults = named.map(form -> form.faults().size()).orElse(0);
    return new FormLine(true, name, named.isPresent(), faults, mark.to(nameSpan), nameSpan, due);
  }
}

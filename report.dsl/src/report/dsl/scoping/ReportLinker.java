package report.dsl.scoping;

import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.diagnostics.IDiagnosticConsumer;
import org.eclipse.xtext.linking.ILinker;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import report.dsl.ast.AstPackage.Literals;
import report.dsl.ast.Report;
import report.dsl.ast.Section;
import report.dsl.ast.Table;
import report.dsl.forms.Nodes;

/**
 * Links a report to its form as soon as it is parsed, table by table. All links are asked for in
 * any case, and a proxy for each, with its address and the search for what it stands for, would
 * cost more than parsing. A name that means nothing stays unlinked: the rules speak of it.
 */
public class ReportLinker implements ILinker {

  private final ReportScopeProvider scopes;

  @Inject
  public ReportLinker(ReportScopeProvider scopes) {
    this.scopes = scopes;
  }

  @Override
  public void linkModel(EObject root, IDiagnosticConsumer diagnostics) {
    if (root instanceof Report report) {
      link(List.of(report), Literals.REPORT__FORM, report);
      report.getLines().forEach(this::link);
      for (Section section : report.getSections()) {
        section.getLines().forEach(this::link);
      }
    }
  }

  private void link(EObject line) {
    if (line instanceof Table table) {
      link(List.of(table.getHeader()), Literals.TABLE_HEADER__TABLE, table);
      link(table.getHeader().getColumns(), Literals.COLUMN_CELL__COLUMN, table);
      link(table.getRows(), Literals.TABLE_ROW__ROW, table);
    }
  }

  /** Sets a reference of nodes that look for its target in one scope, that of their context. */
  private void link(List<? extends EObject> nodes, EReference reference, EObject context) {
    IScope scope = scopes.getScope(context, reference);
    for (EObject node : nodes) {
      String name = Nodes.text(node, reference);
      IEObjectDescription found =
          name.isEmpty() ? null : scope.getSingleElement(QualifiedName.create(name));
      node.eSet(reference, found == null ? null : found.getEObjectOrProxy());
    }
  }
}

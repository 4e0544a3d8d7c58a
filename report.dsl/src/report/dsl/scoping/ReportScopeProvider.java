package report.dsl.scoping;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;
import report.dsl.ast.AstPackage.Literals;
import report.dsl.ast.Report;
import report.dsl.ast.Table;
import report.dsl.forms.FormLibrary;
import report.dsl.forms.FormOfReport;
import report.dsl.forms.LoadedForm;
import report.dsl.forms.NameIndex;
import report.dsl.forms.TableSpec;

/**
 * What a report's links can mean: its form, the form's tables, and those tables' rows and columns.
 */
public class ReportScopeProvider implements IScopeProvider {

  private final FormLibrary library;
  private final FormOfReport forms;

  @Inject
  public ReportScopeProvider(FormLibrary library, FormOfReport forms) {
    this.library = library;
    this.forms = forms;
  }

  @Override
  public IScope getScope(EObject context, EReference reference) {
    Report report = EcoreUtil2.getContainerOfType(context, Report.class);
    if (report == null) {
      return IScope.NULLSCOPE;
    }
    if (reference == Literals.REPORT__FORM) {
      return new FormScope(
          name -> library.find(name, report.eResource().getURI()).map(LoadedForm::node),
          library.shipped());
    }
    LoadedForm form = forms.of(report);
    if (reference == Literals.TABLE_HEADER__TABLE) {
      return scope(form, form.spec().tableNames());
    }
    Optional<TableSpec> table =
        forms.link(EcoreUtil2.getContainerOfType(context, Table.class), form).spec();
    if (reference == Literals.TABLE_ROW__ROW) {
      return table.map(spec -> scope(form, spec.rowNames())).orElse(IScope.NULLSCOPE);
    }
    if (reference == Literals.COLUMN_CELL__COLUMN) {
      return table.map(spec -> scope(form, spec.columnNames())).orElse(IScope.NULLSCOPE);
    }
    return IScope.NULLSCOPE;
  }

  private static IScope scope(LoadedForm form, NameIndex<?> names) {
    return new FormScope(
        name -> names.find(name).map(form::definition),
        () -> List.copyOf(names.keys()).iterator()); // every link asks, only completion wants all
  }
}

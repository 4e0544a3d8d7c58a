package report.dsl.forms;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import report.dsl.ast.AstPackage.Literals;
import report.dsl.ast.Form;

/**
 * A form as read from its text: what it says, what could not be read, and which node of its syntax
 * tree defines which table, row, column or section. Immutable and shared by all reports.
 */
public final class LoadedForm {

  private final Form node;
  private final FormSpec spec;
  private final List<FormFault> faults;
  private final Map<EObject, Object> specs = new IdentityHashMap<>();
  private final Map<Object, List<EObject>> nodes = new IdentityHashMap<>();

  LoadedForm(Form node, FormSpec spec, List<FormFault> faults) {
    this.node = node;
    this.spec = spec;
    this.faults = List.copyOf(faults);
  }

  void define(Object spec, List<? extends EObject> by) {
    by.forEach(definition -> specs.put(definition, spec));
    nodes.put(spec, List.copyOf(by));
  }

  /** The root of its syntax tree, the target of a report's first line. */
  public Form node() {
    return node;
  }

  /** The name of its file, empty when it has none. */
  public String fileName() {
    String segment = node.eResource().getURI().lastSegment();
    return segment == null ? "" : URI.decode(segment);
  }

  /** The region of its name; empty and behind its first word when it has none. */
  public Span nameSpan() {
    return Nodes.span(node, Literals.FORM__NAME);
  }

  /** What the form says. */
  public FormSpec spec() {
    return spec;
  }

  /** What of its text could not be read. */
  public List<FormFault> faults() {
    return faults;
  }

  /** What the node defines, when it is of that type. */
  public <T> Optional<T> defined(EObject by, Class<T> type) {
    return Optional.ofNullable(specs.get(by)).filter(type::isInstance).map(type::cast);
  }

  /** The node that defines a table, row, column or section of this form. */
  public EObject definition(Object spec) {
    List<EObject> all = definitions(spec);
    return all.get(all.size() - 1);
  }

  /** All nodes that do, those of the forms that this one extends first. */
  public List<EObject> definitions(Object spec) {
    return nodes.get(spec);
  }
}

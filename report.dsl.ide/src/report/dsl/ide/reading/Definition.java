package report.dsl.ide.reading;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.lsp4j.Location;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import report.dsl.ast.AstPackage.Literals;
import report.dsl.ast.Form;
import report.dsl.ast.FormRow;
import report.dsl.ast.FormSection;
import report.dsl.ast.FormTable;
import report.dsl.forms.FormLibrary;
import report.dsl.forms.Nodes;
import report.dsl.forms.Span;
import report.dsl.ide.document.Positions;
import report.dsl.model.Source;

/**
 * A place where a form defines something. Two are equal when they are the same place, from whatever
 * syntax tree each was read: the one of an open form and the one that reports are held against.
 *
 * @param resource the form's file, or its address when it ships with the product
 * @param span the name
 */
record Definition(String resource, Span span) {

  static Definition of(EObject node) {
    return new Definition(resource(node.eResource().getURI()), name(node));
  }

  /** One name for an address, which clients escape each in its own way. */
  private static String resource(URI uri) {
    return uri.isFile() ? Path.of(uri.toFileString()).toString() : URI.decode(uri.toString());
  }

  /** Whether the form ships with the product. */
  boolean isShipped() {
    return resource.startsWith(FormLibrary.SCHEME + ":");
  }

  private static Span name(EObject node) {
    EStructuralFeature feature =
        node instanceof Form
            ? Literals.FORM__NAME
            : node instanceof FormSection
                ? Literals.FORM_SECTION__TITLE
                : node instanceof FormTable
                    ? Literals.FORM_TABLE__NAME
                    : node instanceof FormRow
                        ? Literals.FORM_ROW__NAME
                        : Literals.FORM_COLUMN__NAME;
    return Nodes.span(node, feature);
  }

  /** The place for a client; an open document by the address that the client gave it. */
  static Location location(EObject node, List<String> open) {
    URI uri = node.eResource().getURI();
    Source source = new Source("", NodeModelUtils.getNode(node).getRootNode().getText());
    String address =
        open.stream()
            .filter(one -> resource(URI.createURI(one)).equals(resource(uri)))
            .findFirst()
            .orElseGet(() -> address(uri));
    return new Location(address, Positions.range(source, name(node)));
  }

  private static String address(URI uri) {
    return uri.isFile() ? Path.of(uri.toFileString()).toUri().toString() : uri.toString();
  }
}

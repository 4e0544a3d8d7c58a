package report.dsl.ide.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import report.dsl.ast.Form;
import report.dsl.forms.LoadedForm;
import report.dsl.forms.Nodes;
import report.dsl.forms.Span;
import report.dsl.ide.document.Snapshot;

/**
 * What of a form lies at an offset.
 *
 * @param object the node of the syntax tree
 * @param feature which of its tokens it is
 * @param span the token
 * @param at the offset
 */
record FormSpot(EObject object, String feature, Span span, int at) {

  /** The token at an offset, or one that ends there; empty in blanks and comments. */
  static Optional<FormSpot> at(Snapshot snapshot, int offset) {
    return snapshot
        .form()
        .map(LoadedForm::node)
        .map(NodeModelUtils::findActualNodeFor)
        .map(INode::getRootNode)
        .flatMap(root -> spot(root, offset, offset).or(() -> spot(root, offset - 1, offset)));
  }

  private static Optional<FormSpot> spot(INode root, int offset, int at) {
    ILeafNode leaf = offset < 0 ? null : NodeModelUtils.findLeafNodeAtOffset(root, offset);
    Assignment assignment =
        leaf == null || leaf.isHidden()
            ? null
            : GrammarUtil.containingAssignment(leaf.getGrammarElement());
    if (assignment == null) {
      return Optional.empty();
    }
    return Optional.of(
        new FormSpot(
            NodeModelUtils.findActualSemanticObjectFor(leaf),
            assignment.getFeature(),
            new Span(leaf.getOffset(), leaf.getLength()),
            at));
  }

  /** Whether the token is that of a node's feature. */
  boolean is(EStructuralFeature other) {
    return other.getName().equals(feature) && other.getEContainingClass().isInstance(object);
  }

  /** The regions of all nodes of a form. */
  static List<Span> spans(Form form) {
    List<Span> spans = new ArrayList<>();
    form.eAllContents().forEachRemaining(node -> spans.add(Nodes.span(node)));
    return spans;
  }
}

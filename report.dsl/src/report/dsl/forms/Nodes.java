package report.dsl.forms;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Where nodes of the syntax tree stand in their text. */
public final class Nodes {

  private Nodes() {}

  /** The region of a node, without the hidden tokens before it. */
  public static Span span(EObject node) {
    return span(NodeModelUtils.findActualNodeFor(node));
  }

  /** The region of a feature's token; empty and at the node's start when it has none. */
  public static Span span(EObject node, EStructuralFeature feature) {
    List<INode> found = NodeModelUtils.findNodesForFeature(node, feature);
    return found.isEmpty() ? new Span(span(node).offset(), 0) : span(found.get(0));
  }

  /** The text of a feature's token, of a cross-reference as written; empty when it has none. */
  public static String text(EObject node, EStructuralFeature feature) {
    List<INode> found = NodeModelUtils.findNodesForFeature(node, feature);
    return found.isEmpty() ? "" : NodeModelUtils.getTokenText(found.get(0));
  }

  private static Span span(INode node) {
    return new Span(node.getOffset(), node.getLength());
  }
}

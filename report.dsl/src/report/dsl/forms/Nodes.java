package report.dsl.forms;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.BidiTreeIterator;
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
    return token(node, feature).orElseGet(() -> new Span(span(node).offset(), 0));
  }

  /** The region of a feature's token, if it has one. */
  public static Optional<Span> token(EObject node, EStructuralFeature feature) {
    return first(node, feature).map(Nodes::span);
  }

  /** The text of a feature's token, of a cross-reference as written; empty when it has none. */
  public static String text(EObject node, EStructuralFeature feature) {
    return first(node, feature).map(NodeModelUtils::getTokenText).orElse("");
  }

  /** A feature's first token; Xtext's own search would go on to the end of the object. */
  private static Optional<INode> first(EObject object, EStructuralFeature feature) {
    INode root = NodeModelUtils.findActualNodeFor(object);
    BidiTreeIterator<INode> nodes = root.getAsTreeIterable().iterator();
    nodes.next();
    while (nodes.hasNext()) {
      INode node = nodes.next();
      Assignment assignment = GrammarUtil.containingAssignment(node.getGrammarElement());
      if (assignment != null) {
        if (assignment.getFeature().equals(feature.getName())) {
          return Optional.of(node);
        }
        nodes.prune();
      }
    }
    return Optional.empty();
  }

  private static Span span(INode node) {
    return new Span(node.getOffset(), node.getLength());
  }
}

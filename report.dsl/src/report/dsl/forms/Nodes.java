package report.dsl.forms;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
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

  /** A feature's first token; every object of the language has its tokens right under its node. */
  private static Optional<INode> first(EObject object, EStructuralFeature feature) {
    ICompositeNode parent = NodeModelUtils.getNode(object);
    for (INode node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof ILeafNode
          && node.getGrammarElement() instanceof AbstractElement element
          && element.eContainer() instanceof Assignment assignment
          && assignment.getFeature().equals(feature.getName())) {
        return Optional.of(node);
      }
    }
    return Optional.empty();
  }

  private static Span span(INode node) {
    return new Span(node.getOffset(), node.getLength());
  }
}

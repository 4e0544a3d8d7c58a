package report.dsl.parser;

import java.io.IOException;
import java.io.Writer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.SaveOptions;
import org.eclipse.xtext.serializer.ISerializer;
import org.eclipse.xtext.util.ReplaceRegion;

/**
 * Gives a syntax tree back as the very text it was parsed from; hand-written text is not ours to
 * rewrite.
 */
public class SourceSerializer implements ISerializer {

  @Override
  public String serialize(EObject node) {
    ICompositeNode parsed = NodeModelUtils.findActualNodeFor(node);
    if (parsed == null) {
      throw new IllegalArgumentException("not parsed from a text: " + node);
    }
    return node.eContainer() == null ? parsed.getRootNode().getText() : parsed.getText();
  }

  @Override
  public String serialize(EObject node, SaveOptions options) {
    return serialize(node);
  }

  @Override
  public void serialize(EObject node, Writer writer, SaveOptions options) throws IOException {
    writer.append(serialize(node));
    writer.flush();
  }

  @Override
  public ReplaceRegion serializeReplacement(EObject node, SaveOptions options) {
    ICompositeNode parsed = NodeModelUtils.findActualNodeFor(node);
    return new ReplaceRegion(parsed.getTotalOffset(), parsed.getTotalLength(), serialize(node));
  }
}

package report.dsl.parser;

import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.nodemodel.INode;

/**
 * The value of every token is its text. Xtext's own service looks for conversions of the rules of
 * its common terminals, of which this language has none.
 */
public class AsWritten implements IValueConverterService {

  @Override
  public Object toValue(String text, String rule, INode node) {
    return text;
  }

  @Override
  public String toString(Object value, String rule) {
    return value.toString();
  }
}

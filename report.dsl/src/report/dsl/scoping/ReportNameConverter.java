package report.dsl.scoping;

import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.QualifiedName;
import report.dsl.forms.Names;

/**
 * Names for Xtext's scopes: one segment, through {@link Names#key}. The default converter would
 * split {@code 1.属于国家秘密} at its dot.
 */
public class ReportNameConverter implements IQualifiedNameConverter {

  @Override
  public String toString(QualifiedName name) {
    return name.getLastSegment();
  }

  @Override
  public QualifiedName toQualifiedName(String text) {
    return QualifiedName.create(Names.key(text));
  }
}

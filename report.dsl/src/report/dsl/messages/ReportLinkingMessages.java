package report.dsl.messages;

import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.linking.impl.LinkingDiagnosticMessageProvider;

/**
 * Keeps the linker silent: the rules say which form, table, row or column is unknown, in Chinese
 * and with a way out.
 */
public class ReportLinkingMessages extends LinkingDiagnosticMessageProvider {

  @Override
  public DiagnosticMessage getUnresolvedProxyMessage(ILinkingDiagnosticContext context) {
    return null;
  }
}

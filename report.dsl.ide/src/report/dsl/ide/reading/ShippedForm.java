package report.dsl.ide.reading;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import report.dsl.Engine;
import report.dsl.forms.FormLibrary;

/** The texts of the shipped forms, which have no file that a client could open. */
public final class ShippedForm {

  private ShippedForm() {}

  /**
   * What a client asks with.
   *
   * @param uri {@code form:/NAME.form}, escaped or not
   */
  public record Address(String uri) {}

  /** What it gets. */
  public record Text(String text) {}

  /**
   * The text of a shipped form.
   *
   * @throws ResponseErrorException when the address is that of none
   */
  public static Text text(Engine engine, Address address) {
    URI uri = URI.createURI(address.uri());
    String file = uri.lastSegment() == null ? "" : URI.decode(uri.lastSegment());
    String name = file.replaceFirst("\\.form$", "");
    return engine
        .forms()
        .shippedText(name)
        .filter(text -> FormLibrary.SCHEME.equals(uri.scheme()))
        .map(Text::new)
        .orElseThrow(
            () ->
                new ResponseErrorException(
                    new ResponseError(
                        ResponseErrorCode.InvalidParams, "没有这个表式：" + address.uri(), null)));
  }
}

package report.dsl.ide.reading;

import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import report.dsl.Engine;
import report.dsl.forms.FormLibrary;
import report.dsl.ide.document.Refusal;
import report.dsl.rules.RuleGuide;
import report.dsl.rules.Rules;

/** The texts that ship with the product, which have no file that a client could open. */
public final class ShippedTexts {

  private ShippedTexts() {}

  /**
   * What a client asks with.
   *
   * @param uri {@code form:/NAME.form} or {@code report-rule:/CODE.md}, escaped or not
   */
  public record Address(String uri) {}

  /** What it gets. */
  public record Text(String text) {}

  /**
   * The text of a shipped form.
   *
   * @throws ResponseErrorException when the address is that of none
   */
  public static Text form(Engine engine, Address address) {
    return name(address, FormLibrary.SCHEME, FormLibrary.SUFFIX)
        .flatMap(engine.forms()::shippedText)
        .map(Text::new)
        .orElseThrow(() -> Refusal.invalidParams("没有这个表式：" + address.uri()));
  }

  /**
   * The page of a rule, in Markdown.
   *
   * @throws ResponseErrorException when the address is that of none
   */
  public static Text rule(Address address) {
    return name(address, RulePages.SCHEME, RulePages.SUFFIX)
        .filter(Rules.codes()::contains)
        .flatMap(RuleGuide::of)
        .map(guide -> new Text("# " + guide.title() + "\n\n" + guide.body() + "\n"))
        .orElseThrow(() -> Refusal.invalidParams("没有这条规则：" + address.uri()));
  }

  private static Optional<String> name(Address address, String scheme, String suffix) {
    URI uri = URI.createURI(address.uri());
    String file = uri.lastSegment() == null ? "" : URI.decode(uri.lastSegment());
    return scheme.equals(uri.scheme()) && file.endsWith(suffix)
        ? Optional.of(file.substring(0, file.length() - suffix.length()))
        : Optional.empty();
  }
}

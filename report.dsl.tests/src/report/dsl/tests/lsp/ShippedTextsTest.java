package report.dsl.tests.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static report.dsl.tests.lsp.Answers.await;
import static report.dsl.tests.lsp.Answers.refusal;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import report.dsl.rules.Rules;
import report.dsl.tests.NeedsClassPath;
import report.dsl.tests.TestEngine;

/** Forms and rule pages that ship with the product can be read in an editor. */
@NeedsClassPath
class ShippedTextsTest {

  @RegisterExtension static final ServerProcess server = new ServerProcess();

  @Test
  void aFormComesByItsAddressEscapedOrNot() {
    String form = TestEngine.shippedText("2021版");
    for (String uri : List.of("form:/2021版.form", "form:/2021%E7%89%88.form")) {
      assertEquals(Map.of("text", form), await(server.server().formText(Map.of("uri", uri))));
    }
  }

  @Test
  void everyRuleHasItsPage() {
    for (String code : Rules.codes()) {
      String uri = "report-rule:/" + code + ".md";
      String page = await(server.server().ruleText(Map.of("uri", uri))).get("text");
      assertTrue(page.startsWith("# ") && page.contains("```"), code);
    }
  }

  @Test
  void anAddressOfNothingIsAnError() {
    for (String uri : List.of("form:/某版.form", "file:///2021版.form", "untitled:a", "")) {
      assertTrue(refusal(server.server().formText(Map.of("uri", uri))).startsWith("没有这个表式："));
      assertTrue(refusal(server.server().ruleText(Map.of("uri", uri))).startsWith("没有这条规则："));
    }
  }
}

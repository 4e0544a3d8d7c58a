package report.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;

/** Any Xtext host gets the engine's findings, and nothing else, from the stock validation. */
class XtextHostTest {

  private static final String TEXT =
      """
      年报 2021版

      # 二、主动公开政府信息情况

      | 第二十条第（六）项 | 本年处理决定数量 |
      | 行政处罚           |               -3 |
      | 没有这一行         |                0 |
      """;

  @Test
  void issuesAreTheFindings() {
    URI uri = URI.createURI("example:/x.report");
    XtextResource resource = TestEngine.get().parse(uri, TEXT);
    List<Issue> issues =
        resource
            .getResourceServiceProvider()
            .getResourceValidator()
            .validate(resource, CheckMode.ALL, CancelIndicator.NullImpl);
    List<String> findings =
        TestEngine.get().check("x.report", uri, TEXT).findings().stream()
            .map(f -> f.span().offset() + " " + f.code() + " " + f.message())
            .sorted()
            .toList();
    assertEquals(
        findings,
        issues.stream()
            .map(i -> i.getOffset() + " " + i.getCode() + " " + i.getMessage())
            .sorted()
            .toList());
  }
}

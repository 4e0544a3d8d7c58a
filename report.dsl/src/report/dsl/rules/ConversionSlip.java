package report.dsl.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import report.dsl.forms.Severity;
import report.dsl.forms.Span;

/** Words that a converter between the scripts got wrong, such as 方麵; one finding a line. */
final class ConversionSlip implements Rule<Subject> {

  @Override
  public Severity severity() {
    return Severity.W;
  }

  @Override
  public Remedy remedy(Finding finding) {
    return Remedy.CERTAIN;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    subject.passages().forEach(passage -> check(passage, found));
  }

  private void check(Passage passage, Consumer<Finding> found) {
    List<Edit> edits = new ArrayList<>();
    Set<String> words = new LinkedHashSet<>();
    Optional<MatchResult> slip = ScriptSlips.ANY.find(passage.text(), 0);
    while (slip.isPresent()) {
      String right = ScriptSlips.right(slip.get().group());
      edits.add(new Edit(passage.at(slip.get()), right));
      words.add("“%s”应为“%s”".formatted(slip.get().group(), right));
      slip = ScriptSlips.ANY.find(passage.text(), slip.get().end());
    }
    if (!edits.isEmpty()) {
      Span first = edits.get(0).span();
      String message =
          "这一行有%d处简繁转换的错字：%s。"
              .formatted(edits.size(), words.stream().collect(Collectors.joining("，")));
      found.accept(finding(first, message).fixedBy(List.of(new Fix("改正转换的错字", edits))));
    }
  }
}

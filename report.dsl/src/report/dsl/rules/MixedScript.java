package report.dsl.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import report.dsl.forms.Script;
import report.dsl.forms.Severity;
import report.dsl.forms.Span;
import report.dsl.model.Filing;

/** Characters of one script in a report that is written in the other; one finding a line. */
final class MixedScript implements Rule<Subject> {

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
    Filing filing = subject.filing();
    IntPredicate foreign =
        filing.traditional()
            ? c -> Script.isSimplified((char) c) && ScriptSlips.TRADITIONAL_TOO.indexOf(c) < 0
            : c -> Script.isTraditional((char) c) && ScriptSlips.SIMPLIFIED_TOO.indexOf(c) < 0;
    filing.sections().stream()
        .map(section -> Passage.title(filing, section))
        .forEach(title -> check(title, foreign, filing.traditional(), found));
    subject.passages().forEach(passage -> check(passage, foreign, filing.traditional(), found));
  }

  private void check(
      Passage passage, IntPredicate foreign, boolean traditional, Consumer<Finding> found) {
    Set<String> characters = new LinkedHashSet<>();
    List<Span> places = new ArrayList<>();
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < passage.text().length(); i++) {
      char c = passage.text().charAt(i);
      if (foreign.test(c)) {
        Span span = new Span(passage.span().offset() + i, 1);
        places.add(span);
        characters.add(String.valueOf(c));
        right(c, traditional).ifPresent(right -> edits.add(new Edit(span, right)));
      }
    }
    if (places.isEmpty()) {
      return;
    }
    String message =
        traditional
            ? "本报告是繁体字，这一行夹有简体字%s。".formatted(Words.list(List.copyOf(characters), "个"))
            : "本报告是简体字，这一行夹有繁体字%s。".formatted(Words.list(List.copyOf(characters), "个"));
    String script = traditional ? "改为繁体" : "改为简体";
    found.accept(
        finding(places.get(0), message)
            .fixedBy(edits.isEmpty() ? List.of() : List.of(new Fix(script, edits))));
  }

  private static Optional<String> right(char c, boolean traditional) {
    if (!traditional) {
      return Optional.of(String.valueOf(Script.simplified(c)));
    }
    return Optional.of(Script.traditional(String.valueOf(c)))
        .filter(right -> ScriptSlips.AMBIGUOUS.indexOf(c) < 0);
  }
}

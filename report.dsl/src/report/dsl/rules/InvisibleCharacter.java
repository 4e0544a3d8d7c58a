package report.dsl.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import report.dsl.forms.Severity;
import report.dsl.forms.Span;
import report.dsl.model.Source;
import report.dsl.parser.Characters;

/**
 * Characters that nobody sees, that change the order of others, or that only one machine can show;
 * one finding a line, comments included.
 */
final class InvisibleCharacter implements Rule<Subject> {

  /** A text may begin with it. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  @Override
  public Severity severity() {
    return Severity.W;
  }

  @Override
  public boolean findsErrors() {
    return true;
  }

  @Override
  public Remedy remedy(Finding finding) {
    return Remedy.MECHANICAL;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    Source source = subject.filing().source();
    for (int line = 1; line <= source.lineCount(); line++) {
      Span span = source.lineSpan(line);
      boolean marked = line == 1 && source.text(span).startsWith(BYTE_ORDER_MARK);
      check(source.text(), marked ? new Span(1, span.length() - 1) : span, found);
    }
  }

  private void check(String text, Span line, Consumer<Finding> found) {
    boolean table = isTable(text, line);
    List<Span> places = new ArrayList<>();
    int at = line.offset();
    while (at < line.end()) {
      int c = text.codePointAt(at);
      if (Invisible.of(c).filter(kind -> !table || !kind.isBlank()).isPresent()) {
        places.add(new Span(at, Character.charCount(c)));
      }
      at += Character.charCount(c);
    }
    if (!places.isEmpty()) {
      found.accept(finding(text, places));
    }
  }

  /** Blanks of any width are what tables are laid out with. */
  private static boolean isTable(String text, Span line) {
    int at = line.offset();
    while (at < line.end() && Characters.isBlank(text.charAt(at))) {
      at++;
    }
    return at < line.end() && Characters.isPipe(text.charAt(at));
  }

  private Finding finding(String text, List<Span> places) {
    List<Edit> edits = new ArrayList<>();
    Map<Integer, Invisible> kinds = new LinkedHashMap<>();
    for (Span place : places) {
      int c = text.codePointAt(place.offset());
      Invisible kind = kinds.computeIfAbsent(c, known -> Invisible.of(known).orElseThrow());
      kind.replacement().ifPresent(instead -> edits.add(new Edit(place, instead)));
    }
    List<String> names =
        kinds.entrySet().stream()
            .map(kind -> "%s（U+%04X）".formatted(kind.getValue().name(), kind.getKey()))
            .toList();
    Severity severity =
        kinds.values().stream().map(Invisible::severity).min(Comparator.naturalOrder()).get();
    String message = "这一行有%d个看不见或者显示不出来的字符：%s。".formatted(places.size(), Words.list(names, "种"));
    Finding finding = finding(places.get(0), message).weighing(severity);
    return edits.isEmpty() ? finding : finding.fixedBy(List.of(new Fix("删去，或者换成普通的空格", edits)));
  }
}

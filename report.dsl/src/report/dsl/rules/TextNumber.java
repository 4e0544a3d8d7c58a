package report.dsl.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import report.dsl.forms.Severity;
import report.dsl.ledger.Entry;
import report.dsl.ledger.Ledger;
import report.dsl.model.Address;
import report.dsl.model.Source;
import report.dsl.prose.Figure;
import report.dsl.prose.Meaning;
import report.dsl.prose.Mention;
import report.dsl.rules.Finding.Related;

/** A number typed in a sentence that the tables have too, and have another. */
final class TextNumber implements Rule<Subject> {

  @Override
  public Severity severity() {
    return Severity.W;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    subject.statements().mentions().stream()
        .filter(mention -> mention.contradicts(subject.ledger()))
        .map(mention -> contradiction(mention, subject))
        .forEach(found);
  }

  private Finding contradiction(Mention mention, Subject subject) {
    Ledger ledger = subject.ledger();
    Source source = subject.filing().source();
    Figure figure = mention.figure();
    String due =
        mention.meanings().stream()
            .map(meaning -> Quantities.is(meaning, figure, ledger))
            .collect(Collectors.joining("，"));
    String message =
        "这里写“%s”，而表中%s%s。"
            .formatted(
                source.text(mention.said()), due, mention.meanings().size() > 1 ? "，都不相符" : "");
    List<Address> cells =
        mention.meanings().stream().flatMap(m -> m.formula().cells()).distinct().toList();
    return finding(figure.span(), message)
        .about(cells)
        .with(related(mention.meanings().get(0), ledger))
        .choosing(fixes(mention, subject));
  }

  private static List<Related> related(Meaning meaning, Ledger ledger) {
    return meaning.cell().flatMap(ledger::entry).map(Entry::cell).stream()
        .map(cell -> new Related(cell.span(), "表中的" + Cells.name(cell)))
        .toList();
  }

  private List<Fix> fixes(Mention mention, Subject subject) {
    Figure figure = mention.figure();
    List<Fix> fixes = new ArrayList<>();
    for (Meaning meaning : mention.meanings()) {
      String text = Binding.of(mention, meaning, subject.filing()).text();
      String title = "改为" + text + "，取" + Quantities.name(meaning) + "的数";
      fixes.add(new Fix(title, Binding.of(mention, meaning, subject.filing())));
    }
    List<String> numbers =
        mention.meanings().stream()
            .map(meaning -> meaning.as(figure, subject.ledger()))
            .flatMap(Optional<BigDecimal>::stream)
            .map(figure::written)
            .distinct()
            .toList();
    numbers.forEach(number -> fixes.add(new Fix("改为" + number, new Edit(figure.span(), number))));
    return fixes;
  }
}

package report.dsl.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import report.dsl.model.Address;
import report.dsl.model.Source;
import report.dsl.prose.Unbound;
import report.dsl.rules.Binding;
import report.dsl.rules.Subject;

/** {@code --unbound} for people: each number with its line and what the tables have. */
final class UnboundText implements Listing {

  private static final String MARGIN = "    ";
  private static final int MOST_NAMED = 5;

  private final PrintStream out;
  private final Palette palette;
  private int numbers;
  private int reports;

  UnboundText(Console console) {
    out = console.out();
    palette = new Palette(console.colour());
  }

  @Override
  public void add(Outcome outcome) {
    outcome.checked().flatMap(checked -> checked.subject()).ifPresent(s -> show(outcome, s));
  }

  private void show(Outcome outcome, Subject subject) {
    reports++;
    Source source = subject.filing().source();
    for (Unbound one : Unbound.of(subject.filing(), subject.ledger(), subject.statements())) {
      numbers++;
      Place place = Place.of(source, one.figure().span());
      String where =
          Printable.line(outcome.input().name()) + ":" + place.line() + ":" + place.column();
      Excerpt excerpt = Excerpt.of(source, one.figure().span());
      out.println(palette.strong(where) + " " + verdict(one, subject));
      out.println(MARGIN + excerpt.line());
      out.println(MARGIN + palette.strong(excerpt.pointer()));
      out.println(MARGIN + Printable.line(cells(one.cells())));
      out.println();
    }
  }

  @Override
  public void end() {
    out.println("%d份年报的正文里有%d个直接填写的数。".formatted(reports, numbers));
  }

  private static String verdict(Unbound one, Subject subject) {
    return one.mention()
        .map(
            mention ->
                (mention.contradicts(subject.ledger()) ? "与表中不符，可以改为引用" : "可以改为引用")
                    + mention.choices(subject.ledger()).stream()
                        .map(m -> Binding.of(mention, m, subject.filing()).text())
                        .collect(Collectors.joining("或者")))
        .orElse("没有与表核对");
  }

  private static String cells(List<Address> cells) {
    if (cells.isEmpty()) {
      return "表中没有这个数。";
    }
    String names =
        cells.stream().limit(MOST_NAMED).map(Address::inWords).collect(Collectors.joining("、"));
    return "表中有这个数的格："
        + names
        + (cells.size() > MOST_NAMED ? "等%d格。".formatted(cells.size()) : "。");
  }
}

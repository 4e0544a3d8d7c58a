package report.dsl.prose;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import report.dsl.forms.ColumnSpec;
import report.dsl.forms.Phrasing;
import report.dsl.forms.Span;
import report.dsl.forms.TableSpec;
import report.dsl.model.Filing;
import report.dsl.model.Prose;

/**
 * Reads a paragraph, clause by clause. What is spoken of is known for certain within the sentence
 * that names it; the next sentence still speaks of it as long as nothing else comes between.
 */
final class ParagraphReader {

  private final Filing filing;
  private final Wordings wordings;
  private final Folded folded;
  private final String text;
  private final FigureScanner scanner;
  private final List<Clause> clauses;
  private final Statements statements;

  private final Set<TableSpec> sure = new HashSet<>();
  private final Set<TableSpec> carried;
  private final Set<TableSpec> heading;
  private Optional<Mention> base = Optional.empty();
  private Optional<Breakdown> list = Optional.empty();
  private boolean here;
  private boolean several;
  private boolean limited;
  private boolean otherYear;
  private int yearsRead;

  /**
   * @param heading the tables that the heading above speaks of
   * @param into takes what is found
   */
  ParagraphReader(
      Prose prose,
      Filing filing,
      Wordings wordings,
      Set<TableSpec> heading,
      Function<Prose.Bound, Optional<BigDecimal>> worth,
      Statements into) {
    this.filing = filing;
    this.wordings = wordings;
    this.folded = Folded.of(prose, filing.source());
    this.text = folded.text();
    this.scanner = new FigureScanner(folded, worth);
    this.clauses = Clause.of(text, scanner.figures());
    this.carried = new HashSet<>(heading);
    this.heading = new HashSet<>(heading);
    this.statements = into;
    statements.texts().add(new Statements.Text(prose, text, scanner.figures()));
  }

  void read() {
    Figure previous = null;
    String said = "";
    Map<String, Integer> counted = new HashMap<>();
    boolean over = true;
    for (int i = 0; i < clauses.size(); i++) {
      Clause clause = clauses.get(i);
      String words = clause.text(text);
      List<TableSpec> opened = wordings.opened(words);
      sure.addAll(opened);
      year(clause);
      if (words.startsWith(Breakdown.MARK) && previous != null) {
        list = Breakdown.at(i, clauses, text, previous, said, wordings);
        String measure = previous.measure();
        boolean alone = counted.getOrDefault(measure, 0) == 1;
        list.filter(found -> alone || found.announced()).ifPresent(statements.breakdowns()::add);
        base = several ? Optional.empty() : base;
      }
      if (clause.figures().isEmpty()) {
        aside(clause, opened);
      }
      for (int f = 0; f < clause.figures().size(); f++) {
        Figure figure = clause.figures().get(f);
        mention(clause, f, opened);
        share(clause, f, previous);
        if (figure.counts()) {
          if (over) {
            counted.clear();
            over = false;
          }
          counted.merge(figure.measure(), 1, Integer::sum);
          said = clause.before(f, text);
          previous = wordings.compares(said) ? null : figure; // 其中 could be of either
        }
      }
      if (clause.last()) {
        carried.clear();
        carried.addAll(sure.isEmpty() ? heading : sure);
        sure.clear();
        limited = false;
        otherYear = false;
        here = false;
        over = true;
        list = Optional.empty();
      }
    }
  }

  private void year(Clause clause) {
    List<FigureScanner.Year> years = scanner.years();
    while (yearsRead < years.size() && years.get(yearsRead).start() < clause.end()) {
      FigureScanner.Year year = years.get(yearsRead);
      otherYear = year.range() || filing.year().filter(y -> y == year.value()).isEmpty();
      yearsRead++;
    }
  }

  /** A clause without a number: it may turn the sentence to something else. */
  private void aside(Clause clause, List<TableSpec> opened) {
    String words = clause.text(text);
    base.ifPresent(mention -> claim(mention, clause.start(), words));
    if (!words.equals(Breakdown.MARK) && !wordings.isFiller(words)) {
      limited |= wordings.limits(words);
      if (opened.isEmpty()) {
        carried.clear();
      }
    }
  }

  private void mention(Clause clause, int index, List<TableSpec> opened) {
    Figure figure = clause.figures().get(index);
    if (figure.measure().isEmpty() || figure.isPercent() && index > 0) {
      return;
    }
    Set<TableSpec> open = new HashSet<>(sure);
    open.addAll(carried);
    String before = clause.before(index, text);
    String behind = clause.behind(index, text);
    int claimed = wordings.claimIn(behind);
    boolean part = before.startsWith(Breakdown.MARK);
    int from = figure.start() - before.length() + (part ? Breakdown.MARK.length() : 0);
    Optional<Mention> found =
        limited || otherYear || figure.hedged()
            ? Optional.empty()
            : wordings
                .find(
                    figure,
                    folded.span(from, figure.end()),
                    text.substring(from, figure.start()).replace('、', '和'),
                    behind.substring(0, claimed),
                    open,
                    base)
                .filter(mention -> !wordings.limits(before));
    if (found.isPresent()) {
      statements.mentions().add(found.get());
      sure.addAll(carried); // it is still the same that is spoken of
      claim(found.get(), figure.end(), behind);
      if (!isColumnOfBase(found.get())) {
        several = here && !part && base.filter(b -> isBeside(b, found.get())).isPresent();
        here = true;
        base = found;
      }
    } else if (!figure.isPercent()
        && !wordings.isSubject(before, clause.after(index, text), open)) {
      base = Optional.empty();
      if (!wordings.compares(before)) {
        boolean itsOwn = !opened.isEmpty() && wordings.counts(before);
        limited |= itsOwn || wordings.limits(before);
        turn(opened);
      }
    }
  }

  /** What is not understood may be of others: what comes behind it has to say itself what it is. */
  private void turn(List<TableSpec> opened) {
    sure.clear();
    carried.clear();
    heading.removeAll(opened);
  }

  private void claim(Mention mention, int start, String words) {
    for (Phrasing.Claim claim : filing.form().phrasing().claims()) {
      for (String word : claim.words()) {
        int at = words.indexOf(word);
        if (at >= 0 && claim.table() == mention.table()) {
          Span span = folded.span(start + at, start + at + word.length());
          statements.claims().add(new Claimed(mention, claim.column(), span));
          return;
        }
      }
    }
  }

  /** Whether it only tells another column of what was counted before. */
  private boolean isColumnOfBase(Mention mention) {
    return base.filter(before -> before.table() == mention.table())
        .filter(before -> column(before) != column(mention))
        .isPresent();
  }

  /** Whether both are counted in the same column, so that 其中 can be said of either or of both. */
  private static boolean isBeside(Mention one, Mention other) {
    return one.table() == other.table() && column(one) == column(other);
  }

  private static ColumnSpec column(Mention mention) {
    return mention.meanings().get(0).formula().top().get(0).cell().column();
  }

  /** 占 and a percentage: of the number before it in what it is a part of. */
  private void share(Clause clause, int index, Figure previous) {
    Figure share = clause.figures().get(index);
    String before = clause.before(index, text);
    boolean of = before.startsWith(Share.MARK) && wordings.isFiller(Share.rest(before));
    if (share.isPercent()
        && of
        && previous != null
        && list.filter(parts -> parts.has(previous)).isPresent()) {
      statements.shares().add(new Share(share, previous, list.get().total()));
    }
  }
}

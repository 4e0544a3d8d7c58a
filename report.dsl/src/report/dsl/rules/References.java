package report.dsl.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import report.dsl.forms.FormSpec;
import report.dsl.forms.Names;
import report.dsl.forms.QuantitySpec;
import report.dsl.forms.RowSpec;
import report.dsl.model.Address;
import report.dsl.model.Filing;
import report.dsl.model.Prose.Bound;
import report.dsl.model.Prose.Bound.Operand;

/** The bound numbers in a report's text, and what an odd one may be meant to be. */
final class References {

  /** How many cells a finding offers to bind to. */
  static final int MOST_OFFERED = 8;

  private final FormSpec form;
  private final NearestCells cells;
  private final Map<String, List<String>> suggestions = new HashMap<>();
  private final Map<String, List<RowSpec>> groups = new HashMap<>();
  private final Map<String, Boolean> sums = new HashMap<>();
  private final Map<Address, String> shortest = new HashMap<>();

  References(FormSpec form) {
    this.form = form;
    this.cells = new NearestCells(form, MOST_OFFERED);
  }

  /** All bound numbers in the order of the text. */
  static Stream<Bound> of(Filing filing) {
    return filing
        .prose()
        .flatMap(prose -> prose.inlines().stream())
        .filter(Bound.class::isInstance)
        .map(Bound.class::cast);
  }

  /** The shortest reference that means this cell and no other, in its braces. */
  String braced(Address cell) {
    return shortest.computeIfAbsent(cell, address -> "{" + address.shortest(form) + "}");
  }

  /** The same without braces. */
  String bare(Address cell) {
    String braced = braced(cell);
    return braced.substring(1, braced.length() - 1);
  }

  /** Whether a name that is no cell's is a quantity's or a group's. */
  boolean isSum(Operand operand) {
    return sums.computeIfAbsent(
        operand.text(),
        name ->
            !Address.inGroup(name, form).isEmpty() || form.quantityNames().find(name).isPresent());
  }

  /** The rows under a group's label; none when the text is no such label. */
  List<RowSpec> group(String text) {
    return groups.computeIfAbsent(text, name -> Address.group(name, form));
  }

  /** The quantities, or else the cells, whose name is spelt most like the text. */
  List<String> suggestions(String text) {
    return suggestions.computeIfAbsent(text, this::suggest);
  }

  private List<String> suggest(String text) {
    String key = Names.key(text);
    int most = key.length() / 3;
    List<String> quantities =
        form.quantities().stream()
            .map(QuantitySpec::name)
            .filter(name -> Names.distanceOfKeys(Names.key(name), key, most) <= most)
            .limit(MOST_OFFERED)
            .toList();
    return quantities.isEmpty() ? cells.to(text).stream().map(this::bare).toList() : quantities;
  }
}

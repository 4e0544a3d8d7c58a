package report.dsl.ledger;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import report.dsl.forms.FormSpec;
import report.dsl.forms.IdentitySpec;
import report.dsl.forms.IdentitySpec.Reach;
import report.dsl.forms.IdentitySpec.Relation;
import report.dsl.ledger.Identities.Instance;
import report.dsl.ledger.Identities.Part;
import report.dsl.model.Address;

/** The cells of a report that other reports' numbers alone give, by an identity of its form. */
public final class Given {

  private Given() {}

  /**
   * Those that reports of that kind give.
   *
   * @return by identity, each cell with its number; without one where those reports do not have it
   */
  public static Map<IdentitySpec, Map<Address, Optional<BigDecimal>>> cells(
      FormSpec form, Reach reach, Elsewhere elsewhere) {
    Map<IdentitySpec, Map<Address, Optional<BigDecimal>>> given = new LinkedHashMap<>();
    for (Instance instance : Identities.of(form).across()) {
      Optional<Address> cell = instance.defined().filter(c -> isGiven(instance, reach));
      cell.ifPresent(
          address ->
              given
                  .computeIfAbsent(instance.spec(), spec -> new LinkedHashMap<>())
                  .put(address, sum(instance.right(), reach, elsewhere)));
    }
    return given;
  }

  private static boolean isGiven(Instance instance, Reach reach) {
    return instance.spec().reach() == reach
        && instance.spec().relation() == Relation.EQUAL
        && !instance.left().get(0).elsewhere()
        && instance.right().stream().allMatch(Part::elsewhere);
  }

  private static Optional<BigDecimal> sum(List<Part> parts, Reach reach, Elsewhere elsewhere) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Part part : parts) {
      Optional<BigDecimal> number = elsewhere.number(reach, part.address().orElseThrow());
      if (number.isEmpty()) {
        return Optional.empty();
      }
      sum = part.sign() < 0 ? sum.subtract(number.get()) : sum.add(number.get());
    }
    return Optional.of(sum);
  }
}

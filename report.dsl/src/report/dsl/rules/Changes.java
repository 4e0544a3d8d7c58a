package report.dsl.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import report.dsl.ledger.Change;
import report.dsl.ledger.Repair;
import report.dsl.model.Address;

/** A repair in words and as a fix. */
final class Changes {

  private Changes() {}

  /** 「（七）总计·自然人」应为11（现为0）, several joined by commas. */
  static String shouldBe(Repair repair) {
    return repair.changes().stream().map(Changes::shouldBe).collect(Collectors.joining("，"));
  }

  private static String shouldBe(Change change) {
    return "「%s」应为%s（现为%s）".formatted(name(change), value(change), now(change));
  }

  /** 「（七）总计·自然人」改为11, several joined by commas. */
  static String changeTo(Repair repair) {
    return repair.changes().stream()
        .map(change -> "「%s」改为%s".formatted(name(change), value(change)))
        .collect(Collectors.joining("，"));
  }

  /** The fix that makes the changes. */
  static Fix fix(Repair repair) {
    String title =
        repair.changes().size() == 1
            ? "改为" + value(repair.changes().get(0))
            : "把" + changeTo(repair);
    return new Fix(title, repair.changes().stream().map(Changes::edit).toList());
  }

  /** The cells changed. */
  static List<Address> cells(Repair repair) {
    return repair.changes().stream().map(change -> change.entry().address()).toList();
  }

  /** The number without zeros behind its point. */
  static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static Edit edit(Change change) {
    return Cells.put(change.entry().cell(), value(change));
  }

  private static String name(Change change) {
    return change.entry().address().inWords();
  }

  private static String value(Change change) {
    return change.value().toPlainString();
  }

  private static String now(Change change) {
    return change.entry().isBlank() ? "空白" : change.entry().value().toPlainString();
  }
}

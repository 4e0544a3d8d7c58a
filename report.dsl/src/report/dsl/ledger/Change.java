package report.dsl.ledger;

import java.math.BigDecimal;

/** A cell and the number it should hold instead. */
public record Change(Entry entry, BigDecimal value) {}

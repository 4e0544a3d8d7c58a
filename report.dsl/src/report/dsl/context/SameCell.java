package report.dsl.context;

import report.dsl.model.Address;

/** Whether cells of two forms that go by one name are the same. */
final class SameCell {

  private SameCell() {}

  /** What another edition calls the same for short may be something else in full. */
  static boolean is(Address there, Address here) {
    return there.row().label().official().equals(here.row().label().official())
        && there.column().label().official().equals(here.column().label().official());
  }
}

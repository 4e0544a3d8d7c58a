package report.dsl.tests;

import java.util.List;
import java.util.Random;

/** What real reports get wrong, as a change of a sound one; each kind with what must be found. */
public enum SampleDefect {
  /** Three cells of a row left blank. */
  BLANK_CELLS("blank-cell") {
    @Override
    void spoil(SampleTables tables, SampleProse prose, Random random) {
      for (String column : List.of("自然人", "科研机构", "其他")) {
        tables.write("申请.重复申请." + column, text -> "");
      }
    }
  },
  /** A number with its unit, which the form already says. */
  UNIT_IN_CELL("unit-in-cell") {
    @Override
    void spoil(SampleTables tables, SampleProse prose, Random random) {
      tables.write("申请.予以公开.自然人", text -> text + "件");
    }
  },
  /** One number of the great table that breaks a row and a column. */
  WRONG_CELL("smallest-repair") {
    @Override
    void spoil(SampleTables tables, SampleProse prose, Random random) {
      tables.typeTotals();
      tables.write("申请.不掌握.商业企业", text -> more(text, random));
    }
  },
  /** A wrong number in either of two tables: two groups of failing identities. */
  TWO_WRONG_CELLS("smallest-repair") {
    @Override
    void spoil(SampleTables tables, SampleProse prose, Random random) {
      WRONG_CELL.spoil(tables, prose, random);
      tables.write("复议诉讼.行政复议.结果维持", text -> more(text, random));
    }
  },
  /** The part on problems and improvements left out. */
  MISSING_SECTION("missing-section") {
    @Override
    void spoil(SampleTables tables, SampleProse prose, Random random) {
      prose.leaveOut("存在的主要问题及改进情况");
    }
  };

  private final String rule;

  SampleDefect(String rule) {
    this.rule = rule;
  }

  /** The code of the rule that must find it. */
  public String rule() {
    return rule;
  }

  abstract void spoil(SampleTables tables, SampleProse prose, Random random);

  private static String more(String number, Random random) {
    return String.valueOf(Integer.parseInt(number) + 1 + random.nextInt(20));
  }
}

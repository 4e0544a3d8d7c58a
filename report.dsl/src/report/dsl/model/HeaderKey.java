package report.dsl.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import report.dsl.forms.Names;

/** The keys of a report's header lines. */
public enum HeaderKey {
  BODY("单位", true, "编制年报的机关全称"),
  YEAR("年度", true, "报告所述的年份，四位数字"),
  TITLE("标题", false, "与表式的标题不同时填写"),
  LEVEL("级别", false, "国务院部门、省、设区的市、县、部门、乡镇之一"),
  CODE("代码", false, "统一社会信用代码"),
  WRITTEN("成文日期", false, "年-月-日"),
  PUBLISHED("发布日期", false, "年-月-日"),
  SIGNED("落款", false, "与单位不同时填写"),
  LAST_YEAR("上年", false, "上一年年报的文件"),
  MEMBERS("汇总", false, "所汇总各单位年报的文件"),
  ATTACHMENT("附件", false, "附件的文件");

  /** What the level of a body can be. */
  public static final List<String> LEVELS = List.of("国务院部门", "省", "设区的市", "县", "部门", "乡镇");

  private final String word;
  private final boolean required;
  private final String meaning;

  HeaderKey(String word, boolean required, String meaning) {
    this.word = word;
    this.required = required;
    this.meaning = meaning;
  }

  /** The key as a report writes it. */
  public String word() {
    return word;
  }

  /** Whether every report must have it. */
  public boolean isRequired() {
    return required;
  }

  /** What its value is, in words. */
  public String meaning() {
    return meaning;
  }

  /** The key of that word, in either script. */
  public static Optional<HeaderKey> of(String word) {
    return Arrays.stream(values()).filter(key -> key.word.equals(Names.key(word))).findFirst();
  }
}

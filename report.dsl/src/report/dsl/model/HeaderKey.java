package report.dsl.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import report.dsl.forms.Names;

/** The keys of a report's header lines. */
public enum HeaderKey {
  BODY("单位", true, "编制年报的机关全称", "机关 机关名称 单位名称 编制单位 填报单位 编制机关"),
  YEAR("年度", true, "报告所述的年份，四位数字", "年份 报告年度"),
  TITLE("标题", false, "与表式的标题不同时填写", "题目 报告标题"),
  LEVEL("级别", false, "国务院部门、省、设区的市、县、部门、乡镇之一", "单位级别 行政级别"),
  CODE("代码", false, "统一社会信用代码", "统一社会信用代码 信用代码 机构代码"),
  WRITTEN("成文日期", false, "年-月-日，如 2025-01-20", "成文时间 编制日期 编制时间 落款日期 日期"),
  PUBLISHED("发布日期", false, "年-月-日，如 2025-01-20", "发布时间 公开日期 公开时间 公布日期"),
  SIGNED("落款", false, "与单位不同时填写", "署名 签名 落款单位"),
  LAST_YEAR("上年", false, "上一年年报的文件", "上年年报"),
  MEMBERS("汇总", false, "所汇总各单位年报的文件，如 部门/*.report", "汇总单位"),
  LIST("名单", false, "应交年报的单位的名单，一行一个单位", "单位名单"),
  ATTACHMENT("附件", false, "附件的文件", "附件文件");

  /** What a body's level can be. */
  public static final List<String> LEVELS = List.of("国务院部门", "省", "设区的市", "县", "部门", "乡镇");

  private final String word;
  private final boolean required;
  private final String meaning;
  private final List<String> otherWords;

  HeaderKey(String word, boolean required, String meaning, String otherWords) {
    this.word = word;
    this.required = required;
    this.meaning = meaning;
    this.otherWords = List.of(otherWords.split(" "));
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
    String name = Names.key(word);
    return Arrays.stream(values()).filter(key -> key.word.equals(name)).findFirst();
  }

  /** The key that a word of the same sense stands for, such as 署名 for 落款. */
  public static Optional<HeaderKey> meant(String word) {
    return Arrays.stream(values())
        .filter(key -> key.otherWords.contains(Names.key(word)))
        .findFirst();
  }
}

package report.dsl.forms;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The keys of a form's own lines {@code 键: 值}, each with the place where it has a meaning. */
public enum PropertyKey {
  TITLE("名称", Place.FORM, "文种的名称"),
  HEADLINE("标题", Place.FORM, "年报的标题，其中可以写{单位}{年度}"),
  BASIS("依据", Place.FORM, "法规和文号"),
  YEARS("年度", Place.FORM, "年份，或者“起-止”“起-”，年份写四位数字"),
  PERIOD("统计期限", Place.FORM, "写明起止日期的一句话，其中可以写{年度}"),
  DEADLINES("公布期限", Place.FORM, "“部门 月日；政府 月日；依据”"),
  EXTENDS("扩展", Place.FORM, "所扩展的表式名称"),
  FILLERS("套语", Place.FORM, "正文里不影响所说数量的词语，用顿号隔开"),
  LIMITS("限定", Place.FORM, "“词、词 / 词、词 / 词、词”，依次表示说的只是一部分，又是全部，只是与别的数相比"),
  PARTS("分项", Place.FORM, "“词、词 / 词、词”，前面是“其他”一类的分项，后面的词不再是分项"),
  ALIASES("别名", Place.SECTION, "章节的其他标题，用分号隔开"),
  ASPECTS("须述", Place.SECTION, "必须写到的方面，用分号隔开；每个方面可以写成“方面 / 说法 说法”"),
  RESULTS("政府须述", Place.SECTION, "政府的年报还必须写到的方面，写法同“须述”"),
  HINT("说明", Place.SECTION, "这一章节写什么"),
  OPTIONAL("可缺", Place.SECTION, "“是”或者“否”"),
  UNTITLED("不印标题", Place.SECTION, "“是”或者“否”"),
  PRINT("版式", Place.TABLE, "“单表”“分块”“横排”之一"),
  CORNER("角标", Place.TABLE, "印在表左上角的文字"),
  PRESUPPOSES("前提", Place.TABLE, "本表式的格，写成“表.行.列”，几格用加号相连"),
  RESTRICTED("限填", Place.TABLE, "“行 / 级别 级别”，行是本表的行"),
  EXPLAINED("须说明", Place.TABLE, "“行 / 章节标题 / 词语 词语”，行是本表的行，章节是本表式的章节"),
  QUANTITY("数量", Place.TABLE, "“名称 = 格 + 格”或者“名称 = 格 / (格 + 格)”，格是“行.列”或者“表.行.列”"),
  TOPIC("话题", Place.TABLE, "“词、词 / 词、词”，正文写到前面的词，才是说这张表"),
  WORDING("行文", Place.TABLE, "“格、格 / 词、词 词、词”，格是“行.列”、数量的名称，或者是一列"),
  CLAIM("均为", Place.TABLE, "“列 / 词、词”，这些词表示一行的数全在这一列");

  /** What a key says something about. */
  public enum Place {
    FORM,
    SECTION,
    TABLE
  }

  private final String word;
  private final Place place;
  private final String meaning;

  PropertyKey(String word, Place place, String meaning) {
    this.word = word;
    this.place = place;
    this.meaning = meaning;
  }

  /** The key as a form writes it. */
  public String word() {
    return word;
  }

  /** Where it has a meaning. */
  public Place place() {
    return place;
  }

  /** Whether a form can have several lines of it, which add up. */
  boolean repeats() {
    return switch (this) {
      case FILLERS, LIMITS, PARTS, QUANTITY, TOPIC, WORDING, CLAIM -> true;
      default -> false;
    };
  }

  /** What its value is, in words. */
  public String meaning() {
    return meaning;
  }

  /** The words that its value can be; empty when it is free. */
  public List<String> choices() {
    return switch (this) {
      case OPTIONAL, UNTITLED -> List.of("是", "否");
      case PRINT -> Arrays.stream(Print.values()).map(Print::word).toList();
      default -> List.of();
    };
  }

  /** The words of all keys that have a meaning at one of these places. */
  static List<String> words(Set<Place> places) {
    return Arrays.stream(values())
        .filter(key -> places.contains(key.place))
        .map(PropertyKey::word)
        .toList();
  }

  /** The key of that word; null when there is none. */
  public static PropertyKey parse(String word) {
    return Arrays.stream(values())
        .filter(key -> key.word.equals(Names.key(word)))
        .findFirst()
        .orElse(null);
  }
}

package report.dsl.forms;

import java.util.Arrays;

/** The keys of a form's own lines {@code 键: 值}, each with the place where it has a meaning. */
public enum PropertyKey {
  TITLE("名称", Place.FORM),
  HEADLINE("标题", Place.FORM),
  BASIS("依据", Place.FORM),
  YEARS("年度", Place.FORM),
  EXTENDS("扩展", Place.FORM),
  ALIASES("别名", Place.SECTION),
  ASPECTS("须述", Place.SECTION),
  HINT("说明", Place.SECTION),
  OPTIONAL("可缺", Place.SECTION),
  UNTITLED("不印标题", Place.SECTION),
  PRINT("版式", Place.TABLE),
  CORNER("角标", Place.TABLE),
  PRESUPPOSES("前提", Place.TABLE),
  RESTRICTED("限填", Place.TABLE),
  EXPLAINED("须说明", Place.TABLE);

  /** What a key says something about. */
  public enum Place {
    FORM,
    SECTION,
    TABLE
  }

  private final String word;
  private final Place place;

  PropertyKey(String word, Place place) {
    this.word = word;
    this.place = place;
  }

  /** The key as a form writes it. */
  public String word() {
    return word;
  }

  /** Where it has a meaning. */
  public Place place() {
    return place;
  }

  /** The key of that word; null when there is none. */
  static PropertyKey parse(String word) {
    return Arrays.stream(values())
        .filter(key -> key.word.equals(Names.key(word)))
        .findFirst()
        .orElse(null);
  }
}

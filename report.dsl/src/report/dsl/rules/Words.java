package report.dsl.rules;

import java.util.List;
import java.util.stream.Collectors;

/** How messages quote names and list them. */
public final class Words {

  private static final int LISTED = 6;

  private Words() {}

  /** The name in quotes. */
  public static String quote(String name) {
    return "「" + name + "」";
  }

  /** All names in quotes; of very many the first ones and how many of what they are. */
  public static String list(List<String> names, String counter) {
    String listed = names.stream().limit(LISTED).map(Words::quote).collect(Collectors.joining());
    return names.size() <= LISTED ? listed : listed + "等" + names.size() + counter;
  }

  /** The names in quotes as alternatives. */
  static String either(List<String> names) {
    return names.stream().map(Words::quote).collect(Collectors.joining("或者"));
  }
}

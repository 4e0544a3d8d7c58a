package report.dsl.tests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Damages a text as clerks, clipboards and malice do, the same way for the same seed. */
final class Mutants {

  private static final List<String> PIECES =
      List.of(
          "|",
          "｜",
          "||",
          "| ",
          "#",
          "＃",
          "//",
          "// ",
          " // 注 ",
          "//\n",
          "\\",
          "\\|",
          ":",
          "：",
          "{",
          "}",
          "=",
          "＝",
          "= ",
          "\n",
          "\n\n",
          "\r",
          "\r\n",
          " ",
          "　",
          "\u00A0",
          "\t",
          "0",
          "12",
          "-",
          "---",
          "\n|:---|---:|\n",
          "\n\n// 注\n\n",
          "件",
          "无",
          "１２",
          "1,234",
          "增2件",
          "总计",
          "申请",
          "附表",
          "图: 甲.png \"乙\"",
          "年度：2024\n",
          "一、总体情况",
          "一、本年新收政府信息公开申请数量",
          "\n// 忽略 identity: 待核\n",
          "😀",
          "\uD83D");

  private final Random random;

  Mutants(long seed) {
    this.random = new Random(seed);
  }

  /** The text after one to six slips, now and then with other line ends. */
  String mutate(String text) {
    String mutant = text;
    for (int slips = 1 + random.nextInt(6); slips > 0; slips--) {
      mutant =
          switch (random.nextInt(8)) {
            case 0 -> cut(mutant, 1);
            case 1 -> cut(mutant, 1 + random.nextInt(40));
            case 2, 3 -> insert(mutant, PIECES.get(random.nextInt(PIECES.size())));
            case 4 -> insert(mutant, someOf(mutant));
            case 5 -> lines(mutant);
            case 6 -> cells(mutant);
            default -> widen(mutant);
          };
    }
    return switch (random.nextInt(8)) {
      case 0 -> mutant.replace("\n", "\r\n");
      case 1 -> mutant.replace("\n", "\r");
      case 2 -> mutant.stripTrailing();
      default -> mutant;
    };
  }

  private int place(String text) {
    return random.nextInt(text.length() + 1);
  }

  private String cut(String text, int length) {
    int from = place(text);
    return text.substring(0, from) + text.substring(Math.min(text.length(), from + length));
  }

  private String insert(String text, String piece) {
    int at = place(text);
    return text.substring(0, at) + piece + text.substring(at);
  }

  private String someOf(String text) {
    int from = place(text);
    return text.substring(from, Math.min(text.length(), from + random.nextInt(60)));
  }

  /** Deletes, doubles, swaps or empties a line. */
  private String lines(String text) {
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    shuffle(lines);
    return String.join("\n", lines);
  }

  /** Deletes, doubles, swaps or empties a cell of a table line. */
  private String cells(String text) {
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    List<Integer> tables = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("|")) {
        tables.add(i);
      }
    }
    if (tables.isEmpty()) {
      return text;
    }
    int line = tables.get(random.nextInt(tables.size()));
    List<String> cells = new ArrayList<>(Arrays.asList(lines.get(line).split("\\|", -1)));
    shuffle(cells);
    lines.set(line, String.join("|", cells));
    return String.join("\n", lines);
  }

  private void shuffle(List<String> pieces) {
    int at = random.nextInt(pieces.size());
    int other = random.nextInt(pieces.size());
    switch (random.nextInt(4)) {
      case 0 -> pieces.remove(at);
      case 1 -> pieces.add(other, pieces.get(at));
      case 2 -> pieces.set(other, pieces.set(at, pieces.get(other)));
      default -> pieces.set(at, "");
    }
  }

  /** Some structural characters in full width, some blanks ideographic. */
  private String widen(String text) {
    return text.chars()
        .mapToObj(c -> random.nextInt(40) > 0 ? c : wide(c))
        .map(c -> String.valueOf((char) c.intValue()))
        .collect(Collectors.joining());
  }

  private static int wide(int c) {
    return switch (c) {
      case '|' -> '｜';
      case '#' -> '＃';
      case ':' -> '：';
      case '=' -> '＝';
      case ' ' -> '　';
      default -> c;
    };
  }
}

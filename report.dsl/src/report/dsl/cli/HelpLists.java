package report.dsl.cli;

import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_OPTION_LIST;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_PARAMETER_LIST;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import report.dsl.parser.ScreenWidth;

/**
 * What a verb takes, as its help lists it. Columns are as wide as they look: picocli counts
 * characters, and a Chinese one takes two columns.
 */
final class HelpLists {

  private static final int SCREEN = 80;
  private static final String INDENT = " ".repeat(6);
  private static final String GAP = "  ";

  /** A line ends neither within a word of Latin letters nor before these marks. */
  private static final Pattern TOGETHER = Pattern.compile("([!-~]+|.)[。，、；：”）]*");

  private HelpLists() {}

  /** Has a command and its verbs list them so. */
  static void arrange(CommandLine command) {
    command.getHelpSectionMap().put(SECTION_KEY_OPTION_LIST, h -> options(h.commandSpec()));
    command.getHelpSectionMap().put(SECTION_KEY_PARAMETER_LIST, h -> parameters(h.commandSpec()));
    command.getSubcommands().values().forEach(HelpLists::arrange);
  }

  private static String options(CommandSpec spec) {
    Map<String, ArgSpec> listed = new LinkedHashMap<>();
    spec.options().stream()
        .sorted(Comparator.comparing(OptionSpec::longestName))
        .forEach(option -> listed.put(label(option), option));
    return lines(listed);
  }

  private static String label(OptionSpec option) {
    List<String> names =
        Arrays.stream(option.names()).sorted(Comparator.comparingInt(String::length)).toList();
    String label = (names.get(0).startsWith("--") ? INDENT : GAP) + String.join(", ", names);
    return option.arity().max() == 0 ? label : label + "=" + option.paramLabel();
  }

  private static String parameters(CommandSpec spec) {
    Map<String, ArgSpec> listed = new LinkedHashMap<>();
    spec.positionalParameters()
        .forEach(p -> listed.put(INDENT + p.paramLabel() + (p.arity().max() > 1 ? "…" : ""), p));
    return lines(listed);
  }

  private static String lines(Map<String, ArgSpec> listed) {
    int column = listed.keySet().stream().mapToInt(ScreenWidth::of).max().orElse(0) + GAP.length();
    StringBuilder lines = new StringBuilder();
    listed.forEach(
        (label, arg) -> {
          lines.append(label).append(" ".repeat(column - ScreenWidth.of(label)));
          lines.append(wrapped(String.join("", arg.description()), column)).append('\n');
        });
    return lines.toString();
  }

  /** The text from that column on, going on below itself. */
  private static String wrapped(String text, int column) {
    StringBuilder wrapped = new StringBuilder();
    int width = column;
    for (String word : TOGETHER.matcher(text).results().map(MatchResult::group).toList()) {
      width += ScreenWidth.of(word);
      if (width > SCREEN) {
        wrapped.append('\n').append(" ".repeat(column));
        width = column + ScreenWidth.of(word);
      }
      wrapped.append(word);
    }
    return wrapped.toString();
  }
}

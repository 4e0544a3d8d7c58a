package report.dsl.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in Chinese what is wrong with a command line; picocli says it in English only. */
final class UsageErrors implements IParameterExceptionHandler {

  private final Console console;

  UsageErrors(Console console) {
    this.console = console;
  }

  @Override
  public int handleParseException(ParameterException error, String[] args) {
    CommandLine command = error.getCommandLine();
    if (args.length == 0) {
      command.usage(console.err());
      return ExitCode.FAILURE;
    }
    ParameterException first = first(error, args);
    String help = first.getCommandLine().getCommandSpec().qualifiedName() + " --help";
    console.say(sentence(first) + "运行 " + help + " 看说明。");
    return ExitCode.FAILURE;
  }

  /**
   * What to answer first. A word that the command does not know explains why another is missing;
   * picocli complains of the missing one.
   */
  private static ParameterException first(ParameterException error, String... args) {
    CommandLine command = error.getCommandLine();
    if (!(error instanceof MissingParameterException)) {
      return error;
    }
    Set<String> known = command.getCommandSpec().optionsMap().keySet();
    List<String> unknown =
        Arrays.stream(args)
            .filter(arg -> arg.startsWith("-") && !arg.equals(Input.STDIN))
            .map(arg -> arg.replaceFirst("=.*", ""))
            .filter(arg -> !known.contains(arg))
            .toList();
    return unknown.isEmpty() ? error : new UnmatchedArgumentException(command, unknown);
  }

  private static String sentence(ParameterException error) {
    if (error instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched);
    }
    if (error instanceof MissingParameterException missing) {
      return missing(missing.getMissing(), missing.getMessage());
    }
    if (error instanceof OverwrittenOptionException twice) {
      return "选项“%s”只能写一次。".formatted(name(twice.getOverwritten()));
    }
    if (error.getArgSpec() != null && error.getValue() != null) {
      return "“%s”不能是“%s”%s。"
          .formatted(name(error.getArgSpec()), error.getValue(), candidates(error.getArgSpec()));
    }
    return "命令没有写完整。";
  }

  private static String unmatched(UnmatchedArgumentException error) {
    String written = error.getUnmatched().get(0);
    String first = error.isUnknownOption() ? written.replaceFirst("=.*", "") : written;
    boolean verb = error.getCommandLine().getParent() == null && !error.isUnknownOption();
    String kind = verb ? "命令" : error.isUnknownOption() ? "选项" : "";
    String said =
        kind.isEmpty() ? "多出一个“%s”。".formatted(first) : "没有“%s”这个%s。".formatted(first, kind);
    List<String> alike =
        verb
            ? DidYouMean.among(error.getCommandLine().getSubcommands().keySet(), first)
            : error.isUnknownOption() ? error.getSuggestions() : List.of();
    return said + DidYouMean.ask(alike);
  }

  /** A missing value and a missing option are the same class; only picocli's sentence differs. */
  private static String missing(List<ArgSpec> arguments, String message) {
    String names =
        arguments.stream().map(UsageErrors::name).collect(Collectors.joining("”“", "“", "”"));
    boolean value = arguments.size() == 1 && message.contains("parameter for option");
    return value ? names + "后面要写上值。" : "还要写上" + names + "。";
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private static String candidates(ArgSpec argument) {
    if (!argument.type().isEnum()) {
      return "";
    }
    return StreamSupport.stream(argument.completionCandidates().spliterator(), false)
        .map(name -> name.toLowerCase(java.util.Locale.ROOT))
        .collect(Collectors.joining("、", "，可以是", ""));
  }
}

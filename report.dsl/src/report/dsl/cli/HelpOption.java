package report.dsl.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What every verb's help has in common: the option that shows it, and its headings. */
@Command(
    synopsisHeading = "用法：",
    descriptionHeading = "%n",
    parameterListHeading = "%n参数：%n",
    optionListHeading = "%n选项：%n",
    commandListHeading = "%n命令：%n")
public final class HelpOption {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "显示这份说明")
  private boolean asked;
}

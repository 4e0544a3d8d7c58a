package report.dsl.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code report} itself: its help and its version. */
@Command(
    name = "report",
    version = "年报 " + Version.NUMBER,
    description = "编写、检查和发布政府信息公开工作年度报告。",
    customSynopsis = "report 命令 …",
    footer = {"%n退出码：0 没有错误；1 有错误；2 用法不对，或者有文件读写不了。", "运行 report help 命令 看一个命令的说明。"})
final class Root {

  @Mixin HelpOption help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "显示版本")
  boolean version;
}

package report.dsl.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import report.dsl.tests.SampleReports;
import report.dsl.tests.SampleReports.Sample;

/** A county's report that adds up those of its departments and towns. */
final class County {

  /** As many as a large county has. */
  static final int MEMBERS = 168;

  /** Of the samples one in so many is of a year. */
  private static final int YEARS = 6;

  private static final int FIRST = 5;

  private County() {}

  /** Writes the members into a folder; gives the text of the county's report beside it. */
  static String text(Path folder, SampleReports samples, Launcher launcher)
      throws IOException, InterruptedException {
    Path members = Files.createDirectories(folder.resolve("成员"));
    for (int i = 1; i <= MEMBERS; i++) {
      Sample sample = samples.at(FIRST + i * YEARS);
      Files.writeString(members.resolve(Path.of(sample.path()).getFileName()), sample.text());
    }
    Path sums = folder.resolve("和.report");
    launcher.report(
        folder.resolve("和.txt"),
        List.of(
            "rollup",
            members.toString(),
            "--body",
            "本县",
            "--year",
            "2024",
            "--write",
            sums.toString()));
    Iterator<String> rows = Files.readString(sums).lines().filter(County::isRow).iterator();
    return samples
        .at(FIRST)
        .text()
        .lines()
        .map(line -> isRow(line) ? rows.next() : line)
        .map(line -> line.startsWith("年度:") ? line + "\n汇总: 成员/*.report" : line)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static boolean isRow(String line) {
    return line.startsWith("|");
  }
}

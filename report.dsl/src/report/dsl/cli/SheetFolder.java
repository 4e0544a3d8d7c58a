package report.dsl.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import report.dsl.generator.SheetIndex;

/** The folder of the pages with findings: earlier ones are written anew, nothing else is. */
final class SheetFolder {

  private static final int BEGINNING = 1_024;

  private final String name;
  private final SiteFolder folder;

  private SheetFolder(String name, SiteFolder folder) {
    this.name = name;
    this.folder = folder;
  }

  /** The folder of that name, made when there is none. */
  static SheetFolder open(String name, List<Input> inputs) throws CommandProblem {
    Targets.check(inputs);
    SheetFolder sheets = new SheetFolder(name, SiteFolder.open(name, List.of()));
    sheets.check(Targets.INDEX);
    for (Input input : inputs) {
      sheets.check(input.stem());
    }
    return sheets;
  }

  /** Refuses to write over a page of another kind, such as a published report. */
  private void check(String stem) throws CommandProblem {
    Path page = folder.page(stem);
    if (!Files.exists(page)) {
      return;
    }
    try {
      if (!isSheet(page)) {
        throw new CommandProblem("“%s”不是核对单，没有覆盖它，什么都没有写；请用 -o 另选一个文件夹。".formatted(page));
      }
    } catch (IOException e) {
      throw new CommandProblem("读不到“%s”。".formatted(page));
    }
  }

  /** A pipe of that name is none either: to read it is to wait. */
  private static boolean isSheet(Path page) throws IOException {
    if (!Files.isRegularFile(page)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(page)) {
      return SheetIndex.isSheet(new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8));
    }
  }

  /** What the user calls it. */
  String name() {
    return name;
  }

  /** Writes a page. */
  void write(String place, String text) throws CommandProblem {
    folder.write(place, text);
  }
}

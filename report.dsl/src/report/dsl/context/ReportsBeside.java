package report.dsl.context;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import report.dsl.files.Remembered;
import report.dsl.files.Workspace;
import report.dsl.forms.Names;

/**
 * The reports in a folder, by what they say that they are. Where a folder holds those of a whole
 * province only that of the likeliest name is looked into; of a small one all are, once.
 */
public final class ReportsBeside {

  private static final String REPORT = ".report";
  private static final int MOST_READ = 200;

  private final Workspace workspace;
  private final Remembered<ReportHead> heads;
  private volatile Index last = new Index(Path.of(""), List.of(), Map.of());

  /**
   * What one folder has.
   *
   * @param names all its files: another list when they have changed
   * @param files by whose and which year's report they are
   */
  private record Index(Path folder, List<String> names, Map<String, String> files) {}

  /** Looks through the folders of a workspace. */
  public ReportsBeside(Workspace workspace) {
    this.workspace = workspace;
    this.heads = new Remembered<>(workspace, MOST_READ, file -> ReportHead.of(workspace, file));
  }

  /** The file beside a report that is the same body's of that year, by what it says of itself. */
  Optional<Path> find(Path report, String body, int year) {
    Path folder = report.getParent();
    List<String> names = workspace.names(folder);
    String wanted = key(body, String.valueOf(year));
    String likeliest =
        report.getFileName().toString().replace(String.valueOf(year + 1), String.valueOf(year));
    if (names.contains(likeliest) && key(folder.resolve(likeliest)).equals(wanted)) {
      return Optional.of(folder.resolve(likeliest));
    }
    return Optional.ofNullable(index(folder, names).files().get(wanted)).map(folder::resolve);
  }

  private Index index(Path folder, List<String> names) {
    Index known = last;
    if (known.names() != names || !known.folder().equals(folder)) {
      known = new Index(folder, names, read(folder, names));
      last = known;
    }
    return known;
  }

  private Map<String, String> read(Path folder, List<String> names) {
    List<String> reports =
        names.stream().filter(name -> name.toLowerCase(Locale.ROOT).endsWith(REPORT)).toList();
    Map<String, String> files = new HashMap<>();
    if (reports.size() <= MOST_READ) {
      reports.forEach(name -> files.putIfAbsent(key(folder.resolve(name)), name));
    }
    return files;
  }

  private String key(Path file) {
    return heads.of(file).map(head -> key(head.body(), head.year())).orElse("");
  }

  private static String key(String body, String year) {
    return Names.key(body) + "\n" + year;
  }
}

package report.dsl.ide.creating;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import report.dsl.context.ReportHead;
import report.dsl.drafting.BodyAndYear;
import report.dsl.files.FolderNames;
import report.dsl.forms.FormLibrary;
import report.dsl.forms.Names;

/**
 * The reports in a folder, by what they say that they are. A folder may hold those of a whole
 * province, so only the likeliest are looked into.
 */
final class ReportsBeside {

  private static final String REPORT = ".report";
  private static final int MOST_READ = 200;
  private static final int MOST_OFFERED = 50;
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)[12]\\d{3}(?!\\d)");

  private final Path folder;
  private final List<String> names;

  ReportsBeside(Path folder, FolderNames folders) {
    this.folder = folder;
    this.names =
        folders.in(folder).stream()
            .filter(name -> !name.startsWith(".") && !name.startsWith("~$"))
            .toList();
  }

  private record Found(String name, ReportHead head) {}

  /** Whether a file of that name is there. */
  boolean has(String name) {
    return names.contains(name);
  }

  /** The names of the forms that are there. */
  Stream<String> forms() {
    return names.stream()
        .filter(name -> name.endsWith(FormLibrary.SUFFIX))
        .map(name -> name.substring(0, name.length() - FormLibrary.SUFFIX.length()))
        .limit(MOST_OFFERED);
  }

  /** The file of that body's report of that year, by what it says of itself. */
  Optional<Path> find(BodyAndYear wanted) {
    String body = Names.key(wanted.body());
    return read(name ->
            (name.equals(wanted.fileName()) ? MOST_READ : 0)
                + (name.contains(wanted.year()) ? MOST_READ : 0)
                + FolderNames.common(name, wanted.body()))
        .filter(found -> found.head().year().equals(wanted.year()))
        .filter(found -> Names.key(found.head().body()).equals(body))
        .map(found -> folder.resolve(found.name()))
        .findFirst();
  }

  /** The bodies that have a report there, that of the newest report first. */
  List<String> bodies() {
    List<Found> found = new ArrayList<>(read(ReportsBeside::year).toList());
    found.sort(Comparator.comparing((Found one) -> one.head().year()).reversed());
    return found.stream()
        .map(one -> one.head().body())
        .filter(body -> !body.isEmpty())
        .distinct()
        .limit(MOST_OFFERED)
        .toList();
  }

  /** Looks into the heaviest; equally heavy ones stay in the order of their names. */
  private Stream<Found> read(ToIntFunction<String> weight) {
    record Weighed(String name, int weight) {}
    return names.stream()
        .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(REPORT))
        .map(name -> new Weighed(name, weight.applyAsInt(name)))
        .sorted(Comparator.comparingInt(Weighed::weight).reversed())
        .limit(MOST_READ)
        .map(one -> new Found(one.name(), ReportHead.of(folder.resolve(one.name()))));
  }

  /** The last year that a file's name has; 0 when it has none. */
  private static int year(String name) {
    int year = 0;
    Matcher matcher = YEAR.matcher(name);
    while (matcher.find()) {
      year = Integer.parseInt(matcher.group());
    }
    return year;
  }
}

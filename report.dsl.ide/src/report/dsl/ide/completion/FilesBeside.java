package report.dsl.ide.completion;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CompletionItemKind;
import report.dsl.files.FolderNames;
import report.dsl.forms.FormLibrary;
import report.dsl.forms.Span;
import report.dsl.ide.document.DocumentUris;

/** Files in the folder of a report and below it, looked up when they are asked for. */
final class FilesBeside {

  private static final String REPORT = ".report";
  private static final String FORM = FormLibrary.SUFFIX;

  /** A folder may hold the reports of a whole province; more than that nobody reads through. */
  private static final int MOST = 50;

  /** More than any name has characters. */
  private static final int MOST_LIKELY = 1_000;

  private final Optional<Path> file;
  private final FolderNames folders;

  /** A name that is weighed once, however often it is compared. */
  private record Weighed(String name, int weight) {}

  /**
   * @param uri of the report; a text that was never saved has no files beside it
   */
  FilesBeside(String uri, FolderNames folders) {
    this.file = DocumentUris.file(uri);
    this.folders = folders;
  }

  /** The name that the file itself must have as a form; empty when it is to be a report. */
  Optional<String> ownForm() {
    return file.map(path -> path.getFileName().toString())
        .filter(name -> name.endsWith(FORM))
        .map(name -> name.substring(0, name.length() - FORM.length()));
  }

  /** The names of the forms beside the report. */
  List<String> forms() {
    return names("", name -> name.endsWith(FORM))
        .map(name -> name.substring(0, name.length() - FORM.length()))
        .toList();
  }

  /**
   * Other reports: first those of that year, whose names most resemble the report's own.
   *
   * @param typed what is typed of the name so far; it may lead into a folder
   */
  Proposals reports(String typed, Optional<Integer> year) {
    String own = file.map(path -> path.getFileName().toString()).orElse("");
    Optional<String> digits = year.map(String::valueOf);
    Predicate<String> ofYear = name -> digits.filter(name::contains).isPresent();
    return proposals(
        typed,
        name -> name.endsWith(REPORT) && !name.equals(own),
        name -> FolderNames.common(name, own) + (ofYear.test(name) ? MOST_LIKELY : 0),
        ofYear.and(name -> FolderNames.common(name, own) > 0));
  }

  /** Folders of members' reports, as a pattern for all reports in them. */
  Proposals folders(String typed) {
    String below = typed.substring(0, typed.lastIndexOf('/') + 1);
    Proposals folders =
        proposals(
            typed,
            name ->
                !name.endsWith(REPORT)
                    && folder(below + name).filter(Files::isDirectory).isPresent(),
            name -> 0,
            name -> false);
    List<Proposal> patterns =
        folders.list().stream()
            .map(Proposal::label)
            .map(folder -> new Proposal(CompletionItemKind.Folder, folder + "/*" + REPORT, ""))
            .toList();
    return new Proposals(folders.span(), patterns, folders.complete());
  }

  /** Files that are neither reports nor forms. */
  Proposals others(String typed) {
    return proposals(
        typed,
        name -> name.indexOf('.') > 0 && !name.endsWith(REPORT) && !name.endsWith(FORM),
        name -> 0,
        name -> false);
  }

  /** What of a folder is wanted, the heaviest first. */
  private Proposals proposals(
      String typed,
      Predicate<String> wanted,
      ToIntFunction<String> weight,
      Predicate<String> likely) {
    String below = typed.substring(0, typed.lastIndexOf('/') + 1);
    String begun = typed.substring(below.length());
    List<String> names =
        names(below, name -> Pinyin.couldSpell(begun, name) && wanted.test(name))
            .map(name -> new Weighed(name, weight.applyAsInt(name)))
            .sorted(Comparator.comparingInt(Weighed::weight).reversed()) // names stay in order
            .limit(MOST + 1L)
            .map(Weighed::name)
            .toList();
    List<Proposal> list =
        names.stream()
            .limit(MOST)
            .map(
                name ->
                    new Proposal(CompletionItemKind.File, below + name, "")
                        .likely(likely.test(name)))
            .toList();
    return new Proposals(new Span(0, 0), list, names.size() <= MOST);
  }

  private Stream<String> names(String below, Predicate<String> wanted) {
    return folder(below).map(folders::in).stream()
        .flatMap(List::stream)
        .filter(name -> !name.startsWith("."))
        .filter(wanted);
  }

  /** A folder below the report's own; empty when the path leads elsewhere or is none. */
  private Optional<Path> folder(String below) {
    try {
      return file.map(Path::getParent)
          .map(folder -> folder.resolve(below).normalize())
          .filter(folder -> folder.startsWith(file.get().getParent()));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}

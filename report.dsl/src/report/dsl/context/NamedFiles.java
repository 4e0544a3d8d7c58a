package report.dsl.context;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import report.dsl.context.NamedFile.State;
import report.dsl.files.Workspace;
import report.dsl.forms.Span;

/**
 * The files that a report names by one path, which may have {@code *} and {@code ?} in it: {@code
 * 部门/*.report}.
 *
 * @param text the path as written
 * @param span where
 * @param state whether there are any
 * @param files those that there are, in the order of their names
 * @param folder where to look for them; empty when they can be nowhere
 * @param names what their folders and they themselves are called below that
 */
public record NamedFiles(
    String text,
    Span span,
    State state,
    List<Path> files,
    Optional<Path> folder,
    List<NamePattern> names) {

  private static final String REPORT = ".report";

  /** Longer than any path of a system can be. */
  private static final int LONGEST = 4_096;

  public NamedFiles {
    files = List.copyOf(files);
    names = List.copyOf(names);
  }

  /** Looks for them. */
  static NamedFiles of(String text, Span span, Surroundings around) {
    List<NamePattern> parts = new ArrayList<>();
    for (String part : text.replace('\\', '/').split("/", LONGEST)) {
      parts.add(new NamePattern(part));
    }
    int fixed = 0;
    while (fixed < parts.size() && !parts.get(fixed).isOpen()) {
      fixed++;
    }
    if (fixed == parts.size() || around.report().isEmpty() || text.length() > LONGEST) {
      return one(text, span, around);
    }
    String start =
        String.join("/", parts.subList(0, fixed).stream().map(NamePattern::pattern).toList());
    List<NamePattern> names = parts.subList(fixed, parts.size());
    boolean fromTop = start.isEmpty() && fixed > 0;
    return several(text, span, fromTop ? "/" : start, names, around);
  }

  private static NamedFiles one(String text, Span span, Surroundings around) {
    NamedFile file = around.file(text.length() > LONGEST ? "" : text);
    List<Path> files = file.state() == State.FOUND ? List.of(file.path().orElseThrow()) : List.of();
    Optional<Path> folder = file.path().map(Path::getParent);
    List<NamePattern> names =
        file.path()
            .map(Path::getFileName) // of the top of all folders there is none
            .map(name -> List.of(new NamePattern(name.toString())))
            .orElse(List.of());
    return new NamedFiles(text, span, file.state(), files, folder, names);
  }

  private static NamedFiles several(
      String text, Span span, String start, List<NamePattern> names, Surroundings around) {
    Path own = around.report().orElseThrow();
    Path root = around.workspace().root(own);
    try {
      Path folder = own.resolveSibling(start).normalize();
      if (!folder.startsWith(root) || NamedFile.leadsOut(folder, root)) {
        return new NamedFiles(text, span, State.OUTSIDE, List.of(), Optional.empty(), names);
      }
      List<Path> files = find(folder, names, own.normalize(), root, around.workspace());
      State state = files.isEmpty() ? State.MISSING : State.FOUND;
      return new NamedFiles(text, span, state, files, Optional.of(folder), names);
    } catch (InvalidPathException e) {
      return new NamedFiles(text, span, State.MISSING, List.of(), Optional.empty(), names);
    }
  }

  /**
   * Goes down folder by folder, into each once, whatever links lead there; one that leads out of
   * what is worked on is not followed.
   */
  private static List<Path> find(
      Path start, List<NamePattern> names, Path own, Path root, Workspace workspace) {
    Set<Path> found = new LinkedHashSet<>(Set.of(start));
    Set<Path> entered = new HashSet<>();
    for (int i = 0; i < names.size(); i++) {
      NamePattern wanted = names.get(i);
      boolean last = i == names.size() - 1;
      Set<Path> below = new LinkedHashSet<>();
      found.removeIf(folder -> !entered.add(real(folder)));
      for (Path folder : found) {
        Set<String> links = workspace.links(folder);
        for (String name : workspace.names(folder)) {
          Path path = folder.resolve(name);
          if (isMeant(name, last)
              && wanted.matches(name)
              && !(links.contains(name) && NamedFile.leadsOut(path, root))) {
            below.add(path);
          }
        }
      }
      below.remove(own);
      found = below;
    }
    return List.copyOf(found);
  }

  private static Path real(Path folder) {
    try {
      return folder.toRealPath();
    } catch (IOException e) {
      return folder; // gone meanwhile: there is nothing in it
    }
  }

  /** Neither hidden files nor those that office programs keep beside an open one. */
  private static boolean isMeant(String name, boolean last) {
    return !name.startsWith(".")
        && !name.startsWith("~$")
        && (!last || name.toLowerCase(Locale.ROOT).endsWith(REPORT));
  }

  /** Whether it stands for several. */
  public boolean isOpen() {
    return names.stream().anyMatch(NamePattern::isOpen);
  }

  /** Whether a file is, or would be, one of them. */
  boolean couldBe(Path file) {
    if (folder.isEmpty() || !file.startsWith(folder.get())) {
      return false;
    }
    Path below = folder.get().relativize(file);
    if (names.isEmpty() || below.getNameCount() != names.size()) {
      return false;
    }
    for (int i = 0; i < names.size(); i++) {
      if (!names.get(i).matches(below.getName(i).toString())) {
        return false;
      }
    }
    return true;
  }
}

package report.dsl.files;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What files a folder has, read when that is first asked for and again when the folder has changed
 * since. Completion asks with every letter, and to list a folder of 10,000 reports takes half a
 * frame. Only the last folders are kept; the time of a folder's last change tells more than a
 * client that may not watch it.
 */
public final class FolderNames {

  /** File systems round times, so that a change right after a listing may leave the time as is. */
  private static final int COARSEST_CLOCK_SECONDS = 2;

  private record Listing(FileTime changed, boolean settled, List<String> names) {}

  private record Links(List<String> names, Set<String> links) {}

  /** A report's own folder, those of its members, and the one that is typed. */
  private static final int MOST_KEPT = 16;

  private final Map<Path, Listing> kept = new Recent<>(MOST_KEPT);
  private final Map<Path, Links> links = new Recent<>(MOST_KEPT);

  /** The names in a folder, in their order; none when it cannot be read. */
  public List<String> in(Path folder) {
    try {
      var found = Files.readAttributes(folder, BasicFileAttributes.class);
      if (!found.isDirectory()) {
        return List.of(); // to open a pipe is to wait for somebody to write into it
      }
      FileTime changed = found.lastModifiedTime();
      Listing known;
      synchronized (kept) {
        known = kept.get(folder);
      }
      if (known == null || !known.settled() || !known.changed().equals(changed)) {
        known = read(folder, changed);
        synchronized (kept) {
          kept.put(folder, known);
        }
      }
      return known.names();
    } catch (IOException e) {
      return List.of(); // gone, no folder or not for us: nothing to propose from it
    }
  }

  /** Those of them that are links: one file cannot take another's place without a change of it. */
  Set<String> links(Path folder) {
    List<String> names = in(folder);
    synchronized (links) {
      Links known = links.get(folder);
      if (known == null || known.names() != names) {
        known = new Links(names, links(folder, names));
        links.put(folder, known);
      }
      return known.links();
    }
  }

  private static Set<String> links(Path folder, List<String> names) {
    return names.stream()
        .filter(name -> Files.isSymbolicLink(folder.resolve(name)))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** How many characters two names begin with in common. */
  public static int common(String one, String other) {
    int length = 0;
    while (length < Math.min(one.length(), other.length())
        && one.charAt(length) == other.charAt(length)) {
      length++;
    }
    return length;
  }

  private static Listing read(Path folder, FileTime changed) throws IOException {
    Instant now = Instant.now();
    List<String> names = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      files.forEach(file -> names.add(file.getFileName().toString()));
    }
    return new Listing(changed, isSettled(changed, now), names.stream().sorted().toList());
  }

  /** Whether what changes from now on gets another time of change. */
  static boolean isSettled(FileTime changed, Instant now) {
    return changed.toInstant().isBefore(now.minusSeconds(COARSEST_CLOCK_SECONDS));
  }
}

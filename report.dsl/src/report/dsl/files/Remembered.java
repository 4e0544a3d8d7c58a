package report.dsl.files;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What was made of files, for as long as they do not change: of so many, those last asked for. Any
 * thread may ask.
 *
 * @param <T> what is made of a file
 */
public final class Remembered<T> {

  private final Workspace workspace;
  private final Function<Path, T> maker;
  private final Map<Path, Made<T>> made;

  private record Made<T>(Stamp stamp, T value) {}

  /**
   * @param most of how many files it remembers what was made of them
   * @param maker makes something of a file
   */
  public Remembered(Workspace workspace, int most, Function<Path, T> maker) {
    this.workspace = workspace;
    this.maker = maker;
    this.made = new Recent<>(most);
  }

  /** What is made of the file as it is now; empty when there is no such file. */
  public Optional<T> of(Path file) {
    return workspace.stamp(file).map(now -> of(file, now));
  }

  private T of(Path file, Stamp now) {
    Made<T> known;
    synchronized (made) {
      known = made.get(file);
    }
    if (known != null && known.stamp().holdsAt(now)) {
      return known.value();
    }
    T value = maker.apply(file);
    synchronized (made) {
      made.put(file, new Made<>(now, value));
    }
    return value;
  }

  /** Makes all anew from now on. */
  public void forget() {
    synchronized (made) {
      made.clear();
    }
  }
}

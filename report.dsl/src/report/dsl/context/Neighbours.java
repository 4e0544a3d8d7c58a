package report.dsl.context;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import report.dsl.files.Remembered;
import report.dsl.files.Workspace;

/** The files that reports name, each read once as long as it does not change. */
public final class Neighbours {

  /** Whole reports: last year's, and the members that findings lead to. */
  private static final int MOST_WHOLE = 32;

  /** Of a member only its numbers are kept, so that there can be many. */
  static final int MOST_MEMBERS = 20_000;

  private final Remembered<Optional<Neighbour>> whole;
  private final Remembered<Optional<Member>> members;
  private final Remembered<BodyList.Content> lists;

  /**
   * @param reader reads a report; empty when the file is none
   */
  public Neighbours(Workspace workspace, Function<Path, Optional<Neighbour>> reader) {
    whole = new Remembered<>(workspace, MOST_WHOLE, reader);
    lists = new Remembered<>(workspace, MOST_WHOLE, file -> BodyList.Content.of(workspace, file));
    members = new Remembered<>(workspace, MOST_MEMBERS, file -> reader.apply(file).map(Member::of));
  }

  /** The report in a file; empty when there is none. */
  Optional<Neighbour> report(Path file) {
    return whole.of(file).flatMap(found -> found);
  }

  /** What is to be kept of the report in a file; empty when there is none. */
  Optional<Member> member(Path file) {
    return members.of(file).flatMap(found -> found);
  }

  /** The list of bodies in a file; empty when there is no such file. */
  Optional<BodyList.Content> list(Path file) {
    return lists.of(file);
  }

  /** Reads all anew from now on, because the forms may have changed. */
  public void forget() {
    whole.forget();
    members.forget();
  }
}

package report.dsl.context;

import java.nio.file.Path;
import java.util.Optional;
import report.dsl.files.FilesOnDisk;
import report.dsl.files.Workspace;

/**
 * The files around a report, read only as far as it names them.
 *
 * @param report its own file; empty when it is in none
 * @param beside finds reports by what they say that they are
 * @param neighbours the reports in other files
 */
public record Surroundings(
    Optional<Path> report, Workspace workspace, ReportsBeside beside, Neighbours neighbours) {

  /** None at all. */
  public static final Surroundings NOTHING = nothing(new FilesOnDisk());

  private static Surroundings nothing(Workspace workspace) {
    return new Surroundings(
        Optional.empty(),
        workspace,
        new ReportsBeside(workspace),
        new Neighbours(workspace, file -> Optional.empty()));
  }

  /** The file of that name, relative to the report's own. */
  NamedFile file(String name) {
    return NamedFile.of(name, report, workspace);
  }

  /** The file beside the report that is that body's report of that year. */
  Optional<Path> find(String body, int year) {
    return report.filter(own -> !body.isEmpty()).flatMap(own -> beside.find(own, body, year));
  }

  /** The report in a file. */
  Optional<Neighbour> read(Path file) {
    return neighbours.report(file);
  }

  /** The numbers of the report in a file. */
  Optional<Member> member(Path file) {
    return neighbours.member(file);
  }

  /** The list of bodies in a file. */
  Optional<BodyList.Content> list(Path file) {
    return neighbours.list(file);
  }
}

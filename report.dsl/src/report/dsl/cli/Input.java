package report.dsl.cli;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import org.eclipse.emf.common.util.URI;
import report.dsl.forms.FormLibrary;

/**
 * A file to work on, or the standard input.
 *
 * @param name what the user calls it: the path as given, or found below the folder given
 * @param path the file; empty for the standard input
 * @param relative its place below the folder given; its own name when it was given itself
 */
record Input(String name, Optional<Path> path, Path relative) {

  static final String STDIN = "-";
  static final String REPORT = ".report";

  private static final String FORM = FormLibrary.SUFFIX;

  static Input stdin() {
    return new Input("标准输入", Optional.empty(), Path.of("stdin" + REPORT));
  }

  /** A file by its path; names are shown with slashes on every system. */
  static Input file(Path path, Path relative) {
    return new Input(path.toString().replace('\\', '/'), Optional.of(path), relative);
  }

  /** Another file, called by its path as this one is: from here when this one is. */
  Input beside(Path other) {
    Path own = path.orElse(relative);
    Path called = own.isAbsolute() ? other : Path.of("").toAbsolutePath().relativize(other);
    return file(called, other.getFileName());
  }

  /** Whether a folder's file of that name is a source; some systems shout: {@code 甲局.REPORT}. */
  static boolean isSource(String fileName) {
    return isReport(fileName) || isForm(fileName);
  }

  /** Whether a file of that name is a report. */
  static boolean isReport(String fileName) {
    return hasEnding(fileName, REPORT);
  }

  /** Whether a file of that name is a form. */
  static boolean isForm(String fileName) {
    return hasEnding(fileName, FORM);
  }

  private static boolean hasEnding(String fileName, String ending) {
    return fileName.toLowerCase(Locale.ROOT).endsWith(ending);
  }

  /** Whether it is named as a form and so no report to publish. */
  boolean isForm() {
    return isForm(relative.toString());
  }

  /** The relative place, with slashes. */
  String place() {
    return relative.toString().replace('\\', '/');
  }

  /** The relative place without the ending of a report. */
  String stem() {
    String place = place();
    return isReport(place) ? place.substring(0, place.length() - REPORT.length()) : place;
  }

  /** The name as a URI reference, for formats that want one. */
  String reference() {
    Path file = path.orElse(relative);
    StringJoiner reference = new StringJoiner("/", file.isAbsolute() ? "file:///" : "", "");
    for (Path segment : file) {
      String encoded = URLEncoder.encode(segment.toString(), StandardCharsets.UTF_8);
      reference.add(encoded.replace("+", "%20"));
    }
    return reference.toString();
  }

  /** Its address; forms are looked for beside it, those of the standard input in this folder. */
  URI uri() {
    Path file = path.orElse(relative).toAbsolutePath().normalize();
    return URI.createFileURI(file.toString());
  }
}

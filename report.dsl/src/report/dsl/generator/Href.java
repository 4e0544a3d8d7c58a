package report.dsl.generator;

import java.nio.charset.StandardCharsets;

/** Relative addresses of files, whatever their names. */
final class Href {

  private static final String UNRESERVED = "-._~/";

  private Href() {}

  /** A path parted by {@code /} as an address; no file name can make it lead elsewhere. */
  static String of(String path) {
    StringBuilder href = new StringBuilder("./");
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      if (b >= '0' && b <= '9'
          || b >= 'A' && b <= 'Z'
          || b >= 'a' && b <= 'z'
          || UNRESERVED.indexOf(b) >= 0) {
        href.append((char) b);
      } else {
        href.append('%').append(String.format("%02X", b));
      }
    }
    return href.toString();
  }
}

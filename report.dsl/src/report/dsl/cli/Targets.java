package report.dsl.cli;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Where each report is published. No two may come to one place, on no file system: names that
 * differ in case only are one name on some.
 */
final class Targets {

  static final String INDEX = "index";
  static final String FRAGMENT = ".fragment";
  static final String SCHEMA = ".schema";

  private final Map<String, Input> owners = new HashMap<>();

  private Targets() {}

  /** Refuses reports that would overwrite each other or a page of the site's own. */
  static void check(List<Input> reports, boolean fragments) throws CommandProblem {
    Targets targets = new Targets();
    for (Input report : reports) {
      String stem = report.stem();
      if (key(stem).equals(INDEX) || key(stem).endsWith(SCHEMA)) {
        throw new CommandProblem(
            "“%s”不能发布：“%s.html”“%s.json”另有用处，请给它改名。".formatted(report.name(), stem, stem));
      }
      targets.claim(stem, report);
      if (fragments) {
        targets.claim(stem + FRAGMENT, report);
      }
    }
  }

  private void claim(String stem, Input report) throws CommandProblem {
    Input owner = owners.putIfAbsent(key(stem), report);
    if (owner != null) {
      throw new CommandProblem(
          "“%s”和“%s”都要写到“%s%s”，所以什么都没有写；请给其中一个改名。"
              .formatted(owner.name(), report.name(), stem, SiteFolder.PAGE));
    }
  }

  private static String key(String stem) {
    return Normalizer.normalize(stem, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}

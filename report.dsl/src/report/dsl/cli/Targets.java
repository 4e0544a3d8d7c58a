package report.dsl.cli;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Where each report is published. No two may come to one place, on no file system: names that
 * differ in case only are one name on some. The place of a fragment is kept even where none is
 * asked for now, since one that is there already is written anew.
 */
final class Targets {

  static final String INDEX = "index";
  static final String FRAGMENT = ".fragment";
  static final String SCHEMA = ".schema";

  private final Map<String, Input> owners = new HashMap<>();

  private Targets() {}

  /** Refuses reports that would overwrite each other or a page of the site's own. */
  static void check(List<Input> reports) throws CommandProblem {
    Targets targets = new Targets();
    for (Input report : reports) {
      targets.claim(report);
    }
    for (Input report : reports) {
      targets.checkFolders(report);
    }
  }

  private void claim(Input report) throws CommandProblem {
    String stem = report.stem();
    if (isReserved(stem + SiteFolder.PAGE) || isReserved(stem + SiteFolder.DATA)) {
      throw new CommandProblem(
          "“%s”不能发布：“%s.html”“%s.json”另有用处，请给它改名。".formatted(report.name(), stem, stem));
    }
    claim(stem + SiteFolder.PAGE, report);
    claim(stem + SiteFolder.DATA, report);
    claim(stem + FRAGMENT + SiteFolder.PAGE, report);
  }

  private void claim(String file, Input report) throws CommandProblem {
    Input owner = owners.putIfAbsent(key(file), report);
    if (owner != null) {
      throw new CommandProblem(
          "“%s”和“%s”都要写到“%s”，所以什么都没有写；请给其中一个改名。".formatted(owner.name(), report.name(), file));
    }
  }

  /** No folder of the site may have the name of a file there. */
  private void checkFolders(Input report) throws CommandProblem {
    String place = report.stem();
    for (int end = place.lastIndexOf('/'); end > 0; end = place.lastIndexOf('/', end - 1)) {
      String folder = place.substring(0, end);
      if (isReserved(folder) || owners.containsKey(key(folder))) {
        throw new CommandProblem(
            "“%s”要写到文件夹“%s”里，网站另有一个文件也叫这个名称，所以什么都没有写；请给文件夹改名。".formatted(report.name(), folder));
      }
    }
  }

  /** Whether it is the index or may be a form's schema. */
  private static boolean isReserved(String file) {
    String key = key(file);
    return key.equals(INDEX + SiteFolder.PAGE) || key.endsWith(SCHEMA + SiteFolder.DATA);
  }

  /** One for all names that are one name on some file system. */
  static String key(String stem) {
    return Normalizer.normalize(stem, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}

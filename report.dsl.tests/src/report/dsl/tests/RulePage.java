package report.dsl.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.URI;
import report.dsl.forms.FormLibrary;
import report.dsl.forms.FormSpec;
import report.dsl.forms.TableSpec;
import report.dsl.rules.Rule;

/**
 * The page of a rule, read as the test it is: fenced blocks of reports or forms, with the findings
 * they must give as trailing comments {@code // error: …}, and the same blocks fixed.
 *
 * @param files the files beside the examples, by name: blocks with a file's name behind the
 *     language
 * @param form the form its fragments belong to, from its line 表式
 */
record RulePage(
    String code, String title, String form, Map<String, String> files, List<Example> examples) {

  private static final Pattern FENCE =
      Pattern.compile("(?ms)^```(report|form|text)([^\\n]*)\\n(.*?)^```$");
  private static final Pattern HEAD = Pattern.compile("# (\\S+) (.+)");
  private static final Pattern FORM = Pattern.compile("(?m)^表式: (\\S+)$");

  /**
   * One fenced block.
   *
   * @param language report or form
   * @param info what follows the language: empty, {@code fixed}, or {@code fixed: TITLE}
   */
  record Example(String language, String info, String text) {

    boolean isFixed() {
      return info.startsWith("fixed");
    }

    /** The title of the fix that leads here; empty for the first one of every finding. */
    String fixTitle() {
      return info.replaceFirst("^fixed:?", "").strip();
    }
  }

  /** What is to be put before an example to make a report of it: it may be a single table. */
  String head(Example example, FormLibrary forms) {
    if (!example.language().equals("report") || !example.text().startsWith("|")) {
      return "";
    }
    FormSpec spec = forms.find(form, URI.createURI("example:/x")).orElseThrow().spec();
    String corner = example.text().split("[|]")[1].strip();
    TableSpec table = spec.tableNames().find(corner).orElseThrow();
    int year = spec.years().orElseThrow().first();
    return "年报 %s\n\n单位: 示例县人民政府\n年度: %d\n\n# %s\n\n"
        .formatted(spec.name(), year, spec.sectionOf(table).title());
  }

  static RulePage of(String code) {
    String file =
        Arrays.stream(code.split("-"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining())
            + ".md";
    try (InputStream page = Rule.class.getResourceAsStream(file)) {
      if (page == null) {
        throw new AssertionError("rule " + code + " lacks its page " + file);
      }
      return parse(new String(page.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RulePage parse(String page) {
    Matcher head = HEAD.matcher(page.lines().findFirst().orElse(""));
    if (!head.matches()) {
      throw new AssertionError(
          "a page begins with '# code title', not: " + page.lines().findFirst());
    }
    List<Example> examples = new ArrayList<>();
    Map<String, String> files = new HashMap<>();
    Matcher fence = FENCE.matcher(page);
    while (fence.find()) {
      String info = fence.group(2).strip();
      if (fence.group(1).equals("text") || info.endsWith(".report")) {
        files.put(info, fence.group(3));
      } else {
        examples.add(new Example(fence.group(1), info, fence.group(3)));
      }
    }
    Matcher form = FORM.matcher(page);
    return new RulePage(
        head.group(1), head.group(2), form.find() ? form.group(1) : "", files, examples);
  }
}

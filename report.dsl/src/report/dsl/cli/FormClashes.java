package report.dsl.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import report.dsl.forms.FormSpec;
import report.dsl.generator.JsonSchema;

/**
 * Keeps two forms of one name, each beside its own reports, from sharing one schema: the data of
 * one would not fit it. Copies of one form are no two forms.
 */
final class FormClashes {

  /** A report and the form it is published by. */
  private record Use(Input report, FormSpec form) {}

  private final Map<String, Use> first = new HashMap<>();
  private final Map<FormSpec, String> schemas = new HashMap<>();

  private FormClashes() {}

  /** Refuses the run, before anything is written, when two forms would write one schema. */
  static void check(List<Input> reports, Session session) throws CommandProblem {
    // the standard input can be read only once
    List<Input> files = reports.stream().filter(report -> report.path().isPresent()).toList();
    Set<Path> folders =
        files.stream()
            .map(file -> file.path().orElseThrow().toAbsolutePath().getParent())
            .collect(Collectors.toSet());
    if (folders.size() < 2 || folders.stream().noneMatch(FormClashes::hasForms)) {
      return;
    }
    FormClashes clashes = new FormClashes();
    List<Optional<Use>> uses = new ArrayList<>();
    Batch.run(files, file -> use(file, session), uses::add);
    for (Optional<Use> use : uses) {
      if (use.isPresent()) {
        clashes.add(use.get());
      }
    }
  }

  private static boolean hasForms(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(file -> Input.isForm(file.toString()));
    } catch (IOException e) {
      return true; // it may have some
    }
  }

  private static Optional<Use> use(Input report, Session session) {
    return Head.read(report, session).map(filing -> new Use(report, filing.form()));
  }

  private void add(Use use) throws CommandProblem {
    String name = use.form().name();
    Use other = first.putIfAbsent(Targets.key(name), use);
    if (other != null && !schema(other.form()).equals(schema(use.form()))) {
      throw new CommandProblem(
          "“%s”和“%s”各有一个名为“%s”的表式，内容不同，都要写到“%s”，所以什么都没有写；请给其中一个表式改名。"
              .formatted(
                  other.report().name(),
                  use.report().name(),
                  name,
                  name + Targets.SCHEMA + SiteFolder.DATA));
    }
  }

  private String schema(FormSpec form) {
    return schemas.computeIfAbsent(form, JsonSchema::of);
  }
}

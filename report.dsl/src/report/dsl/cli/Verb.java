package report.dsl.cli;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The command's own verbs in the order of its help; only the one asked for is looked at. */
enum Verb {
  CHECK("check", true, Check::new),
  BUILD("build", true, Build::new),
  FORMAT("format", true, Format::new),
  NEW("new", true, New::new),
  ROLLUP("rollup", true, Rollup::new),
  EXPLAIN("explain", false, Explain::new);

  private final String word;
  private final boolean onEngine;
  private final Function<Session, Object> command;

  Verb(String word, boolean onEngine, Function<Session, Object> command) {
    this.word = word;
    this.onEngine = onEngine;
    this.command = command;
  }

  /** The verb of that command line, or all when it begins with none of them. */
  static List<Verb> askedBy(String... args) {
    List<Verb> all = List.of(values());
    List<Verb> asked =
        Arrays.stream(args).limit(1).flatMap(word -> all.stream().filter(v -> v.is(word))).toList();
    return asked.isEmpty() ? all : asked;
  }

  private boolean is(String asked) {
    return word.equals(asked);
  }

  /** Whether it needs the engine. */
  boolean isOnEngine() {
    return onEngine;
  }

  /** An object of the verb's class. */
  Object command(Session session) {
    return command.apply(session);
  }
}

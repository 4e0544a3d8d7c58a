package report.dsl.cli;

/** A line on the terminal that counts a long run; short runs and other outputs never see it. */
final class Progress {

  private static final long PATIENCE = 1_000_000_000L;
  private static final long PAUSE = 200_000_000L;
  private static final String CLEAR = "\r\u001B[K";

  private final Console console;
  private final String verb;
  private final int total;
  private int done;
  private long next = System.nanoTime() + PATIENCE;
  private boolean drawn;

  /**
   * @param verb what is being done, such as 检查
   * @param total how many there are to do
   */
  Progress(Console console, String verb, int total) {
    this.console = console;
    this.verb = verb;
    this.total = total;
  }

  /** One more is done. */
  void step() {
    done++;
    if (console.live() && System.nanoTime() >= next) {
      console.out().flush();
      console.err().print(CLEAR + "正在%s：%d/%d".formatted(verb, done, total));
      console.err().flush();
      drawn = true;
      next = System.nanoTime() + PAUSE;
    }
  }

  /** Takes the line away, before anything else is printed. */
  void clear() {
    if (drawn) {
      console.err().print(CLEAR);
      console.err().flush();
      drawn = false;
    }
  }
}

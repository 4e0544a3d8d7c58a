package report.dsl.cli;

/** How {@code check} writes down what it found. */
enum OutputFormat {
  TEXT,
  JSON,
  CSV,
  SARIF,
  GITHUB,
  GNU,
  JUNIT,
  HTML;

  /**
   * A new listing of this format; {@link #HTML} goes into a folder, by a listing of its own.
   *
   * @param strict whether warnings fail a report
   */
  Listing listing(Console console, boolean strict) {
    return switch (this) {
      case TEXT -> new TextListing(console, strict);
      case JSON -> new JsonListing(console.out());
      case CSV -> new CsvListing(console.out());
      case SARIF -> new SarifListing(console.out());
      case GITHUB -> new GithubListing(console.out());
      case GNU -> new GnuListing(console.out(), strict);
      case JUNIT -> new JunitListing(console.out(), strict);
      case HTML -> throw new IllegalStateException("html needs a folder");
    };
  }

  /** Whether it can list the numbers that are typed in sentences. */
  boolean listsUnbound() {
    return this == TEXT || this == JSON;
  }

  /** A new listing of those. */
  Listing unbound(Console console) {
    return this == JSON ? new UnboundJson(console.out()) : new UnboundText(console);
  }
}

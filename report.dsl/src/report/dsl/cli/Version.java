package report.dsl.cli;

/** The version of the product. */
final class Version {

  static final String NUMBER = "1.0.0";

  private Version() {}
}

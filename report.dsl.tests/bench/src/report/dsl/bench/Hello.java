package report.dsl.bench;

/** The least a Java process can do: what a cold start is compared with. */
final class Hello {

  private Hello() {}

  public static void main(String[] arguments) {
    System.out.println("Hello");
  }
}

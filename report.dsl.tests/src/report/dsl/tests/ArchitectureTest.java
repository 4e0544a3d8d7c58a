package report.dsl.tests;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import report.dsl.Engine;

/**
 * One direction: text → AST → forms → model → ledger → rules → editor, command, page. Each room may
 * look into the rooms before it, never into one behind it.
 */
class ArchitectureTest {

  /** From left to right; the generated tree and parser lie before all of them. */
  private static final List<String> ROOMS =
      List.of(
          "text",
          "files",
          "forms",
          "model",
          "ledger",
          "context",
          "prose",
          "paste",
          "rules",
          "assists",
          "filling",
          "drafting",
          "formatting",
          "generator",
          "cli",
          "ide");

  private static JavaClasses classes;

  @BeforeAll
  static void load() {
    classes = new ClassFileImporter().importLocations(Set.of(Location.of(source().toUri())));
  }

  /** Equinox leaves a blank or a Chinese name in the address as it is; a plain JVM escapes it. */
  private static Path source() {
    var address = Engine.class.getProtectionDomain().getCodeSource().getLocation().getPath();
    return Path.of(URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8));
  }

  @TestFactory
  Stream<DynamicTest> noRoomLooksBehindItself() {
    return ROOMS.stream()
        .filter(room -> ROOMS.indexOf(room) < ROOMS.size() - 1)
        .map(room -> DynamicTest.dynamicTest(room, () -> assertLooksLeft(room)));
  }

  private static void assertLooksLeft(String room) {
    String[] behind =
        ROOMS.stream()
            .skip(ROOMS.indexOf(room) + 1L)
            .map(later -> "report.dsl." + later + "..")
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage("report.dsl." + room + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(behind)
        .allowEmptyShould(true)
        .check(classes);
  }

  @Test
  void rulesAndLedgerKnowNeitherXtextNorItsTreeNorGuice() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "report.dsl.ledger..",
            "report.dsl.prose..",
            "report.dsl.paste..",
            "report.dsl.rules..",
            "report.dsl.assists..",
            "report.dsl.filling..",
            "report.dsl.drafting..",
            "report.dsl.generator..")
        .and()
        .haveSimpleNameNotEndingWith("ReportGenerator")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.eclipse.emf..",
            "org.eclipse.xtext..",
            "com.google.inject..",
            "jakarta.inject..",
            "report.dsl.ast..")
        .check(classes);
  }

  @Test
  void onlyTheServerKnowsTheProtocol() {
    noClasses()
        .that()
        .resideOutsideOfPackage("report.dsl.ide..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.eclipse.lsp4j..")
        .check(classes);
  }

  @Test
  void adaptersAreAskedByNobody() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "report.dsl.forms..", "report.dsl.model..", "report.dsl.ledger..", "report.dsl.rules..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "report.dsl.scoping..", "report.dsl.validation..", "report.dsl.messages..")
        .check(classes);
  }
}

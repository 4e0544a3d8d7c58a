package report.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher as a clerk's machine has it: no locale, hardly an environment, Chinese names and
 * blanks in every path.
 */
@DisabledIfSystemProperty(
    named = "report.runner",
    matches = "equinox",
    disabledReason = "the launcher starts a process of its own; the plain run does it")
class LauncherTest {

  private static final String JAR = "report.dsl.ide/target/report.jar";
  private static final String LAUNCH = "report.dsl.ide/launch/";

  @TempDir Path temp;

  private Path project;
  private Path folder;

  /** The launcher and the jar of this build in a folder of their own. */
  @BeforeEach
  void install() throws IOException {
    Path jar = Project.root().resolve(JAR);
    Assumptions.assumeTrue(
        Files.exists(jar), "the jar is made by the package phase, which has not run");
    project = temp.resolve("我的 项目/年 报");
    folder = Files.createDirectories(temp.resolve("各 单位/县 政府"));
    Files.createDirectories(project.resolve(JAR).getParent());
    Files.copy(jar, project.resolve(JAR));
    Files.createDirectories(project.resolve(LAUNCH));
    for (String file :
        List.of(
            "report",
            LAUNCH + "archive",
            LAUNCH + "common.options",
            LAUNCH + "brief.options",
            LAUNCH + "thorough.options")) {
      Files.copy(
          Project.root().resolve(file), project.resolve(file), StandardCopyOption.COPY_ATTRIBUTES);
    }
    Files.createDirectories(project.resolve("examples"));
    for (String example : List.of("镇巴县政府办-2024", "云岭县-2024")) {
      Path source = Project.root().resolve("examples/" + example + ".report");
      Files.copy(source, folder.resolve(example + ".report"));
      Files.copy(source, project.resolve("examples").resolve(example + ".report"));
    }
  }

  private int run(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(project.resolve("report").toString()));
    command.addAll(List.of(arguments));
    return run(folder, Map.of("HOME", temp.toString(), "LANG", "C"), command);
  }

  private int run(Path where, Map<String, String> environment, List<String> command)
      throws Exception {
    ProcessBuilder builder = new ProcessBuilder(command).directory(where.toFile());
    builder.environment().clear();
    builder.environment().put("PATH", System.getenv("PATH"));
    builder.environment().putAll(environment);
    builder.redirectOutput(temp.resolve("out").toFile());
    builder.redirectError(temp.resolve("err").toFile());
    return builder.start().waitFor();
  }

  private String err() throws IOException {
    return Files.readString(temp.resolve("err"));
  }

  private String out() throws IOException {
    return Files.readString(temp.resolve("out"));
  }

  @Test
  void worksWithoutALocaleInPathsWithBlanksAndChineseNames() throws Exception {
    assertEquals(1, run("check", "镇巴县政府办-2024.report"), out());
    assertTrue(out().contains("「（七）总计·自然人」应为11（现为0）"), out());
    assertEquals(0, run("check", "云岭县-2024.report"), out());
    assertEquals(1, run("build", ".", "-o", "../公开 页面"), out());
    assertTrue(Files.exists(temp.resolve("各 单位/公开 页面/云岭县-2024.html")));
    assertEquals(0, run("new", "--body", "云岭县 教育局", "--year", "2024"));
    assertTrue(Files.exists(folder.resolve("云岭县 教育局-2024.report")));
  }

  @Test
  void worksWithALocaleThatIsNotInstalled() throws Exception {
    String script = project.resolve("report").toString();
    Map<String, String> named = Map.of("HOME", temp.toString(), "LC_ALL", "tlh_QO.UTF-8");
    assertEquals(0, run(folder, named, List.of(script, "check", "云岭县-2024.report")), err());
    assertEquals("没有发现问题。\n", out());
  }

  @Test
  void worksWithoutAHomeAndWithASearchPathForFolders() throws Exception {
    Map<String, String> odd = Map.of("CDPATH", temp.resolve("我的 项目").toString());
    List<String> check = List.of("年 报/report", "check", "年 报/examples/云岭县-2024.report");
    assertEquals(0, run(temp.resolve("我的 项目"), odd, check), err());
    assertEquals("没有发现问题。\n", out());
  }

  @Test
  void aShellMayReadItFromItsOwnFolder() throws Exception {
    List<String> check = List.of("sh", "report", "check", "examples/云岭县-2024.report");
    assertEquals(0, run(project, Map.of("HOME", temp.toString()), check), err());
    assertEquals("没有发现问题。\n", out());
  }

  @Test
  void javaInALocaleWithoutChineseChecksFilesWithoutChinese() throws Exception {
    Assumptions.assumeTrue(
        StandardCharsets.US_ASCII.newEncoder().canEncode(temp.toString()),
        "in this locale Java opens no path with Chinese in it");
    Files.copy(project.resolve(JAR), temp.resolve("report.jar"));
    Files.copy(folder.resolve("云岭县-2024.report"), temp.resolve("a.report"));
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> check =
        List.of(java, "-cp", "report.jar", "report.dsl.ide.Main", "check", "a.report");
    assertEquals(0, run(temp, Map.of("LC_ALL", "C"), check), err());
    assertEquals("没有发现问题。\n", out());
  }

  @Test
  void nothingIsSaidOfAnArchiveThatCouldNotBeMade() throws Exception {
    assertEquals(0, run("check", "云岭县-2024.report"), err());
    try (Stream<Path> files = Files.walk(temp.resolve(".cache"))) {
      for (Path archive : files.filter(file -> file.toString().endsWith(".jsa")).toList()) {
        Files.delete(archive);
      }
    }
    List<String> seen = new ArrayList<>(List.of(project.resolve("report").toString(), "--version"));
    Map<String, String> logging =
        Map.of("HOME", temp.toString(), "JDK_JAVA_OPTIONS", "-XX:+PrintCommandLineFlags");
    assertEquals(0, run(folder, logging, seen), err());
    assertFalse(out().contains("SharedArchiveFile"), out());
  }
}

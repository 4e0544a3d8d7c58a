package report.dsl.tests.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import report.dsl.Engine.Checked;
import report.dsl.formatting.ReportFormatter;
import report.dsl.forms.Severity;
import report.dsl.rules.Finding;
import report.dsl.rules.Fix;
import report.dsl.tests.NeedsClassPath;
import report.dsl.tests.Project;
import report.dsl.tests.TestEngine;
import report.dsl.tests.Tool;

/**
 * Real editors mend a real report: its one error is underlined, its fix taken, the text laid out
 * and saved. This neovim counts the columns that it echoes in bytes, of which a Chinese character
 * has three; a fix that was made from the echo would spoil the text.
 */
@NeedsClassPath
class EditorsTest {

  private static final String EXAMPLE = "examples/镇巴县政府办-2024.report";

  @TempDir Path folder;

  @Test
  void neovim() throws IOException, InterruptedException {
    String neovim = editor("nvim", "neovim");
    String printed =
        mend("lua", neovim, "--headless", "--clean", "-i", "NONE", "-u", script("nvim.lua"));
    assertTrue(printed.contains("rule: smallest-repair"), printed);
  }

  @Test
  void emacs() throws IOException, InterruptedException {
    String emacs = editor("emacs", "emacs-nox and elpa-eglot");
    mend("elisp", emacs, "--batch", "-l", script("eglot.el"));
  }

  private static String editor(String name, String packages) {
    var found = Tool.find("", name);
    Tool.require(found.isPresent(), "no " + name + "; install " + packages);
    return found.orElseThrow();
  }

  private static String script(String name) {
    return Project.root().resolve("report.dsl.tests/editors").resolve(name).toString();
  }

  /** What the README has users write in that language, with the server of this run. */
  private Path setup(String language) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Path server = folder.resolve("report");
    Files.writeString(server, "#!/bin/sh\nexec '%s' report.dsl.ide.Main \"$@\"\n".formatted(java));
    Files.setPosixFilePermissions(server, PosixFilePermissions.fromString("rwx------"));
    String readme = Files.readString(Project.root().resolve("README.md"));
    int start = readme.indexOf("```" + language + "\n") + language.length() + 4;
    String block = readme.substring(start, readme.indexOf("```", start));
    assertTrue(block.contains("/路径/report"), block);
    return Files.writeString(
        folder.resolve("setup." + language), block.replace("/路径/report", server.toString()));
  }

  /** Has the editor mend a copy of the example, and gives what it printed. */
  private String mend(String language, String... editor) throws IOException, InterruptedException {
    String text = Files.readString(Project.root().resolve(EXAMPLE));
    Path report = Files.writeString(folder.resolve("镇巴县 2024.report"), text);
    Stream<String> environment =
        Stream.of(
            "env",
            "LC_ALL=C.UTF-8",
            "HOME=" + folder,
            "CLASSPATH=" + System.getProperty("java.class.path"),
            "REPORT_FILE=" + report,
            "REPORT_SETUP=" + setup(language));
    Tool.Run run = Tool.run(folder, Stream.concat(environment, Stream.of(editor)));
    assertEquals(0, run.exit(), run.output());
    assertTrue(run.output().contains("underlined: 0"), run.output());
    assertEquals(mended(text), Files.readString(report));
    return run.output();
  }

  private static String mended(String text) {
    Checked wrong = check(text);
    Finding error =
        wrong.findings().stream().filter(f -> f.severity() == Severity.E).findFirst().orElseThrow();
    Fix fix = error.fixes().get(0);
    Checked right = check(fix.applyTo(text));
    return new Fix("", ReportFormatter.edits(right.source(), right.filing()))
        .applyTo(right.source().text());
  }

  private static Checked check(String text) {
    return TestEngine.get().check("x.report", URI.createURI("x.report"), text);
  }
}

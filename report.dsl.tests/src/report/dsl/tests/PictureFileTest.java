package report.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import report.dsl.generator.PictureFolder;
import report.dsl.rules.Finding;

/**
 * A picture is beside its report or below, or it is an error; never is another file touched; and a
 * page carries only so many.
 */
class PictureFileTest {

  private static List<String> found(Path folder, String file) {
    String text = "年报 2021版\n\n单位: 云岭县\n年度: 2024\n\n# 一、总体情况\n\n图: %s \"一张图\"\n".formatted(file);
    URI uri = URI.createFileURI(folder.resolve("a.report").toString());
    return TestEngine.get().check("a", uri, text).findings().stream()
        .filter(finding -> finding.code().equals("picture-file"))
        .map(Finding::message)
        .toList();
  }

  @Test
  void isJudgedByWhereItIs(@TempDir Path folder) throws IOException {
    Path home = Files.createDirectories(folder.resolve("年报"));
    Path inside = Files.writeString(Files.createDirectory(home.resolve("图")).resolve("一.png"), "图");
    Path outside = Files.writeString(folder.resolve("外.png"), "图");
    Files.createSymbolicLink(home.resolve("链.png"), outside);
    try (RandomAccessFile large = new RandomAccessFile(home.resolve("大.png").toFile(), "rw")) {
      large.setLength((4L << 20) + 1);
    }
    assertEquals(List.of(), found(home, "图/一.png"));
    assertEquals(List.of("图“没有.png”找不到这个文件，应当放在年报所在的文件夹里；否则刊出时没有这张图。"), found(home, "没有.png"));
    String out = "图“%s”不在年报所在的文件夹里，应当把文件复制到那里，写相对的路径；否则刊出时没有这张图。";
    assertEquals(List.of(out.formatted("../外.png")), found(home, "../外.png"));
    assertEquals(List.of(out.formatted("链.png")), found(home, "链.png"));
    assertEquals(List.of(out.formatted(inside)), found(home, inside.toString()));
    assertEquals(List.of("图“大.png”大于4MB，应当先缩小；否则刊出时没有这张图。"), found(home, "大.png"));
  }

  @Test
  void onePageCarriesSixteenMegabytesOfPicturesAtMost(@TempDir Path folder) throws IOException {
    Files.write(folder.resolve("p.png"), new byte[4 << 20]);
    PictureFolder pictures = new PictureFolder(folder);
    for (int i = 0; i < 4; i++) {
      assertTrue(pictures.read("p.png").isPresent());
    }
    assertFalse(pictures.read("p.png").isPresent());
    assertTrue(new PictureFolder(folder).read("p.png").isPresent(), "the next page");
  }
}

package report.dsl.tests;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests of {@code report build}: sources and site lie in folders with Chinese names and blanks. */
abstract class SiteTest {

  @TempDir Path folder;

  Path sources;
  Site site;

  @BeforeEach
  void nameTheFolders() {
    sources = folder.resolve("年 报");
    site = new Site(folder.resolve("网 站"));
  }
}

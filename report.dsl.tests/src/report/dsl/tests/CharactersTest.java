package report.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import report.dsl.parser.Characters;

/** What single characters mean, the same to the scanner, the paste reader and the editor. */
class CharactersTest {

  @Test
  void aCommentIsTwoSlashesAndABlank() {
    for (String comment : List.of("//", "// 注", "  //\t注", "\u3000//\u00a0注", "//\u3000")) {
      assertTrue(Characters.isComment(comment), comment);
    }
    for (String text : List.of("", "/", "//www.zb.gov.cn 网站", "///", "见 // 注", "http://x.cn")) {
      assertFalse(Characters.isComment(text), text);
    }
  }
}

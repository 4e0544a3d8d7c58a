package report.dsl.cli;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** What bytes that are no UTF-8 text are instead, and what to do about it. */
final class Encoding {

  private static final String GB18030 = "GB18030";

  private Encoding() {}

  /** Whether the bytes are no text at all: no text has a NUL, bar UTF-16, which is none of ours. */
  static boolean isBinary(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return startsWith(bytes, 'P', 'K', 3, 4) || startsWith(bytes, '%', 'P', 'D', 'F');
  }

  /** The sentence about a file of these bytes. */
  static String explain(Input input, byte[] bytes) {
    String name = input.name();
    if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
      return convert(input, "UTF-16", "UTF-16");
    }
    if (startsWith(bytes, 'P', 'K', 3, 4) || startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
      return "“%s”是Word、Excel或压缩文件，不是文字；请把其中的文字和表格复制到 .report 文件里。".formatted(name);
    }
    if (isBinary(bytes)) {
      return "“%s”是二进制文件，不是文字。".formatted(name);
    }
    String lossy = new String(bytes, StandardCharsets.UTF_8);
    long damaged = lossy.chars().filter(c -> c == '\uFFFD').count();
    if (damaged * 10 < ideographs(lossy)) {
      long line = lossy.substring(0, lossy.indexOf('\uFFFD')).lines().count();
      return "“%s”第%d行有不属于UTF-8的字节，文件可能已经损坏或者没有传完整。".formatted(name, line);
    }
    if (isGb18030(bytes)) {
      return convert(input, "GB18030（GBK）", GB18030);
    }
    return "“%s”不是UTF-8编码的文字，也认不出是什么编码；请另存为UTF-8。".formatted(name);
  }

  private static boolean isGb18030(byte[] bytes) {
    try {
      var text = Charset.forName(GB18030).newDecoder().decode(ByteBuffer.wrap(bytes));
      long wide = text.chars().filter(c -> c >= 0x80).count();
      return ideographs(text) * 2 >= wide;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static long ideographs(CharSequence text) {
    return text.chars().filter(Character::isIdeographic).count();
  }

  private static String convert(Input input, String words, String charset) {
    String said = "“%s”的编码是%s，年报要用UTF-8。".formatted(input.name(), words);
    String command = "iconv -f " + charset + " -t UTF-8";
    if (input.path().isEmpty()) {
      return said + "请先经过 " + command + " 转换。";
    }
    String file = quoted(input.name());
    String utf8 = quoted(input.name() + ".utf8");
    return said
        + "请运行 %s %s > %s && mv %s %s ；".formatted(command, file, utf8, utf8, file)
        + "或在VS Code里点右下角的编码，先选“通过编码重新打开”→%s，再选“通过编码保存”→UTF-8。".formatted(charset);
  }

  private static String quoted(String argument) {
    return "'" + argument.replace("'", "'\\''") + "'";
  }

  private static boolean startsWith(byte[] bytes, int... signature) {
    for (int i = 0; i < signature.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != signature[i]) {
        return false;
      }
    }
    return true;
  }
}

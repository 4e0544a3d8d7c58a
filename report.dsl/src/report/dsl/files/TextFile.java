package report.dsl.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** Reads files of a workspace as the parser takes them. */
public final class TextFile {

  private static final String MARK = "\uFEFF";

  /** What Chinese systems write where they do not write UTF-8; GBK is a part of it. */
  private static final Charset CHINESE = Charset.forName("GB18030");

  private TextFile() {}

  /**
   * The text of a file, without byte order mark; empty when there is none, it cannot be read, is
   * larger than {@link SizeLimit} or no text in UTF-8.
   */
  public static Optional<String> read(Workspace workspace, Path file) {
    return bytes(workspace, file).flatMap(bytes -> decoded(bytes, StandardCharsets.UTF_8));
  }

  /**
   * The text of a file that another program wrote, a spreadsheet for one: in UTF-8, in UTF-16 if it
   * has the mark, or as Chinese systems write; empty when it is no text or as {@link #read} says.
   */
  public static Optional<String> readForeign(Workspace workspace, Path file) {
    return bytes(workspace, file)
        .flatMap(
            bytes ->
                isMarkedUtf16(bytes)
                    ? decoded(bytes, StandardCharsets.UTF_16)
                    : decoded(bytes, StandardCharsets.UTF_8).or(() -> decoded(bytes, CHINESE)))
        .filter(text -> text.indexOf(0) < 0);
  }

  private static boolean isMarkedUtf16(byte[] bytes) {
    int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
    return mark == 0xFEFF || mark == 0xFFFE;
  }

  private static Optional<byte[]> bytes(Workspace workspace, Path file) {
    if (!workspace.has(file)) {
      return Optional.empty();
    }
    try (InputStream in = workspace.open(file)) {
      byte[] bytes = in.readNBytes(SizeLimit.BYTES + 1);
      return bytes.length > SizeLimit.BYTES ? Optional.empty() : Optional.of(bytes);
    } catch (IOException e) {
      return Optional.empty(); // gone meanwhile, or not for us
    }
  }

  private static Optional<String> decoded(byte[] bytes, Charset charset) {
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(text.startsWith(MARK) ? text.substring(MARK.length()) : text);
    } catch (CharacterCodingException e) {
      return Optional.empty(); // no text in that
    }
  }
}

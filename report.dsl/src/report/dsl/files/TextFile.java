package report.dsl.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** Reads files of a workspace as the parser takes them. */
public final class TextFile {

  private static final String MARK = "\uFEFF";

  /** What Chinese systems write where they do not write UTF-8; GBK is a part of it. */
  private static final String CHINESE = "GB18030";

  private TextFile() {}

  /**
   * The text of a file, without byte order mark; empty when there is none, it cannot be read, is
   * larger than {@link SizeLimit} or no text in UTF-8.
   */
  public static Optional<String> read(Workspace workspace, Path file) {
    if (!workspace.has(file)) {
      return Optional.empty();
    }
    try (InputStream in = workspace.open(file)) {
      byte[] bytes = in.readNBytes(SizeLimit.BYTES + 1);
      return bytes.length > SizeLimit.BYTES ? Optional.empty() : Optional.of(decoded(bytes));
    } catch (CharacterCodingException e) {
      return Optional.empty(); // no text in UTF-8
    } catch (IOException e) {
      return Optional.empty(); // gone meanwhile, or not for us
    }
  }

  /** The encoding in which a file that is no text in UTF-8 is one; empty when in none of ours. */
  public static Optional<String> encoding(Workspace workspace, Path file) {
    try (InputStream in = workspace.open(file)) {
      ByteBuffer bytes = ByteBuffer.wrap(in.readNBytes(SizeLimit.BYTES));
      CharBuffer text = Charset.forName(CHINESE).newDecoder().decode(bytes);
      boolean fits = text.chars().noneMatch(c -> c == 0) && text.chars().anyMatch(c -> c >= 0x80);
      return fits ? Optional.of("GBK") : Optional.empty();
    } catch (IOException e) {
      return Optional.empty(); // of another encoding, or not for us
    }
  }

  private static String decoded(byte[] bytes) throws CharacterCodingException {
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
  }
}

package report.dsl.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** Reads files of a workspace as the parser takes them. */
public final class TextFile {

  private static final String MARK = "\uFEFF";

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

  private static String decoded(byte[] bytes) throws CharacterCodingException {
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
  }
}

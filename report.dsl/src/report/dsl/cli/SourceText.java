package report.dsl.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import report.dsl.files.SizeLimit;

/**
 * The text of an input as the parser takes it.
 *
 * @param text without byte order mark
 * @param marked whether the file begins with a byte order mark
 */
record SourceText(String text, boolean marked) {

  private static final int LIMIT = SizeLimit.BYTES;

  private static final char MARK = '\uFEFF';
  private static final char REPLACEMENT = '\uFFFD';

  /** Reads an input; a file that cannot be a report is a problem said in one sentence. */
  static SourceText read(Input input, InputStream stdin) throws CommandProblem {
    byte[] bytes = bytes(input, stdin);
    try {
      String text = new String(bytes, StandardCharsets.UTF_8);
      return of(text.indexOf(REPLACEMENT) < 0 ? text : strictly(bytes));
    } catch (CharacterCodingException e) {
      throw new CommandProblem(Encoding.explain(input, bytes));
    }
  }

  /** The text of bytes whose replacement characters may be their own or stand for no UTF-8. */
  private static String strictly(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  private static SourceText of(String text) {
    boolean marked = !text.isEmpty() && text.charAt(0) == MARK;
    return new SourceText(marked ? text.substring(1) : text, marked);
  }

  /** The text as the file holds it, given what the parser's text has become. */
  byte[] encode(String changed) {
    return ((marked ? String.valueOf(MARK) : "") + changed).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] bytes(Input input, InputStream stdin) throws CommandProblem {
    try (InputStream stream =
        input.path().isPresent() ? Files.newInputStream(input.path().get()) : stdin) {
      byte[] bytes = stream.readNBytes(LIMIT + 1);
      if (bytes.length > LIMIT) {
        throw new CommandProblem(
            "“%s”有%s，一份年报不应超过%dMB。".formatted(input.name(), size(input), LIMIT >> 20));
      }
      if (Encoding.isBinary(bytes)) {
        throw new CommandProblem(Encoding.explain(input, bytes));
      }
      return bytes;
    } catch (AccessDeniedException e) {
      throw new CommandProblem("没有读取“%s”的权限。".formatted(input.name()));
    } catch (IOException e) {
      throw new CommandProblem("读不到“%s”。".formatted(input.name()));
    }
  }

  private static String size(Input input) throws IOException {
    long bytes = input.path().isPresent() ? Files.size(input.path().get()) : 0;
    return bytes > LIMIT ? SizeLimit.told(bytes) : (LIMIT >> 20) + "MB以上";
  }
}

package report.dsl.generator;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * Turns the bytes of a picture into a {@code data:} address, by what they are and not by a name.
 */
final class ImageData {

  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

  private ImageData() {}

  /** The address; empty when the bytes are no PNG, JPEG, GIF or WebP. */
  static Optional<String> address(byte[] bytes) {
    return type(bytes)
        .map(type -> "data:" + type + ";base64," + Base64.getEncoder().encodeToString(bytes));
  }

  private static Optional<String> type(byte[] bytes) {
    if (startsWith(bytes, 0, PNG)) {
      return Optional.of("image/png");
    }
    if (startsWith(bytes, 0, JPEG)) {
      return Optional.of("image/jpeg");
    }
    if (startsWith(bytes, 0, ascii("GIF87a")) || startsWith(bytes, 0, ascii("GIF89a"))) {
      return Optional.of("image/gif");
    }
    return startsWith(bytes, 0, ascii("RIFF")) && startsWith(bytes, 8, ascii("WEBP"))
        ? Optional.of("image/webp")
        : Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, int from, byte[] mark) {
    int end = from + mark.length;
    return bytes.length >= end && Arrays.equals(bytes, from, end, mark, 0, mark.length);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}

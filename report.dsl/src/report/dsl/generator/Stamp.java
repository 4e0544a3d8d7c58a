package report.dsl.generator;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import report.dsl.model.Filing;
import report.dsl.rules.Rules;

/**
 * What a publication says of its making: nothing of the time and the place, so that the same text
 * always gives the same bytes.
 *
 * @param form the name of the form
 * @param rules the version of the rule set
 * @param source SHA-256 of the source text in UTF-8, in hexadecimal
 */
public record Stamp(String form, String rules, String source) {

  private static final int SHORT = 16;

  /** The stamp of a report. */
  public static Stamp of(Filing filing) {
    byte[] text = filing.source().text().getBytes(StandardCharsets.UTF_8);
    String hash = HexFormat.of().formatHex(sha256().digest(text));
    return new Stamp(filing.form().name(), Rules.VERSION, hash);
  }

  /** Enough of the hash to tell two texts apart on paper. */
  public String shortSource() {
    return source.substring(0, SHORT);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}

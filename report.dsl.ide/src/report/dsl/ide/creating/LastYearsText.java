package report.dsl.ide.creating;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import report.dsl.Engine;
import report.dsl.Engine.Checked;
import report.dsl.forms.Severity;
import report.dsl.forms.SizeLimit;
import report.dsl.ide.document.DocumentUris;
import report.dsl.ide.document.Documents;
import report.dsl.rules.Subject;
import report.dsl.rules.Words;

/** Reads last year's report as the editor has it open, else as the disk holds it. */
final class LastYearsText {

  private final Engine engine;
  private final Documents documents;

  /**
   * What was read.
   *
   * @param report empty when it is no report or cannot be read
   * @param notes sentences on what to beware of
   */
  record Read(Optional<Subject> report, List<String> notes) {}

  LastYearsText(Engine engine, Documents documents) {
    this.engine = engine;
    this.documents = documents;
  }

  /**
   * Reads a report.
   *
   * @param year the year that it should be about
   */
  Read read(String uri, int year) {
    URI address = URI.createURI(uri);
    String name = address.lastSegment() == null ? uri : URI.decode(address.lastSegment());
    Optional<Checked> report =
        documents
            .text(uri)
            .or(() -> DocumentUris.file(uri).flatMap(LastYearsText::text))
            .map(text -> engine.check(name, address, text))
            .filter(checked -> checked.subject().isPresent());
    if (report.isEmpty()) {
      return new Read(
          Optional.empty(), List.of("没有读到上年的年报%s，没有从它带来内容。".formatted(Words.quote(name))));
    }
    return new Read(report.get().subject(), notes(report.get(), name, year));
  }

  private static List<String> notes(Checked report, String name, int year) {
    List<String> notes = new ArrayList<>();
    Optional<Integer> own = report.filing().orElseThrow().year();
    if (own.filter(y -> y != year).isPresent()) {
      notes.add("%s是%d年度的年报，不是%d年度的，请核对。".formatted(Words.quote(name), own.get(), year));
    }
    long errors = report.findings().stream().filter(f -> f.severity() == Severity.E).count();
    if (errors > 0) {
      notes.add("%s有%d处错误，带来的数请核对。".formatted(Words.quote(name), errors));
    }
    return notes;
  }

  private static Optional<String> text(Path file) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(SizeLimit.BYTES + 1);
      return bytes.length > SizeLimit.BYTES ? Optional.empty() : decoded(bytes);
    } catch (IOException e) {
      return Optional.empty(); // it is said that it could not be read
    }
  }

  private static Optional<String> decoded(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}

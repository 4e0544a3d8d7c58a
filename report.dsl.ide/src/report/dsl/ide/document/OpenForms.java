package report.dsl.ide.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import report.dsl.forms.FormTexts;
import report.dsl.forms.FormsOnDisk;

/** Forms as the editor has them open, else as the disk holds them. */
public final class OpenForms implements FormTexts {

  private final Map<Path, String> texts = new ConcurrentHashMap<>();
  private final FormTexts disk = new FormsOnDisk();

  /** The editor has this text for that file. */
  public void put(Path file, String text) {
    texts.put(file, text);
  }

  /** The editor has closed that file. */
  public void remove(Path file) {
    texts.remove(file);
  }

  @Override
  public boolean has(Path file) {
    return texts.containsKey(file) || disk.has(file);
  }

  @Override
  public InputStream open(Path file) throws IOException {
    String text = texts.get(file);
    return text == null
        ? disk.open(file)
        : new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}

package report.dsl.cli;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import report.dsl.model.Address;
import report.dsl.prose.Unbound;
import report.dsl.rules.Quantities;
import report.dsl.rules.Subject;

/** {@code --unbound} for programs: an array of numbers. */
final class UnboundJson implements Listing {

  private final JsonWriter json;

  UnboundJson(PrintStream out) {
    json = new JsonWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    json.setFormattingStyle(FormattingStyle.PRETTY);
  }

  @Override
  public void begin() throws IOException {
    json.beginArray();
  }

  @Override
  public void add(Outcome outcome) throws IOException {
    if (outcome.checked().isPresent() && outcome.checked().get().subject().isPresent()) {
      Subject subject = outcome.checked().get().subject().get();
      for (Unbound one : Unbound.of(subject.filing(), subject.ledger(), subject.statements())) {
        write(outcome.input().name(), one, subject);
      }
    }
  }

  @Override
  public void end() throws IOException {
    json.endArray();
    json.flush();
  }

  private void write(String file, Unbound one, Subject subject) throws IOException {
    Place place = Place.of(subject.filing().source(), one.figure().span());
    json.beginObject();
    json.name("file").value(file);
    json.name("line").value(place.line());
    json.name("column").value(place.column());
    json.name("endLine").value(place.endLine());
    json.name("endColumn").value(place.endColumn());
    json.name("number").value(one.figure().value().orElseThrow());
    json.name("measure").value(one.figure().measure());
    json.name("sentence").value(one.sentence());
    List<String> references =
        one.mention().stream()
            .flatMap(mention -> mention.choices(subject.ledger()).stream())
            .map(meaning -> Quantities.reference(meaning, one.figure(), subject.filing()))
            .toList();
    strings("references", references);
    json.name("contradicts")
        .value(one.mention().filter(m -> m.contradicts(subject.ledger())).isPresent());
    strings("cells", one.cells().stream().map(Address::toString).toList());
    json.endObject();
  }

  private void strings(String name, List<String> values) throws IOException {
    json.name(name).beginArray();
    for (String value : values) {
      json.value(value);
    }
    json.endArray();
  }
}

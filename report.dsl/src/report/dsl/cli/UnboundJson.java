package report.dsl.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import report.dsl.model.Address;
import report.dsl.prose.Unbound;
import report.dsl.rules.Binding;
import report.dsl.rules.Subject;

/** {@code --unbound} for programs: an array of numbers. */
final class UnboundJson implements Listing {

  private final JsonArray array;
  private final JsonWriter json;

  UnboundJson(PrintStream out) {
    array = new JsonArray(out);
    json = array.json();
  }

  @Override
  public void begin() throws IOException {
    array.begin();
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
    array.end();
  }

  private void write(String file, Unbound one, Subject subject) throws IOException {
    Place place = Place.of(subject.filing().source(), one.figure().span());
    json.beginObject();
    json.name("file").value(file);
    array.place(place);
    json.name("number").value(one.figure().value().orElseThrow());
    json.name("measure").value(one.figure().measure());
    json.name("sentence").value(one.sentence());
    List<String> references =
        one.mention().stream()
            .flatMap(
                mention ->
                    mention.choices(subject.ledger()).stream()
                        .map(meaning -> Binding.of(mention, meaning, subject.filing()).text()))
            .toList();
    array.strings("references", references);
    json.name("contradicts")
        .value(one.mention().filter(m -> m.contradicts(subject.ledger())).isPresent());
    array.strings("cells", one.cells().stream().map(Address::toString).toList());
    json.endObject();
  }
}

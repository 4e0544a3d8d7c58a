package report.dsl.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import report.dsl.context.Neighbour;
import report.dsl.model.Address;
import report.dsl.model.Source;
import report.dsl.rules.Edit;
import report.dsl.rules.Finding;
import report.dsl.rules.Finding.Related;
import report.dsl.rules.Fix;

/** {@code json}: an array of findings, for programs. */
final class JsonListing implements Listing {

  private final JsonArray array;
  private final JsonWriter json;

  JsonListing(PrintStream out) {
    array = new JsonArray(out);
    json = array.json();
  }

  @Override
  public void begin() throws IOException {
    array.begin();
  }

  @Override
  public void add(Outcome outcome) throws IOException {
    for (Outcome.Entry entry : outcome.entries()) {
      write(outcome, entry.finding(), entry.reason());
    }
  }

  @Override
  public void end() throws IOException {
    array.end();
  }

  private void write(Outcome outcome, Finding finding, Optional<String> reason) throws IOException {
    Source source = outcome.checked().orElseThrow().source();
    json.beginObject();
    json.name("file").value(outcome.input().name());
    array.place(Place.of(source, finding.span()));
    json.name("severity").value(Weight.of(finding.severity()).english());
    json.name("rule").value(finding.code());
    json.name("message").value(finding.message());
    array.strings("cells", finding.cells().stream().map(Address::toString).toList());
    bodies(finding.bodies());
    related(outcome.input(), source, finding.related());
    json.name("fixes").beginArray();
    for (Fix fix : finding.fixes()) {
      write(source, finding, fix);
    }
    json.endArray();
    if (reason.isPresent()) {
      json.name("suppressed").value(reason.get());
    }
    json.endObject();
  }

  private void bodies(List<String> bodies) throws IOException {
    if (!bodies.isEmpty()) {
      array.strings("bodies", bodies);
    }
  }

  private void related(Input input, Source source, List<Related> places) throws IOException {
    if (places.isEmpty()) {
      return;
    }
    json.name("related").beginArray();
    for (Related place : places) {
      Optional<Neighbour> other = place.in();
      Source there = other.map(report -> report.filing().source()).orElse(source);
      json.beginObject();
      json.name("file").value(other.map(Neighbour::file).map(input::beside).orElse(input).name());
      array.place(Place.of(there, place.span()));
      json.name("message").value(place.message());
      json.endObject();
    }
    json.endArray();
  }

  private void write(Source source, Finding finding, Fix fix) throws IOException {
    json.beginObject();
    json.name("title").value(fix.title());
    json.name("preferred").value(finding.prefers(fix));
    json.name("edits").beginArray();
    for (Edit edit : fix.edits()) {
      json.beginObject();
      array.place(Place.of(source, edit.span()));
      json.name("newText").value(edit.text());
      json.endObject();
    }
    json.endArray();
    json.endObject();
  }
}

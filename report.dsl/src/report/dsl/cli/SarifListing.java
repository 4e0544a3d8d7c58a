package report.dsl.cli;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import report.dsl.forms.Span;
import report.dsl.model.Address;
import report.dsl.model.Source;
import report.dsl.rules.Edit;
import report.dsl.rules.Finding;
import report.dsl.rules.Fix;

/**
 * {@code sarif}: SARIF 2.1.0, for code scanning services. Results come first, their rules after.
 */
final class SarifListing implements Listing {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final JsonWriter json;
  private final Map<String, Integer> rules = new LinkedHashMap<>();
  private final List<String> problems = new ArrayList<>();

  SarifListing(PrintStream out) {
    json = new JsonWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    json.setFormattingStyle(FormattingStyle.PRETTY);
  }

  @Override
  public void begin() throws IOException {
    json.beginObject().name("$schema").value(SCHEMA).name("version").value("2.1.0");
    json.name("runs").beginArray().beginObject();
    json.name("columnKind").value("utf16CodeUnits");
    json.name("language").value("zh-CN");
    json.name("results").beginArray();
  }

  @Override
  public void add(Outcome outcome) throws IOException {
    if (outcome.checked().isEmpty()) {
      problems.add(outcome.problem());
    }
    for (Outcome.Entry entry : outcome.entries()) {
      json.beginObject();
      write(outcome.input(), outcome.checked().orElseThrow().source(), entry.finding());
      suppressions(entry.reason());
      json.endObject();
    }
  }

  @Override
  public void missing(String problem) {
    problems.add(problem);
  }

  @Override
  public void end() throws IOException {
    json.endArray();
    new SarifTool(json).write(rules.keySet(), problems);
    json.endObject().endArray().endObject();
    json.flush();
  }

  /** Of a run either all results say whether they are suppressed or none does. */
  private void suppressions(Optional<String> reason) throws IOException {
    json.name("suppressions").beginArray();
    if (reason.isPresent()) {
      json.beginObject().name("kind").value("inSource");
      json.name("justification").value(reason.get()).endObject();
    }
    json.endArray();
  }

  private void write(Input input, Source source, Finding finding) throws IOException {
    Integer rule = rules.computeIfAbsent(finding.code(), code -> rules.size());
    json.name("ruleId").value(finding.code()).name("ruleIndex").value(rule);
    json.name("level").value(Weight.of(finding.severity()).sarif());
    SarifText.write(json, "message", finding.message());
    json.name("locations").beginArray().beginObject();
    physical(input, source, finding.span());
    if (!finding.cells().isEmpty()) {
      json.name("logicalLocations").beginArray();
      for (Address cell : finding.cells()) {
        json.beginObject().name("fullyQualifiedName").value(cell.toString()).endObject();
      }
      json.endArray();
    }
    json.endObject().endArray();
    if (!finding.related().isEmpty()) {
      json.name("relatedLocations").beginArray();
      for (Finding.Related related : finding.related()) {
        json.beginObject();
        if (related.in().isPresent()) {
          Input other = input.beside(related.in().get().file());
          physical(other, related.in().get().filing().source(), related.span());
        } else {
          physical(input, source, related.span());
        }
        SarifText.write(json, "message", related.message());
        json.endObject();
      }
      json.endArray();
    }
    if (!finding.bodies().isEmpty()) {
      json.name("properties").beginObject().name("bodies").beginArray();
      for (String body : finding.bodies()) {
        json.value(body);
      }
      json.endArray().endObject();
    }
    if (!finding.fixes().isEmpty()) {
      json.name("fixes").beginArray();
      for (Fix fix : finding.fixes()) {
        write(input, source, finding, fix);
      }
      json.endArray();
    }
  }

  private void write(Input input, Source source, Finding finding, Fix fix) throws IOException {
    json.beginObject();
    SarifText.write(json, "description", fix.title());
    json.name("artifactChanges").beginArray().beginObject();
    artifact(input);
    json.name("replacements").beginArray();
    for (Edit edit : fix.edits()) {
      json.beginObject();
      region("deletedRegion", source, edit.span());
      json.name("insertedContent").beginObject().name("text").value(edit.text()).endObject();
      json.endObject();
    }
    json.endArray().endObject().endArray();
    json.name("properties").beginObject().name("preferred").value(finding.prefers(fix)).endObject();
    json.endObject();
  }

  private void physical(Input input, Source source, Span span) throws IOException {
    json.name("physicalLocation").beginObject();
    artifact(input);
    region("region", source, span);
    json.endObject();
  }

  private void artifact(Input input) throws IOException {
    json.name("artifactLocation").beginObject().name("uri").value(input.reference()).endObject();
  }

  private void region(String name, Source source, Span span) throws IOException {
    Place place = Place.of(source, span);
    json.name(name).beginObject();
    json.name("startLine").value(place.line()).name("startColumn").value(place.column());
    json.name("endLine").value(place.endLine()).name("endColumn").value(place.endColumn());
    json.endObject();
  }
}

package report.dsl.generator;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import report.dsl.forms.Names;
import report.dsl.model.Filing;
import report.dsl.model.HeaderKey;

/**
 * Whose report a page is.
 *
 * @param body the body that reports; empty when the report does not say
 * @param year the reported year; empty when the report does not say
 */
public record Owner(String body, Optional<Integer> year) {

  /** Whose report it is that is about to be published. */
  public static Owner of(Filing filing) {
    return new Owner(Plain.of(filing.value(HeaderKey.BODY)), filing.year());
  }

  /**
   * Whose report was published, from its data; no more is read than that takes.
   *
   * @return empty when it is not the data of a report
   */
  public static Optional<Owner> read(Reader data) throws IOException {
    JsonReader json = new JsonReader(data);
    if (json.peek() != JsonToken.BEGIN_OBJECT) {
      return Optional.empty();
    }
    boolean report = false;
    Optional<String> body = Optional.empty();
    json.beginObject();
    while (json.hasNext()) {
      String name = json.nextName();
      boolean text = json.peek() == JsonToken.STRING;
      if (name.equals("year") && report && body.isPresent()) {
        return Optional.of(new Owner(body.get(), year(json)));
      } else if (name.equals("body") && text) {
        body = Optional.of(json.nextString());
      } else {
        report |= name.equals("form");
        json.skipValue();
      }
    }
    return Optional.empty();
  }

  private static Optional<Integer> year(JsonReader json) throws IOException {
    String year = json.peek() == JsonToken.NUMBER ? json.nextString() : "";
    return Optional.of(year).filter(y -> y.matches("\\d{4}")).map(Integer::valueOf);
  }

  /** Whether both say whose they are and one is of another body or another year. */
  public boolean differsFrom(Owner other) {
    boolean bodies =
        !body.isEmpty() && !other.body.isEmpty() && !Names.key(body).equals(Names.key(other.body));
    boolean years = year.isPresent() && other.year.isPresent() && !year.equals(other.year);
    return bodies || years;
  }

  /** The body and the year in words, 云岭县人民政府2024年度. */
  public String inWords() {
    return body + year.map(y -> y + "年度").orElse("");
  }
}

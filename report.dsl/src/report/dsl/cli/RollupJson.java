package report.dsl.cli;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import report.dsl.context.Member;
import report.dsl.context.Share;
import report.dsl.context.Sums;
import report.dsl.drafting.BodyAndYear;
import report.dsl.drafting.RolledUp;
import report.dsl.forms.FormSpec;
import report.dsl.model.Address;

/** Sums as data: each with the members' numbers, in the order in which these are listed. */
final class RollupJson {

  private final StringWriter text = new StringWriter();
  private final JsonWriter json = new JsonWriter(text);

  private RollupJson() {
    json.setFormattingStyle(FormattingStyle.PRETTY);
    json.setSerializeNulls(true);
  }

  /** The text of it. */
  static String text(
      FormSpec form, BodyAndYear title, RolledUp rolled, Sums sums, List<Member> members)
      throws IOException {
    RollupJson written = new RollupJson();
    written.write(form, title, rolled, sums, members);
    return written.text + "\n";
  }

  private void write(
      FormSpec form, BodyAndYear title, RolledUp rolled, Sums sums, List<Member> members)
      throws IOException {
    json.beginObject();
    json.name("form").value(form.name());
    json.name("body").value(title.body());
    json.name("year").value(title.number());
    json.name("members").beginArray();
    for (Member member : members) {
      json.beginObject();
      json.name("body").value(member.name());
      json.name("file").value(called(member.file()));
      json.name("errors").value(member.errors());
      json.endObject();
    }
    json.endArray();
    json.name("cells").beginObject();
    for (Map.Entry<Address, Optional<BigDecimal>> cell : rolled.sums().entrySet()) {
      json.name(cell.getKey().toString()).beginObject();
      json.name("sum");
      number(cell.getValue());
      json.name("certain").value(sums.doubtful(cell.getKey()) == 0);
      json.name("members").beginArray();
      json.setFormattingStyle(FormattingStyle.COMPACT); // a number a line is a page a cell
      for (Member member : members) {
        number(sums.share(member, cell.getKey()).flatMap(Share::number));
      }
      json.endArray();
      json.setFormattingStyle(FormattingStyle.PRETTY);
      json.endObject();
    }
    json.endObject();
    json.endObject();
  }

  /** A file by its path from here, if it is here or below. */
  private static String called(Path file) {
    Path here = Path.of("").toAbsolutePath();
    return (file.startsWith(here) ? here.relativize(file) : file).toString().replace('\\', '/');
  }

  private void number(Optional<BigDecimal> number) throws IOException {
    if (number.isPresent()) {
      json.value(number.get());
    } else {
      json.nullValue();
    }
  }
}

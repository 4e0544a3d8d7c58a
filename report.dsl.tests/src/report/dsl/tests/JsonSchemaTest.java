package report.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import dev.harrel.jsonschema.SpecificationVersion;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import report.dsl.forms.FormSpec;
import report.dsl.generator.JsonSchema;

/** The published schema takes what the compiler writes and nothing that lacks or adds a number. */
class JsonSchemaTest {

  static Stream<Path> examples() throws IOException {
    return Published.examples().stream();
  }

  private static boolean isValid(FormSpec form, JsonObject data) {
    return validate(JsonSchema.of(form), data).isValid();
  }

  private static Validator.Result validate(String schema, JsonObject data) {
    return new ValidatorFactory()
        .withJsonNodeFactory(new GsonNode.Factory())
        .validate(schema, data.toString());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void takesEveryExample(Path example) {
    Published published = Published.example(example);
    Validator.Result result =
        validate(JsonSchema.of(published.report().filing().form()), published.data());
    assertTrue(result.isValid(), () -> result.getErrors().toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019版", "2021版"})
  void isItselfASchema(String edition) {
    FormSpec form =
        TestEngine.get().forms().find(edition, Project.uri("x.report")).orElseThrow().spec();
    JsonObject schema = JsonParser.parseString(JsonSchema.of(form)).getAsJsonObject();
    String meta = SpecificationVersion.DRAFT2020_12.getId();
    assertEquals(meta, schema.get("$schema").getAsString());
    schema.addProperty("$ref", meta);
    JsonObject itself = JsonParser.parseString(JsonSchema.of(form)).getAsJsonObject();
    JsonObject byMeta = new JsonObject();
    byMeta.addProperty("$ref", meta);
    assertTrue(validate(byMeta.toString(), itself).isValid());
  }

  private static JsonObject table(JsonObject data, String name) {
    return data.getAsJsonObject("tables").getAsJsonObject(name);
  }

  private static JsonObject row(JsonObject data) {
    return table(data, "申请").getAsJsonObject("新收");
  }

  private static void assertRejected(Consumer<JsonObject> change) throws IOException {
    Published sound = Published.example("云岭县");
    JsonObject data = sound.data();
    change.accept(data);
    assertFalse(isValid(sound.report().filing().form(), data), "rejected as final");
  }

  @Test
  void rejectsAMissingCellRowAndTable() throws IOException {
    assertRejected(data -> row(data).remove("自然人"));
    assertRejected(data -> table(data, "申请").remove("结转下年"));
    assertRejected(data -> data.getAsJsonObject("tables").remove("复议诉讼"));
  }

  @Test
  void rejectsWhatTheFormDoesNotHave() throws IOException {
    assertRejected(data -> row(data).addProperty("合计", 1));
    assertRejected(data -> table(data, "申请").add("另一行", row(data).deepCopy()));
    assertRejected(data -> data.getAsJsonObject("tables").add("另一表", new JsonObject()));
    assertRejected(data -> data.addProperty("findings", 0));
  }

  @Test
  void rejectsWhatIsNoNumberOfItsKind() throws IOException {
    assertRejected(data -> row(data).addProperty("自然人", "86"));
    assertRejected(data -> row(data).addProperty("自然人", -1));
    assertRejected(data -> row(data).addProperty("自然人", new BigDecimal("0.5")));
    assertRejected(data -> row(data).addProperty("自然人", true));
  }

  @Test
  void rejectsReportsWithoutBodyOrOfAnotherFormsYears() throws IOException {
    assertRejected(data -> data.addProperty("body", ""));
    assertRejected(data -> data.add("year", JsonNull.INSTANCE));
    assertRejected(data -> data.addProperty("year", 2020));
    assertRejected(data -> data.addProperty("form", "2019版"));
  }

  @Test
  void onlyDraftsMayLackNumbersOrHoldImpossibleOnes() throws IOException {
    assertRejected(data -> row(data).add("自然人", JsonNull.INSTANCE));
    Published sound = Published.example("云岭县");
    JsonObject draft = sound.data();
    row(draft).add("自然人", JsonNull.INSTANCE);
    row(draft).addProperty("商业企业", new BigDecimal("3.5"));
    row(draft).addProperty("其他", -7);
    draft.add("year", JsonNull.INSTANCE);
    draft.addProperty("draft", true);
    assertTrue(isValid(sound.report().filing().form(), draft));
    assertRejected(data -> data.addProperty("draft", false));
  }

  /** A draft's data as if it were final, with 0 where a number is missing. */
  private static JsonObject completed(JsonObject data) {
    data.remove("draft");
    for (String table : data.getAsJsonObject("tables").keySet()) {
      for (String row : table(data, table).keySet()) {
        table(data, table)
            .getAsJsonObject(row)
            .entrySet()
            .forEach(cell -> cell.setValue(orZero(cell.getValue())));
      }
    }
    return data;
  }

  private static JsonElement orZero(JsonElement number) {
    return number.isJsonNull() ? new JsonPrimitive(0) : number;
  }

  @Test
  void signedCountsAndMoneyAreTaken() throws IOException {
    Published draft = Published.example("衡南县");
    JsonObject data = completed(draft.data());
    JsonObject row = table(data, "第二十条第（五）项").getAsJsonObject("行政许可");
    row.addProperty("本年增/减", -8);
    assertTrue(isValid(draft.report().filing().form(), data));
    row.addProperty("上一年项目数量", -8);
    assertFalse(isValid(draft.report().filing().form(), data));
    JsonPrimitive money =
        table(data, "第二十条第（九）项").getAsJsonObject("政府集中采购").getAsJsonPrimitive("采购总金额");
    assertEquals(new BigDecimal("28.6576"), money.getAsBigDecimal());
  }
}

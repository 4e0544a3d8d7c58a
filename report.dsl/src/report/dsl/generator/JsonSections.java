package report.dsl.generator;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import report.dsl.model.Block;
import report.dsl.model.FiledSection;
import report.dsl.model.FreeTable;
import report.dsl.model.Picture;
import report.dsl.model.Prose;
import report.dsl.model.SubHeading;

/** The words of a report as data: sections in sections, as their headings nest. */
final class JsonSections {

  /** A section that is still open, by the level of its heading. */
  private record Open(int level, JsonObject section) {}

  private final Publication publication;
  private final Deque<Open> open = new ArrayDeque<>();

  private JsonSections(Publication publication) {
    this.publication = publication;
  }

  static JsonArray of(Publication publication) {
    JsonArray sections = new JsonArray();
    for (FiledSection section : publication.filing().sections()) {
      sections.add(new JsonSections(publication).section(section));
    }
    return sections;
  }

  private JsonObject section(FiledSection section) {
    JsonObject top = start(Article.title(section, publication));
    open.push(new Open(1, top));
    section.blocks().forEach(this::add);
    return top;
  }

  private static JsonObject start(String title) {
    JsonObject section = new JsonObject();
    section.addProperty("title", Plain.of(title));
    section.add("paragraphs", new JsonArray());
    return section;
  }

  private void add(Block block) {
    if (block instanceof Prose prose) {
      list("paragraphs").add(text(prose));
    } else if (block instanceof SubHeading heading && !heading.text().isEmpty()) {
      while (open.size() > 1 && open.peek().level() >= heading.level()) {
        open.pop();
      }
      JsonObject section = start(heading.text());
      list("sections").add(section);
      open.push(new Open(heading.level(), section));
    } else if (block instanceof Picture picture) {
      list("pictures").add(Plain.of(picture.alternative()));
    } else if (block instanceof FreeTable table) {
      list("appendices").add(rows(table));
    }
  }

  /** The list of that name in the innermost open section. */
  private JsonArray list(String name) {
    JsonObject section = open.peek().section();
    if (!section.has(name)) {
      section.add(name, new JsonArray());
    }
    return section.getAsJsonArray(name);
  }

  private String text(Prose prose) {
    return prose.inlines().stream().map(this::text).collect(Collectors.joining());
  }

  private String text(Prose.Inline inline) {
    return inline instanceof Prose.Words words
        ? Plain.of(words.text())
        : publication.number((Prose.Bound) inline).orElse(Publication.GAP);
  }

  private static JsonArray rows(FreeTable table) {
    JsonArray rows = new JsonArray();
    for (List<String> line : table.lines()) {
      JsonArray row = new JsonArray();
      line.forEach(cell -> row.add(Plain.of(cell)));
      rows.add(row);
    }
    return rows;
  }
}

package report.dsl.generator;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import report.dsl.model.Block;
import report.dsl.model.FiledSection;
import report.dsl.model.FreeTable;
import report.dsl.model.Picture;
import report.dsl.model.Prose;
import report.dsl.model.SubHeading;

/** The words of a report as data: sections in sections, as their headings nest. */
final class JsonSections {

  /** Something in a list of a section: a text, a section, or a list of them. */
  private sealed interface Item {}

  private record Text(String text) implements Item {}

  private record Items(List<? extends Item> items) implements Item {}

  /** A section and its lists by their keys. */
  private record Section(int level, String title, Map<String, List<Item>> lists) implements Item {

    static Section of(int level, String title) {
      Section section = new Section(level, Plain.of(title), new LinkedHashMap<>());
      section.list("paragraphs");
      return section;
    }

    List<Item> list(String key) {
      return lists.computeIfAbsent(key, k -> new ArrayList<>());
    }
  }

  private final Publication publication;

  /** The sections that are still open, the innermost first. */
  private final Deque<Section> open = new ArrayDeque<>();

  private JsonSections(Publication publication) {
    this.publication = publication;
  }

  static void write(Publication publication, JsonText out) {
    List<Section> sections = new ArrayList<>();
    for (FiledSection section : publication.filing().sections()) {
      sections.add(new JsonSections(publication).read(section));
    }
    write(new Items(sections), out);
  }

  private static void write(Item item, JsonText out) {
    if (item instanceof Text text) {
      out.value(text.text());
    } else if (item instanceof Items items) {
      out.open('[');
      items.items().forEach(inner -> write(inner, out));
      out.shut(']');
    } else if (item instanceof Section section) {
      out.open('{').key("title").value(section.title());
      section.lists().forEach((key, list) -> write(new Items(list), out.key(key)));
      out.shut('}');
    }
  }

  private Section read(FiledSection section) {
    Section top = Section.of(1, Article.title(section, publication));
    open.push(top);
    section.blocks().forEach(this::add);
    return top;
  }

  private void add(Block block) {
    if (block instanceof Prose prose) {
      list("paragraphs").add(new Text(text(prose)));
    } else if (block instanceof SubHeading heading && !heading.text().isEmpty()) {
      while (open.size() > 1 && open.peek().level() >= heading.level()) {
        open.pop();
      }
      Section section = Section.of(heading.level(), heading.text());
      list("sections").add(section);
      open.push(section);
    } else if (block instanceof Picture picture) {
      list("pictures").add(new Text(Plain.of(picture.alternative())));
    } else if (block instanceof FreeTable table) {
      list("appendices").add(rows(table));
    }
  }

  /** The list of that key in the innermost open section. */
  private List<Item> list(String key) {
    return open.peek().list(key);
  }

  private String text(Prose prose) {
    return prose.inlines().stream().map(this::text).collect(Collectors.joining());
  }

  private String text(Prose.Inline inline) {
    return inline instanceof Prose.Words words
        ? Plain.of(words.text())
        : publication.number((Prose.Bound) inline).orElse(Publication.GAP);
  }

  private static Items rows(FreeTable table) {
    return new Items(table.lines().stream().map(JsonSections::row).toList());
  }

  private static Items row(List<String> cells) {
    return new Items(cells.stream().map(cell -> new Text(Plain.of(cell))).toList());
  }
}

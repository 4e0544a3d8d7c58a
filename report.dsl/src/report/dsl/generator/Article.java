package report.dsl.generator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import report.dsl.forms.SectionSpec;
import report.dsl.forms.Span;
import report.dsl.generator.Part.Run;
import report.dsl.model.Block;
import report.dsl.model.FiledSection;
import report.dsl.model.FiledSection.TitleMatch;
import report.dsl.model.FilledTable;
import report.dsl.model.FreeTable;
import report.dsl.model.Picture;
import report.dsl.model.Prose;
import report.dsl.model.SubHeading;

/** The sections of a report as the parts they are printed in. */
final class Article {

  private final Publication publication;
  private final Pictures pictures;
  private final Layout layout;
  private final List<List<Part>> sections = new ArrayList<>();
  private List<Part> parts = new ArrayList<>();
  private int rank = 1;
  private int tables;

  private Article(Publication publication, Pictures pictures) {
    this.publication = publication;
    this.pictures = pictures;
    this.layout = new Layout(publication);
  }

  /** The parts of each section. */
  static List<List<Part>> of(Publication publication, Pictures pictures) {
    Article article = new Article(publication, pictures);
    publication.filing().sections().forEach(article::add);
    return article.sections;
  }

  private void add(FiledSection section) {
    parts = new ArrayList<>();
    rank = 1;
    String title = title(section, publication);
    if (!title.isEmpty() && !section.spec().filter(SectionSpec::untitled).isPresent()) {
      heading(2, title, section.titleSpan());
    }
    List<Block> blocks = section.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof FilledTable table) {
        List<FilledTable> run = new ArrayList<>(List.of(table));
        while (i + 1 < blocks.size()
            && blocks.get(i + 1) instanceof FilledTable next
            && Layout.shares(next, table)) {
          run.add(next);
          i++;
        }
        table(run, section);
      } else {
        add(blocks.get(i));
      }
    }
    if (!parts.isEmpty()) {
      sections.add(parts);
    }
  }

  /** A title by the form where it differs in script or width only, else word for word. */
  static String title(FiledSection section, Publication publication) {
    return section.match() == TitleMatch.OFFICIAL
        ? publication.official(section.spec().orElseThrow().title())
        : section.title();
  }

  private void add(Block block) {
    if (block instanceof Prose prose) {
      parts.add(new Part.Paragraph(prose.inlines().stream().map(this::run).toList(), block.span()));
    } else if (block instanceof SubHeading heading && !heading.text().isEmpty()) {
      heading(heading.level() + 1, heading.text(), heading.span());
    } else if (block instanceof Picture picture) {
      parts.add(image(picture));
    } else if (block instanceof FreeTable table) {
      parts.add(new Part.Table(FreeLayout.lay(table, nextId()), table.span()));
    }
  }

  private void heading(int wanted, String text, Span span) {
    rank = Math.min(Math.min(wanted, rank + 1), 6);
    parts.add(new Part.Heading(rank, text, span));
  }

  private void table(List<FilledTable> run, FiledSection section) {
    List<FilledTable> inFormOrder = new ArrayList<>(run);
    List<String> order = publication.filing().form().tables().map(t -> t.name()).toList();
    inFormOrder.sort(Comparator.comparing(table -> order.indexOf(table.spec().name())));
    String caption = title(section, publication);
    boolean alone =
        section.tables().allMatch(table -> run.contains(table) || Layout.shares(table, run.get(0)));
    if (!alone || caption.isEmpty()) {
      caption += "：" + publication.official(run.get(0).spec().label().official());
    }
    parts.add(new Part.Table(layout.lay(inFormOrder, nextId(), caption), run.get(0).span()));
  }

  private String nextId() {
    tables++;
    return "nb" + tables;
  }

  private Part image(Picture picture) {
    return pictures
        .read(picture.file())
        .flatMap(ImageData::address)
        .<Part>map(address -> new Part.Image(address, picture.alternative(), picture.span()))
        .orElseGet(() -> new Part.MissingImage(picture.alternative(), picture.span()));
  }

  private Run run(Prose.Inline inline) {
    if (inline instanceof Prose.Words words) {
      return new Run(words.text(), false);
    }
    return publication
        .number((Prose.Bound) inline)
        .map(number -> new Run(number, false))
        .orElseGet(() -> new Run(Publication.GAP, true));
  }
}

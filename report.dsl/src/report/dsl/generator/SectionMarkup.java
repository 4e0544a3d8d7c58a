package report.dsl.generator;

import java.util.List;
import report.dsl.generator.Part.Heading;
import report.dsl.generator.Part.Image;
import report.dsl.generator.Part.MissingImage;
import report.dsl.generator.Part.Paragraph;
import report.dsl.generator.Part.Run;
import report.dsl.generator.Part.Table;

/** The sections of a page as HTML, straight into its buffer: they are most of it. */
final class SectionMarkup {

  private final Publication report;
  private final StringBuilder html;

  private SectionMarkup(Publication report, StringBuilder html) {
    this.report = report;
    this.html = html;
  }

  /** Writes an element {@code section} for each, on lines of their own. */
  static void write(List<List<Part>> sections, Publication report, StringBuilder html) {
    sections.forEach(new SectionMarkup(report, html)::section);
  }

  private void section(List<Part> parts) {
    html.append("<section>\n");
    for (Part part : parts) {
      part(part);
      html.append('\n');
    }
    html.append("</section>\n");
  }

  private void part(Part part) {
    if (part instanceof Table table) {
      table(table.grid());
    } else if (part instanceof Paragraph paragraph) {
      html.append("<p>");
      paragraph.runs().forEach(this::run);
      html.append("</p>");
    } else if (part instanceof Heading heading) {
      String name = "h" + heading.rank();
      html.append('<').append(name).append('>').append(Markup.escape(heading.text()));
      html.append("</").append(name).append('>');
    } else if (part instanceof Image image) {
      html.append("<figure><img src=\"").append(image.address()).append("\" alt=\"");
      html.append(Markup.escape(image.alternative())).append("\"></figure>");
    } else if (part instanceof MissingImage image) {
      html.append("<p class=\"missing\">").append(report.official("［此处有图："));
      html.append(Markup.escape(image.alternative())).append("］</p>");
    }
  }

  private void run(Run run) {
    if (run.gap()) {
      html.append("<mark>").append(run.text()).append("</mark>");
    } else {
      html.append(Markup.prose(run.text()));
    }
  }

  private void table(Grid grid) {
    html.append("<section class=\"scroll\" aria-labelledby=\"").append(grid.id());
    html.append("\" tabindex=\"0\">\n");
    TableMarkup.write(grid, html);
    html.append("\n</section>");
  }
}

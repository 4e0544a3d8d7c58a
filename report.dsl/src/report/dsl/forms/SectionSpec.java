package report.dsl.forms;

import java.util.List;

/**
 * A section of a form.
 *
 * @param title its official title, numbering included
 * @param aliases other titles seen for it ({@code 别名})
 * @param optional whether a report may leave it out ({@code 可缺})
 * @param untitled whether the page prints it without its heading ({@code 不印标题})
 * @param aspects what its text must cover ({@code 须述})
 * @param results what the report of a government must cover besides ({@code 政府须述})
 * @param hint what to write here, for hover and new reports ({@code 说明})
 * @param template paragraphs that a new report starts with
 * @param tables its tables in printed order
 * @param span where the form has its title
 */
public record SectionSpec(
    String title,
    List<String> aliases,
    boolean optional,
    boolean untitled,
    List<Aspect> aspects,
    List<Aspect> results,
    String hint,
    List<String> template,
    List<TableSpec> tables,
    Span span) {

  public SectionSpec {
    aliases = List.copyOf(aliases);
    aspects = List.copyOf(aspects);
    results = List.copyOf(results);
    template = List.copyOf(template);
    tables = List.copyOf(tables);
  }

  /** A section of a form is itself and no other, whatever they say. */
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}

package report.dsl.forms;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A form (表式): everything a report of that edition must be, without EMF and without nulls.
 *
 * @param name the edition's name, which a report's first line gives
 * @param title what the document is called ({@code 名称})
 * @param headline the default title of a report, with {@code {单位}} and the like in it ({@code 标题})
 * @param basis the legal basis ({@code 依据})
 * @param years the reported years it is for ({@code 年度}); empty when the form does not say
 * @param period the sentence that states which days the numbers are of, with {@code {年度}} in it
 *     ({@code 统计期限}); empty when the form does not say
 * @param deadlines by when a report is to be published ({@code 公布期限})
 * @param sections the sections in official order
 * @param identities all identities, in the form's order
 * @param presuppositions what must be above 0 before a table may hold anything ({@code 前提})
 * @param restrictions rows that only bodies of some levels fill ({@code 限填})
 * @param explanations rows that the text must account for ({@code 须说明})
 * @param quantities sums and ratios of cells that have a name ({@code 数量})
 * @param phrasing how reports write of the form's numbers
 */
public record FormSpec(
    String name,
    String title,
    String headline,
    String basis,
    Optional<Years> years,
    String period,
    Optional<Deadlines> deadlines,
    List<SectionSpec> sections,
    List<IdentitySpec> identities,
    List<Presupposition> presuppositions,
    List<Restriction> restrictions,
    List<Explanation> explanations,
    List<QuantitySpec> quantities,
    Phrasing phrasing,
    NameIndex<SectionSpec> sectionNames,
    NameIndex<TableSpec> tableNames,
    NameIndex<QuantitySpec> quantityNames) {

  /** A table that may hold numbers above 0 only when one of these cells does. */
  public record Presupposition(TableSpec table, List<Term> terms) {}

  /** A row that only bodies of these levels may fill. */
  public record Restriction(TableSpec table, RowSpec row, List<String> levels) {}

  /** A row above 0 that the section's text must account for in any one of these words. */
  public record Explanation(
      TableSpec table, RowSpec row, SectionSpec section, List<String> words) {}

  public FormSpec {
    sections = List.copyOf(sections);
    identities = List.copyOf(identities);
    presuppositions = List.copyOf(presuppositions);
    restrictions = List.copyOf(restrictions);
    explanations = List.copyOf(explanations);
    quantities = List.copyOf(quantities);
  }

  /** A form is itself and no other, whatever they say. */
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }

  /** All tables in printed order. */
  public Stream<TableSpec> tables() {
    return sections.stream().flatMap(section -> section.tables().stream());
  }

  /** The section that prints the table. */
  public SectionSpec sectionOf(TableSpec table) {
    return sections.stream().filter(s -> s.tables().contains(table)).findFirst().orElseThrow();
  }

  /** A longer value fills in nothing: it is no name, and may be asked for many times. */
  private static final int LONGEST_VALUE = 255;

  /** The default title of a report, from its header values by key. */
  public String headline(Map<String, String> headers) {
    String filled = headline;
    for (Map.Entry<String, String> header : headers.entrySet()) {
      if (header.getValue().length() <= LONGEST_VALUE) {
        filled = filled.replace("{" + header.getKey() + "}", header.getValue());
      }
    }
    return filled;
  }
}

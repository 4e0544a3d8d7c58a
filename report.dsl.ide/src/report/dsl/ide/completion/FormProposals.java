package report.dsl.ide.completion;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CompletionItemKind;
import report.dsl.forms.CellSpec;
import report.dsl.forms.ColumnSpec;
import report.dsl.forms.FormSpec;
import report.dsl.forms.LoadedForm;
import report.dsl.forms.PropertyKey;
import report.dsl.forms.PropertyKey.Place;
import report.dsl.forms.QuantitySpec;
import report.dsl.forms.RowSpec;
import report.dsl.forms.SectionSpec;
import report.dsl.forms.Span;
import report.dsl.forms.TableSpec;
import report.dsl.model.HeaderKey;

/** What can be written in a form: properties, identities and the units of cells. */
final class FormProposals {

  private static final Pattern PROPERTY =
      Pattern.compile("[\\s\\p{Z}]*(\\p{L}[\\p{L}\\p{N}]*)[\\s\\p{Z}]*[:：]([\\s\\p{Z}]*)");
  private static final String IDENTITY = "勾稽";

  /** The keys whose value lists names, and behind a slash words of the text. */
  private static final Set<String> LISTS =
      Stream.of(PropertyKey.TOPIC, PropertyKey.WORDING, PropertyKey.CLAIM)
          .map(PropertyKey::word)
          .collect(Collectors.toSet());

  private static final String SLASH = "/／";

  private final LoadedForm form;
  private final FormSpec spec;
  private final FormNames names;

  FormProposals(LoadedForm form, FormNames names) {
    this.form = form;
    this.spec = form.spec();
    this.names = names;
  }

  Proposals at(CursorLine line) {
    FormPlace place = FormPlace.of(form, line.span().offset());
    if (line.opensWith('|', '｜')) {
      return cell(line, place);
    }
    if (line.opensWith('#', '＃') || place.isFirstLine(line)) {
      return Proposals.NONE;
    }
    if (line.text().strip().startsWith(IDENTITY)
        && line.offset() >= line.content().offset() + IDENTITY.length()) {
      return new IdentityProposals(spec, place.table()).at(line);
    }
    Matcher property = PROPERTY.matcher(line.before());
    if (property.lookingAt()) {
      boolean parted = property.end(2) > property.start(2);
      int start = line.span().offset() + property.end();
      return LISTS.contains(property.group(1))
          ? listed(line, start, parted, values(property.group(1), place))
          : Proposals.of(
              line.from(start), values(property.group(1), place).map(word -> word.behind(parted)));
    }
    return LineStartProposals.typed(line, Stream.concat(keys(place), identities(place)));
  }

  /** The names of a list, for the one that the cursor is in; none for the words behind them. */
  private static Proposals listed(
      CursorLine line, int start, boolean parted, Stream<Proposal> names) {
    Span name = line.item(start, "、" + SLASH);
    boolean isBehind = line.before().chars().anyMatch(c -> SLASH.indexOf(c) >= 0);
    return isBehind
        ? Proposals.NONE
        : Proposals.of(name, names.map(one -> one.behind(parted || name.offset() > start)));
  }

  /** The units that the form knows, for the cells behind a row's label. */
  private Proposals cell(CursorLine line, FormPlace place) {
    return BarCell.at(line)
        .filter(cell -> cell.index() > 0 && !place.isTableHeader(line))
        .map(
            cell ->
                Proposals.of(
                    cell.span(),
                    units()
                        .map(unit -> new Proposal(CompletionItemKind.Unit, unit, ""))
                        .map(
                            unit ->
                                unit.writing(" " + unit.label() + (cell.closed() ? " " : " |")))))
        .orElse(Proposals.NONE);
  }

  private Stream<String> units() {
    return spec.tables()
        .flatMap(table -> table.cells().stream())
        .flatMap(List::stream)
        .flatMap(Optional::stream)
        .map(CellSpec::text)
        .distinct();
  }

  private Stream<Proposal> keys(FormPlace place) {
    Set<Place> places =
        place.section().isEmpty()
            ? EnumSet.of(Place.FORM)
            : place.table().isEmpty()
                ? EnumSet.of(Place.SECTION)
                : EnumSet.of(Place.TABLE, Place.SECTION);
    return places.stream()
        .sorted((a, b) -> b.compareTo(a))
        .flatMap(of -> Stream.of(PropertyKey.values()).filter(key -> key.place() == of))
        .map(
            key ->
                new Proposal(CompletionItemKind.Property, key.word(), key.meaning())
                    .writing(key.word() + ": "));
  }

  private Stream<Proposal> identities(FormPlace place) {
    return IdentityProposals.scopes()
        .filter(scope -> scope.isEmpty() || place.table().isPresent())
        .map(scope -> scope.isEmpty() ? IDENTITY : IDENTITY + " " + scope)
        .map(
            words -> new Proposal(CompletionItemKind.Keyword, words, "勾稽关系").writing(words + ": "));
  }

  private Stream<Proposal> values(String word, FormPlace place) {
    Optional<PropertyKey> key =
        Stream.of(PropertyKey.values()).filter(one -> one.word().equals(word)).findFirst();
    if (key.isEmpty()) {
      return Stream.empty();
    }
    return switch (key.get()) {
      case EXTENDS -> names.names(Optional.empty());
      case RESTRICTED ->
          rows(place).map(row -> row + " / " + HeaderKey.LEVELS.get(0)).map(this::text);
      case EXPLAINED -> rows(place).map(row -> row + " / " + lastSection() + " / ").map(this::text);
      case PRESUPPOSES ->
          Catalogue.of(spec).stream().map(known -> text(known.address().toString()));
      case TOPIC -> rows(place).map(this::text);
      case WORDING -> Stream.concat(quantities(), numbers(place)).map(this::text);
      case CLAIM -> columns(place).map(this::text);
      default -> key.get().choices().stream().map(this::text);
    };
  }

  private static Stream<String> rows(FormPlace place) {
    return place.table().map(TableSpec::rows).stream().flatMap(List::stream).map(RowSpec::name);
  }

  private static Stream<String> columns(FormPlace place) {
    return place.table().map(TableSpec::columns).stream()
        .flatMap(List::stream)
        .map(ColumnSpec::name);
  }

  private Stream<String> quantities() {
    return spec.quantities().stream().map(QuantitySpec::name);
  }

  /** The cells of the table, and its columns by themselves. */
  private static Stream<String> numbers(FormPlace place) {
    return Stream.concat(
        rows(place).flatMap(row -> columns(place).map(column -> row + "." + column)),
        columns(place));
  }

  private String lastSection() {
    List<SectionSpec> sections = spec.sections();
    return sections.isEmpty() ? "" : sections.get(sections.size() - 1).title();
  }

  private Proposal text(String words) {
    return new Proposal(CompletionItemKind.EnumMember, words, "");
  }
}

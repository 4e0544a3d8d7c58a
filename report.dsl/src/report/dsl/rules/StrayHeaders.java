package report.dsl.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import report.dsl.forms.Span;
import report.dsl.model.Block;
import report.dsl.model.FiledSection;
import report.dsl.model.FiledSection.TitleMatch;
import report.dsl.model.Filing;
import report.dsl.model.HeaderKey;
import report.dsl.model.Prose;
import report.dsl.model.Source;

/** Lines before the first heading that were meant for the header but do not look it. */
final class StrayHeaders {

  private static final Pattern FORM_LINE = Pattern.compile("年[报報][\\s\\p{Z}]+\\S+");
  private static final Pattern KEY = Pattern.compile("(\\p{L}{2,4})([\\s\\p{Z}]+)\\S.{0,60}");

  private static final Pattern TITLE = Pattern.compile("[^。]{1,60}");

  private final Filing filing;
  private final List<Block> others = new ArrayList<>();
  private final List<Prose> above = new ArrayList<>();
  private final Map<HeaderKey, Span> keys = new EnumMap<>(HeaderKey.class);
  private Prose formLine;

  StrayHeaders(Filing filing) {
    this.filing = filing;
    filing.sections().stream()
        .filter(section -> section.match() == TitleMatch.NONE)
        .map(FiledSection::blocks)
        .flatMap(List::stream)
        .forEach(this::add);
    if (formLine == null) {
      others.addAll(0, above);
      above.clear();
    }
  }

  private void add(Block block) {
    String text = block instanceof Prose prose ? prose.text().strip() : "";
    Matcher key = KEY.matcher(text);
    Optional<HeaderKey> meant = key.matches() ? HeaderKey.of(key.group(1)) : Optional.empty();
    if (!filing.formLine().marked() && formLine == null && FORM_LINE.matcher(text).matches()) {
      formLine = (Prose) block;
    } else if (meant.isPresent() && !keys.containsKey(meant.get())) {
      keys.put(meant.get(), new Span(block.span().offset(), key.end(2)));
    } else if (formLine == null && above.isEmpty() && TITLE.matcher(text).matches()) {
      above.add((Prose) block);
    } else {
      others.add(block);
    }
  }

  /** The text that is not meant for the header. */
  List<Block> others() {
    return others;
  }

  /** The keys that lack their colon: each with the blank behind it. */
  Map<HeaderKey, Span> keys() {
    return keys;
  }

  /** What is wrong with such a line. */
  static String lacks(HeaderKey key) {
    return "「%s」后面缺少冒号，应当写成“%s: …”。".formatted(key.word(), key.word());
  }

  /** Puts the colon behind a key. */
  Fix colon(HeaderKey key) {
    return new Fix("补上冒号", new Edit(keys.get(key), key.word() + ": "));
  }

  /** The line 年报 … that is not the first. */
  Optional<Prose> formLine() {
    return Optional.ofNullable(formLine);
  }

  /** What is wrong with that line. */
  String late() {
    String rest = above.isEmpty() ? "。" : "；上面的标题写成“标题: …”。";
    return Words.quote(formLine.text().strip()) + "应当是第一行" + rest;
  }

  /** Makes that line the first, and the line above it the title. */
  Fix moveUp() {
    Source source = filing.source();
    List<Edit> edits = new ArrayList<>();
    String title = above.isEmpty() ? "" : HeaderKey.TITLE.word() + ": ";
    edits.add(Edit.insert(0, formLine.text().strip() + source.lineEnd().repeat(2)));
    above.forEach(line -> edits.add(Edit.insert(line.span().offset(), title)));
    edits.add(Layout.removeLine(source, formLine.span()));
    return new Fix(above.isEmpty() ? "移到第一行" : "移到第一行，上面一行写成标题", edits);
  }
}

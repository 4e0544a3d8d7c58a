package report.dsl.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import report.dsl.model.HeaderKey;

/** What stands at the end of a page: who signs and when, and how the page came about. */
final class Colophon {

  private final Publication publication;

  Colophon(Publication publication) {
    this.publication = publication;
  }

  /** Who signs, empty when nobody. */
  String signature() {
    return publication.signature();
  }

  /** The day of signing in words, empty when the report gives none. */
  String date() {
    return publication.dayInWords(HeaderKey.WRITTEN);
  }

  /** The day of signing as {@code YYYY-MM-DD}, empty when it is no day. */
  String day() {
    return publication.day(HeaderKey.WRITTEN).map(Object::toString).orElse("");
  }

  /** The name of the attachment without its folder and type, empty when there is none. */
  String attachment() {
    String file = publication.value(HeaderKey.ATTACHMENT).replaceFirst("^.*[/\\\\]", "");
    return file.replaceFirst("(?<=.)\\.[A-Za-z0-9]{1,5}$", "");
  }

  /** When it was published, by which form and rules, from which source. */
  List<String> stamp() {
    List<String> facts = new ArrayList<>();
    Optional.of(publication.dayInWords(HeaderKey.PUBLISHED))
        .filter(day -> !day.isEmpty())
        .ifPresent(day -> facts.add(publication.official("发布日期：") + day));
    Stamp stamp = publication.stamp();
    facts.add(publication.official("表式：") + stamp.form());
    facts.add(publication.official("规则集：") + stamp.rules());
    facts.add(publication.official("源文：") + stamp.shortSource());
    return facts;
  }
}

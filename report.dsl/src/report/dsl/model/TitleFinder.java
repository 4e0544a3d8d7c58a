package report.dsl.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import report.dsl.forms.FormSpec;
import report.dsl.forms.Names;
import report.dsl.forms.SectionSpec;
import report.dsl.model.FiledSection.TitleMatch;

/** Finds the section of a form that a title means, its misspellings too. */
final class TitleFinder {

  /** What a title means, and how surely. */
  record Found(Optional<SectionSpec> spec, TitleMatch match) {}

  private final FormSpec form;

  TitleFinder(FormSpec form) {
    this.form = form;
  }

  /** The section of that name, exactly or by an alias. */
  Found exactly(String title) {
    Optional<SectionSpec> named = form.sectionNames().find(title);
    if (named.isPresent()) {
      boolean official = Names.key(title).equals(Names.key(named.get().title()));
      return new Found(named, official ? TitleMatch.OFFICIAL : TitleMatch.ALIAS);
    }
    return new Found(Optional.empty(), TitleMatch.UNKNOWN);
  }

  /** The section of that name or one near it. */
  Found find(String title) {
    Found named = exactly(title);
    if (named.spec().isPresent()) {
      return named;
    }
    Optional<SectionSpec> nearest = nearest(title);
    return new Found(nearest, nearest.isPresent() ? TitleMatch.INEXACT : TitleMatch.UNKNOWN);
  }

  /** The section whose title differs in less than a third of its characters, if it is only one. */
  private Optional<SectionSpec> nearest(String title) {
    String key = Names.key(title);
    List<SectionSpec> near =
        form.sections().stream()
            .filter(section -> distance(key, section) * 3 <= section.title().length())
            .sorted(Comparator.comparing(section -> distance(key, section)))
            .toList();
    boolean tied = near.size() > 1 && distance(key, near.get(0)) == distance(key, near.get(1));
    return tied ? Optional.empty() : near.stream().findFirst();
  }

  private static int distance(String key, SectionSpec section) {
    return Names.distance(key, section.title());
  }
}

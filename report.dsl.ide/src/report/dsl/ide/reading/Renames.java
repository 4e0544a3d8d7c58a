package report.dsl.ide.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import report.dsl.Engine;
import report.dsl.forms.AxisSpec;
import report.dsl.forms.Label;
import report.dsl.forms.LoadedForm;
import report.dsl.forms.Renaming;
import report.dsl.forms.Span;
import report.dsl.forms.TableSpec;
import report.dsl.ide.document.Refusal;
import report.dsl.ide.document.Snapshot;
import report.dsl.rules.Edit;

/**
 * Gives a table, row or column of a form another short name: in the form, in its identities and
 * properties, and in the open reports and forms that use it. Official labels stay as they are.
 */
public final class Renames {

  private final Engine engine;
  private final List<Snapshot> open;

  /**
   * What a rename changes in one document.
   *
   * @param edits at least one
   */
  public record Changed(Snapshot snapshot, List<Edit> edits) {}

  /** What is renamed, and the place of the name that the cursor is on. */
  private record Subject(Target target, Label label, Span span) {}

  /**
   * @param open all open documents
   */
  public Renames(Engine engine, List<Snapshot> open) {
    this.engine = engine;
    this.open = open;
  }

  /**
   * The name at a place and what it is now.
   *
   * @throws ResponseErrorException in Chinese, when there is nothing that can be renamed
   */
  public PrepareRenameResult prepare(Snapshot snapshot, Position position) {
    Subject subject = subject(snapshot, position);
    return new PrepareRenameResult(snapshot.range(subject.span()), subject.label().shortName());
  }

  /**
   * The edits in all open documents.
   *
   * @throws ResponseErrorException in Chinese, when it cannot be renamed, or not to that
   */
  public List<Changed> to(String name, Snapshot snapshot, Position position) {
    Subject subject = subject(snapshot, position);
    String fresh = name.strip();
    if (!Renaming.isFit(fresh)) {
      throw Refusal.requestFailed("简称里不能有空格、点号、竖线、花括号、引号和运算符号，也不能只是数字。");
    }
    if (subject.target().renaming().isTaken(fresh)) {
      throw Refusal.requestFailed("“%s”已经是本表式里别的名称，请换一个。".formatted(fresh));
    }
    List<Changed> changes = new ArrayList<>();
    for (References.Use use : new References(engine, open).uses(subject.target())) {
      changes.add(changed(use, subject.label(), fresh));
    }
    return changes.stream().filter(change -> !change.edits().isEmpty()).toList();
  }

  private Changed changed(References.Use use, Label label, String fresh) {
    List<Edit> edits = new ArrayList<>();
    for (Span span : use.spans()) {
      if (Renaming.changes(use.snapshot().source().text(span), label)) {
        edits.add(new Edit(span, fresh));
      }
    }
    return new Changed(use.snapshot(), edits);
  }

  private Subject subject(Snapshot snapshot, Position position) {
    LoadedForm form =
        snapshot.form().orElseThrow(() -> Refusal.requestFailed("名称由表式规定，请在表式文件里改；打开的年报随之改动。"));
    int offset = snapshot.offset(position);
    Target target =
        Target.at(snapshot, form, offset)
            .filter(found -> label(found).isPresent())
            .orElseThrow(() -> Refusal.requestFailed("这里没有可以改的名称，请把光标放在表、行、列的简称上。"));
    Label label = label(target).orElseThrow();
    demandOpen(target, label);
    Span span =
        new References(engine, List.of(snapshot))
            .uses(target).stream()
                .flatMap(use -> use.spans().stream())
                .filter(place -> place.touches(offset))
                .findFirst()
                .filter(place -> Renaming.changes(snapshot.source().text(place), label))
                .orElseThrow(
                    () -> Refusal.requestFailed("请把光标放在简称“%s”上。".formatted(label.shortName())));
    return new Subject(target, label, span);
  }

  /** A name that another form gives can only be changed there too, and an official one nowhere. */
  private void demandOpen(Target target, Label label) {
    List<String> resources =
        open.stream()
            .flatMap(one -> one.form().stream())
            .map(form -> Definition.of(form.node()).resource())
            .toList();
    for (EObject node : target.nodes()) {
      Definition place = Definition.of(node);
      if (place.isShipped()) {
        throw Refusal.requestFailed("“%s”是随产品提供的表式里的名称，不能改。".formatted(label.shortName()));
      } else if (!resources.contains(place.resource())) {
        throw Refusal.requestFailed("“%s”是所扩展的表式里的名称，请先打开那个表式。".formatted(label.shortName()));
      }
    }
  }

  private static Optional<Label> label(Target target) {
    if (target.spec() instanceof TableSpec table) {
      return Optional.of(table.label());
    }
    return target.spec() instanceof AxisSpec axis ? Optional.of(axis.label()) : Optional.empty();
  }
}

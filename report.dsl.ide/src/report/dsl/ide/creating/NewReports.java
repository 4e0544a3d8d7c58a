package report.dsl.ide.creating;

import com.google.gson.annotations.JsonAdapter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import report.dsl.Engine;
import report.dsl.drafting.BlankReport;
import report.dsl.drafting.BodyAndYear;
import report.dsl.drafting.LastYear;
import report.dsl.files.FolderNames;
import report.dsl.forms.FormSpec;
import report.dsl.ide.document.DocumentUris;
import report.dsl.ide.document.Documents;
import report.dsl.ide.document.Refusal;
import report.dsl.ide.document.Workers;
import report.dsl.ide.document.WrittenNull;

/**
 * Makes the texts of new reports, and says what they can be made of. Nothing is written; what is in
 * a folder is looked up on a thread of its own, so nothing else waits for it.
 */
public final class NewReports {

  private final Engine engine;
  private final FolderNames folders;
  private final LastYearsText texts;
  private final ExecutorService making = Workers.named("report-new");

  /** Makes reports of the forms that the engine knows, beside those in folders and documents. */
  public NewReports(Engine engine, FolderNames folders, Documents documents) {
    this.engine = engine;
    this.folders = folders;
    this.texts = new LastYearsText(engine, documents);
  }

  /** A folder, by its address. */
  public record InFolder(String folder) {}

  /**
   * What a client asks to plan with.
   *
   * @param folder the address of the folder that the report is to be in
   * @param last the address of the report to go on from, whose body and next year they are then;
   *     null for none
   */
  public record Wish(String folder, String body, String year, String last) {}

  /**
   * What a new report could be made of.
   *
   * @param problem why it cannot be of that body or year; empty when it can
   * @param body the body that it is of
   * @param year the year as reports write it, however it was typed
   * @param forms the forms it could name, those for its year first
   * @param last last year's report of the same body; null when none is known
   * @param fileName what its file would be called
   * @param exists whether the folder has such a file
   */
  public record Plan(
      String problem,
      String body,
      String year,
      List<FormChoice> forms,
      @JsonAdapter(value = WrittenNull.class, nullSafe = false) Last last,
      String fileName,
      boolean exists) {}

  /** Last year's report: its address, and the name of its file. */
  public record Last(String uri, String name) {}

  /**
   * What a client asks a report with.
   *
   * @param form the name of its form; empty for the one that its year asks for
   * @param last the address of last year's report; null for none
   */
  public record Order(String folder, String body, String year, String form, String last) {}

  /**
   * A new report.
   *
   * @param fileName what its file is to be called
   * @param text all of it
   * @param notes sentences on what it has from last year's
   */
  public record Made(String fileName, String text, List<String> notes) {}

  /** What a new report of that body and year could be made of. */
  public CompletableFuture<Plan> plan(Wish wish) {
    return make(() -> planned(wish));
  }

  /** The bodies that have reports in a folder, to offer. */
  public CompletableFuture<List<String>> bodies(InFolder in) {
    return make(
        () ->
            folder(in.folder())
                .map(folder -> new ReportsBeside(folder, folders).bodies())
                .orElse(List.of()));
  }

  /**
   * The text of a new report. It fails with a {@link ResponseErrorException} when body, year or
   * form are none.
   */
  public CompletableFuture<Made> report(Order order) {
    return make(() -> made(order));
  }

  private <T> CompletableFuture<T> make(Supplier<T> work) {
    return CompletableFuture.supplyAsync(work, making);
  }

  private Plan planned(Wish wish) {
    Optional<String> from = Optional.ofNullable(wish.last());
    BodyAndYear title = from.map(texts::next).orElseGet(() -> title(wish.body(), wish.year()));
    Optional<String> problem = title.problem();
    if (problem.isPresent()) {
      String why =
          from.map(LastYearsText::name)
              .map("“%s”不是写明了单位、年度的年报，不能接着它写。"::formatted)
              .orElse(problem.get());
      return new Plan(why, title.body(), title.year(), List.of(), null, "", false);
    }
    Optional<ReportsBeside> beside =
        folder(wish.folder()).map(folder -> new ReportsBeside(folder, folders));
    BodyAndYear before = new BodyAndYear(title.body(), String.valueOf(title.number() - 1));
    List<FormChoice> forms =
        FormChoice.all(
            engine.forms(),
            beside.stream().flatMap(ReportsBeside::forms),
            address(wish.folder(), title),
            title.number());
    return new Plan(
        forms.stream().anyMatch(FormChoice::suits) ? "" : noForm(title),
        title.body(),
        title.year(),
        forms,
        from.or(() -> beside.flatMap(files -> files.find(before)).map(f -> f.toUri().toString()))
            .map(uri -> new Last(uri, LastYearsText.name(uri)))
            .orElse(null),
        title.fileName(),
        beside.filter(files -> files.has(title.fileName())).isPresent());
  }

  private Made made(Order order) {
    BodyAndYear title = title(order.body(), order.year());
    title
        .problem()
        .ifPresent(
            problem -> {
              throw Refusal.invalidParams(problem);
            });
    FormSpec form = form(order, title);
    if (order.last() == null || order.last().isEmpty()) {
      return new Made(title.fileName(), BlankReport.text(form, title), List.of());
    }
    LastYearsText.Read read = texts.read(order.last(), title.number() - 1);
    List<String> notes = new ArrayList<>(read.notes());
    Optional<LastYear> last = read.report().map(report -> new LastYear(form, report, link(order)));
    last.ifPresent(known -> notes.addAll(known.notes()));
    String text =
        last.map(known -> BlankReport.text(form, title, known))
            .orElseGet(() -> BlankReport.text(form, title));
    return new Made(title.fileName(), text, notes);
  }

  private FormSpec form(Order order, BodyAndYear title) {
    if (order.form() == null || order.form().isEmpty()) {
      FormSpec form = engine.forms().forYear(title.number()).spec();
      return Optional.of(form)
          .filter(f -> f.years().filter(years -> years.contains(title.number())).isPresent())
          .orElseThrow(() -> Refusal.invalidParams(noForm(title)));
    }
    return engine
        .forms()
        .find(order.form(), address(order.folder(), title))
        .orElseThrow(() -> Refusal.invalidParams("没有“%s”这个表式。".formatted(order.form())))
        .spec();
  }

  private static String noForm(BodyAndYear title) {
    return "没有%s年度的表式。".formatted(title.year());
  }

  /** How the new report names last year's file, which may be in another folder. */
  private static Optional<String> link(Order order) {
    Optional<Path> file = DocumentUris.file(order.last());
    Optional<Path> folder = folder(order.folder());
    return file.flatMap(
        last ->
            folder
                .filter(own -> Objects.equals(own.getRoot(), last.getRoot()))
                .map(own -> own.normalize().relativize(last.normalize()).toString())
                .map(path -> path.replace('\\', '/')));
  }

  /** Where the report would be: forms are looked for beside it. */
  private static URI address(String folder, BodyAndYear title) {
    return folder(folder)
        .map(path -> URI.createFileURI(path.resolve(title.fileName()).toString()))
        .orElseGet(() -> URI.createURI("untitled:new"));
  }

  private static Optional<Path> folder(String uri) {
    return Optional.ofNullable(uri).flatMap(DocumentUris::file);
  }

  private static BodyAndYear title(String body, String year) {
    return new BodyAndYear(
        Objects.requireNonNullElse(body, ""), Objects.requireNonNullElse(year, ""));
  }
}

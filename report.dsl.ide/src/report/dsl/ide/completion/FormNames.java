package report.dsl.ide.completion;

import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.CompletionItemKind;
import report.dsl.forms.FormLibrary;
import report.dsl.forms.FormSpec;
import report.dsl.forms.LoadedForm;
import report.dsl.forms.Years;
import report.dsl.ide.document.Snapshot;

/** The forms that a report can name: those beside it and the shipped ones. */
final class FormNames {

  private static final String REPORT = "年报 ";
  private static final String FORM = "表式 ";

  private final FormLibrary library;
  private final URI document;
  private final FilesBeside files;

  FormNames(FormLibrary library, Snapshot snapshot, FilesBeside files) {
    this.library = library;
    this.document = URI.createURI(snapshot.uri());
    this.files = files;
  }

  /**
   * Their names.
   *
   * @param due the form that is for the reported year
   */
  Stream<Proposal> names(Optional<String> due) {
    return all().map(name -> proposal("", name, due));
  }

  /** Whole first lines, of a form when the file is to be one. */
  Stream<Proposal> firstLines(Optional<String> due) {
    Optional<String> own = files.ownForm();
    return own.isPresent()
        ? own.map(name -> new Proposal(CompletionItemKind.Module, FORM + name, "")).stream()
        : all().map(name -> proposal(REPORT, name, due));
  }

  private Stream<String> all() {
    return Stream.concat(library.shipped().stream(), files.forms().stream()).distinct();
  }

  private Proposal proposal(String mark, String name, Optional<String> due) {
    Optional<FormSpec> form = library.find(name, document).map(LoadedForm::spec);
    return new Proposal(
            CompletionItemKind.Module,
            mark + name,
            form.flatMap(FormSpec::years).map(Years::inWords).orElse(""))
        .explained(form.map(Glossary::of).orElse(""))
        .likely(due.filter(name::equals).isPresent());
  }
}

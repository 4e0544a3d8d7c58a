package report.dsl.forms;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.resource.XtextResource;
import report.dsl.ast.AstPackage.Literals;
import report.dsl.ast.Form;
import report.dsl.ast.Property;
import report.dsl.files.SizeLimit;
import report.dsl.files.Workspace;

/**
 * The forms a report can name: those beside it, then those that ship with the product. Each is
 * parsed once and shared, so a loaded form is never changed.
 */
@Singleton
public class FormLibrary {

  /** Scheme of the shipped forms' addresses, {@code form:/NAME.form}. */
  public static final String SCHEME = "form";

  /** How the name of every form's file ends. */
  public static final String SUFFIX = ".form";

  private static final Pattern NOT_IN_FILE_NAMES = Pattern.compile("[/\\\\:*?\"<>|\\p{Cntrl}]");

  private final IParser parser;
  private final Provider<XtextResource> resources;
  private final Workspace workspace;
  private final List<String> editions = text("EDITIONS").lines().toList();
  private final Map<URI, Optional<Form>> parsed = new ConcurrentHashMap<>();
  private final Map<URI, Optional<LoadedForm>> loaded = new ConcurrentHashMap<>();

  @Inject
  public FormLibrary(IParser parser, Provider<XtextResource> resources, Workspace workspace) {
    this.parser = parser;
    this.resources = resources;
    this.workspace = workspace;
  }

  /** Forgets all forms but the shipped ones, because the text of one has changed. */
  public void forget() {
    parsed.keySet().removeIf(URI::isFile);
    loaded.keySet().removeIf(URI::isFile);
  }

  /** The names of the shipped forms, the one in force first. */
  public List<String> shipped() {
    return editions;
  }

  /** The text of a shipped form; empty when there is none of that name. */
  public Optional<String> shippedText(String name) {
    return editions.contains(name) ? Optional.of(text(name + SUFFIX)) : Optional.empty();
  }

  /** The form of that name for a document at that address: beside it, else shipped. */
  public Optional<LoadedForm> find(String name, URI document) {
    return locate(name, document, Set.of()).flatMap(this::load);
  }

  /** The shipped form in force, which most reports name. */
  public LoadedForm inForce() {
    return shippedForm(editions.get(0));
  }

  /** The shipped form for reports of that year; the one in force when none is for it. */
  public LoadedForm forYear(int year) {
    return editions.stream()
        .map(this::shippedForm)
        .filter(form -> form.spec().years().map(years -> years.contains(year)).orElse(false))
        .findFirst()
        .orElseGet(this::inForce);
  }

  /** Reads the form whose syntax tree is given; its address says where its base is looked for. */
  public LoadedForm read(Form form) {
    List<Form> chain = new ArrayList<>(List.of(form));
    Set<URI> seen = new LinkedHashSet<>(Set.of(form.eResource().getURI()));
    Optional<Property> base = base(form);
    boolean found = true;
    while (found && base.isPresent()) {
      String name = String.valueOf(base.get().getValue());
      Optional<Form> lower =
          locate(name, chain.get(0).eResource().getURI(), seen).flatMap(this::parse);
      found = lower.isPresent();
      if (found) {
        seen.add(lower.get().eResource().getURI());
        chain.add(0, lower.get());
        base = base(lower.get());
      }
    }
    FormDraft draft = new FormReader().read(chain);
    if (!found) {
      Property lost = base.orElseThrow();
      Span span = Nodes.span(lost);
      draft.fault(FormFault.Kind.BASE, span, String.valueOf(lost.getValue()), shipped());
    } else if (chain.size() > 1 && !read(chain.get(chain.size() - 2)).faults().isEmpty()) {
      Property faulty = base(form).orElseThrow();
      draft.fault(FormFault.Kind.BASE_FAULTS, Nodes.span(faulty), faulty.getValue());
    }
    shadowed(form.eResource().getURI())
        .filter(edition -> !seen.contains(shippedUri(edition)))
        .ifPresent(
            edition -> {
              Span span = Nodes.span(form, Literals.FORM__NAME);
              draft.fault(FormFault.Kind.SHADOW, span, edition);
            });
    return new FormBuilder(draft).build(form);
  }

  /** The shipped form that reports beside a file of that name can no longer name. */
  private Optional<String> shadowed(URI uri) {
    return uri.isFile()
        ? editions.stream().filter(it -> (it + SUFFIX).equals(fileName(uri))).findFirst()
        : Optional.empty();
  }

  private static String fileName(URI uri) {
    return URI.decode(String.valueOf(uri.lastSegment()));
  }

  private static Optional<Property> base(Form form) {
    return form.getLines().stream()
        .filter(Property.class::isInstance)
        .map(Property.class::cast)
        .filter(property -> PropertyKey.parse(property.getKey()) == PropertyKey.EXTENDS)
        .findFirst();
  }

  private LoadedForm shippedForm(String name) {
    return load(shippedUri(name)).orElseThrow();
  }

  private static URI shippedUri(String name) {
    return URI.createURI(SCHEME + ":/" + name + SUFFIX);
  }

  private Optional<URI> locate(String name, URI document, Set<URI> seen) {
    if (!isFileName(name)) {
      return Optional.empty();
    }
    if (document.isFile()) {
      String file = URI.encodeSegment(name + SUFFIX, false);
      URI beside = document.trimSegments(1).appendSegment(file);
      if (!seen.contains(beside) && isThere(beside)) {
        return Optional.of(beside);
      }
    }
    return editions.stream()
        .filter(edition -> Names.key(edition).equals(Names.key(name)))
        .map(FormLibrary::shippedUri)
        .filter(uri -> !seen.contains(uri))
        .findFirst();
  }

  private boolean isThere(URI file) {
    try {
      return workspace.has(Path.of(file.toFileString()));
    } catch (InvalidPathException e) {
      return false; // under a locale without Chinese no file can have such a name
    }
  }

  /** A form's name becomes a file name, so it must not lead out of the folder. */
  private static boolean isFileName(String name) {
    return !name.isEmpty() && !name.startsWith(".") && !NOT_IN_FILE_NAMES.matcher(name).find();
  }

  private Optional<LoadedForm> load(URI uri) {
    return loaded.computeIfAbsent(uri, address -> parse(address).map(this::read));
  }

  private Optional<Form> parse(URI uri) {
    return parsed.computeIfAbsent(uri, this::parseAnew);
  }

  /**
   * By the parser alone: were it a report, the resource would link it to what is asked for here. A
   * file that is too large is no form.
   */
  private Optional<Form> parseAnew(URI uri) {
    try (InputStream file = open(uri)) {
      byte[] bytes = file.readNBytes(SizeLimit.BYTES + 1);
      if (bytes.length > SizeLimit.BYTES) {
        return Optional.empty();
      }
      Reader text = new StringReader(new String(bytes, StandardCharsets.UTF_8));
      if (parser.parse(text).getRootASTElement() instanceof Form form && isNamedSo(form, uri)) {
        XtextResource resource = resources.get();
        resource.setURI(uri);
        resource.getContents().add(form);
        return Optional.of(form);
      }
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Its name goes into file names and data, so no form is known by another than it was found by.
   */
  private static boolean isNamedSo(Form form, URI uri) {
    return URI.decode(uri.lastSegment()).equals(form.getName() + SUFFIX);
  }

  private InputStream open(URI uri) throws IOException {
    return uri.isFile()
        ? workspace.open(Path.of(uri.toFileString()))
        : FormLibrary.class.getResourceAsStream(uri.lastSegment());
  }

  private static String text(String resource) {
    try (InputStream text = FormLibrary.class.getResourceAsStream(resource)) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

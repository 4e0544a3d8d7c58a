package report.dsl;

import com.google.inject.Binder;
import com.google.inject.Module;
import com.google.inject.Provider;
import com.google.inject.name.Names;
import java.util.Set;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.generator.IGenerator2;
import org.eclipse.xtext.linking.ILinker;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.eclipse.xtext.parser.antlr.LexerBindings;
import org.eclipse.xtext.parser.antlr.LexerProvider;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.serializer.ISerializer;
import org.eclipse.xtext.service.MethodBasedModule;
import org.eclipse.xtext.service.SingletonBinding;
import report.dsl.formatting.XtextFormatter;
import report.dsl.generator.ReportGenerator;
import report.dsl.messages.ReportSyntaxMessages;
import report.dsl.parser.AsWritten;
import report.dsl.parser.ReportLexer;
import report.dsl.parser.SourceParser;
import report.dsl.parser.SourceSerializer;
import report.dsl.parser.antlr.lexer.InternalReportLexer;
import report.dsl.scoping.ReportLinker;
import report.dsl.scoping.ReportNameConverter;
import report.dsl.scoping.ReportScopeProvider;
import report.dsl.validation.ReportValidator;

/** What the language adds to Xtext's services, and which of those it leaves out. */
public class ReportRuntimeModule extends AbstractReportRuntimeModule {

  /**
   * Xtext's binding methods for writing a tree anew and for its index of all resources. A text here
   * is never rewritten and finds others by their path; wiring them takes a third of the injector's
   * start.
   */
  private static final Set<String> UNUSED =
      Set.of(
          "bindIContainer$Manager",
          "bindIFormatter",
          "bindIGlobalScopeProvider",
          "bindILocationInFileProvider",
          "bindINodeModelFormatter",
          "bindISemanticSequencer",
          "configureGenericSemanticSequencer",
          "configureIResourceDescriptions",
          "configureIResourceDescriptionsBuilderScope",
          "configureIResourceDescriptionsLiveScope",
          "configureIsAffectedExtensions",
          "configureSerializerIScopeProvider");

  @Override
  public void configure(Binder binder) {
    for (Module binding : getBindings().getModules()) {
      if (!(binding instanceof MethodBasedModule method
          && UNUSED.contains(method.getMethod().getName()))) {
        binding.configure(binder);
      }
    }
  }

  @Override
  public void configureRuntimeLexer(Binder binder) {
    binder
        .bind(Lexer.class)
        .annotatedWith(Names.named(LexerBindings.RUNTIME))
        .to(ReportLexer.class);
  }

  @Override
  public Class<? extends Lexer> bindLexer() {
    return ReportLexer.class;
  }

  @Override
  public Class<? extends IParser> bindIParser() {
    return SourceParser.class;
  }

  /**
   * By name and not by {@code ReportLexer::new}, which would keep the parser out of the archive.
   */
  @Override
  public Provider<? extends InternalReportLexer> provideInternalReportLexer() {
    return LexerProvider.create(ReportLexer.class);
  }

  @Override
  public Class<? extends IValueConverterService> bindIValueConverterService() {
    return AsWritten.class;
  }

  /** Names as links and rules compare them. */
  public Class<? extends IQualifiedNameConverter> bindIQualifiedNameConverter() {
    return ReportNameConverter.class;
  }

  /** Links of a report; the resource's own. */
  public Class<? extends IScopeProvider> bindIScopeProvider() {
    return ReportScopeProvider.class;
  }

  /** The layout of reports and forms. */
  public Class<? extends IFormatter2> bindIFormatter2() {
    return XtextFormatter.class;
  }

  @Override
  public Class<? extends ISerializer> bindISerializer() {
    return SourceSerializer.class;
  }

  @Override
  public Class<? extends ILinker> bindILinker() {
    return ReportLinker.class;
  }

  /** Syntax errors, of which forms can have some. */
  public Class<? extends ISyntaxErrorMessageProvider> bindISyntaxErrorMessageProvider() {
    return ReportSyntaxMessages.class;
  }

  /** Page and data, for hosts that ask Xtext's own code generation. */
  public Class<? extends IGenerator2> bindIGenerator2() {
    return ReportGenerator.class;
  }

  /** The rules, for hosts that ask Xtext's own validation. */
  @SingletonBinding(eager = true)
  public Class<? extends ReportValidator> bindReportValidator() {
    return ReportValidator.class;
  }
}

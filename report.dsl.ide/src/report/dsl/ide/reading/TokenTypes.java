package report.dsl.ide.reading;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.lsp4j.SemanticTokenTypes;
import report.dsl.ast.FormTable;
import report.dsl.forms.Nodes;
import report.dsl.forms.Span;
import report.dsl.ide.document.Snapshot;
import report.dsl.model.Block;
import report.dsl.model.FilledTable;
import report.dsl.model.FreeTable;
import report.dsl.model.Source;
import report.dsl.parser.Lexeme;

/** Which of the protocol's types a token of the language has. Asked for all tokens in order. */
final class TokenTypes {

  /** All types there are, in the order of their numbers. */
  static final List<String> ALL =
      List.of(
          SemanticTokenTypes.Keyword,
          SemanticTokenTypes.Property,
          SemanticTokenTypes.Class,
          SemanticTokenTypes.Type,
          SemanticTokenTypes.Variable,
          SemanticTokenTypes.Number,
          SemanticTokenTypes.Operator,
          SemanticTokenTypes.Macro,
          SemanticTokenTypes.String,
          SemanticTokenTypes.Comment);

  private final Source source;
  private final boolean form;
  private final Set<Integer> headers;
  private int rowBegun;

  TokenTypes(Snapshot snapshot) {
    this.source = snapshot.source();
    this.form = snapshot.form().isPresent();
    Stream<Span> inReport =
        snapshot.filing().stream()
            .flatMap(filing -> filing.sections().stream())
            .flatMap(section -> section.blocks().stream())
            .flatMap(TokenTypes::header);
    Stream<Span> inForm =
        snapshot.form().stream()
            .flatMap(own -> own.node().getSections().stream())
            .flatMap(section -> section.getLines().stream())
            .filter(FormTable.class::isInstance)
            .map(Nodes::span);
    this.headers =
        Stream.concat(inReport, inForm)
            .map(span -> source.line(span.offset()))
            .collect(Collectors.toSet());
  }

  private static Stream<Span> header(Block block) {
    if (block instanceof FilledTable table) {
      return Stream.of(table.headerSpan());
    }
    return block instanceof FreeTable table ? Stream.of(table.span()) : Stream.empty();
  }

  /** The type of the next token; empty when it has none, as prose has. */
  String next(Lexeme token) {
    return switch (token.kind()) {
      case REPORT_MARK, FORM_MARK, IDENTITY_MARK, WORD, LETTER, PICTURE_MARK ->
          SemanticTokenTypes.Keyword;
      case NAME -> SemanticTokenTypes.Type;
      case HASHES, SIGN -> SemanticTokenTypes.Operator;
      case TITLE -> SemanticTokenTypes.Class;
      case KEY -> SemanticTokenTypes.Property;
      case VALUE, QUOTED -> SemanticTokenTypes.String;
      case OPEN, ADDRESS, SHUT -> SemanticTokenTypes.Macro;
      case TERM -> SemanticTokenTypes.Variable;
      case COMMENT -> SemanticTokenTypes.Comment;
      case CELL_TEXT -> cell(source.line(token.start()));
      case WS, NL, ROW_BREAK, COLON, PROSE, PIPE, CLOSE -> "";
    };
  }

  /** The first cell of a line is a label, as are all of a header; a form's others are units. */
  private String cell(int line) {
    boolean first = line != rowBegun;
    rowBegun = line;
    if (first || headers.contains(line)) {
      return SemanticTokenTypes.Variable;
    }
    return form ? SemanticTokenTypes.String : SemanticTokenTypes.Number;
  }
}

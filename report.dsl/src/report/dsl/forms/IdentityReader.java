package report.dsl.forms;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import report.dsl.ast.Grade;
import report.dsl.ast.Identity;
import report.dsl.ast.IdentityItem;
import report.dsl.ast.Note;
import report.dsl.ast.Operand;
import report.dsl.ast.Operator;
import report.dsl.forms.FormDraft.IdentityDraft;
import report.dsl.forms.IdentitySpec.Reach;
import report.dsl.forms.IdentitySpec.Relation;
import report.dsl.forms.IdentitySpec.Scope;

/**
 * Reads the lines 勾稽 of a form against its tables. An identity of the same scope and reach, with
 * the same left side and relation over the same table, replaces an earlier one: so an extension
 * restates what it changes.
 */
final class IdentityReader {

  private final FormDraft draft;
  private final NameIndex<TableSpec> tables;

  IdentityReader(FormDraft draft, NameIndex<TableSpec> tables) {
    this.draft = draft;
    this.tables = tables;
  }

  List<IdentitySpec> read() {
    Map<List<Object>, IdentitySpec> identities = new LinkedHashMap<>();
    for (IdentityDraft line : draft.identities) {
      read(line)
          .ifPresent(
              identity -> {
                identities.remove(whatItSays(identity)); // the later one stands where it is written
                identities.put(whatItSays(identity), identity);
              });
    }
    return List.copyOf(identities.values());
  }

  /** Equal for two identities of which the later one replaces the earlier. */
  private static List<Object> whatItSays(IdentitySpec identity) {
    return List.of(
        identity.scope(),
        identity.reach(),
        identity.relation(),
        identity.table(),
        identity.left().stream().map(Term::meaning).toList());
  }

  private Optional<IdentitySpec> read(IdentityDraft line) {
    Identity node = line.identity();
    Span span = Nodes.span(node);
    Set<Scope> scopes = EnumSet.noneOf(Scope.class);
    Set<Reach> reaches = EnumSet.noneOf(Reach.class);
    boolean known = words(node, scopes, reaches);
    Scope scope = scopes.stream().findFirst().orElse(Scope.ONCE);
    Reach reach = reaches.stream().findFirst().orElse(Reach.WITHIN);
    Optional<TableSpec> table =
        Optional.ofNullable(line.table()).flatMap(t -> tables.find(t.label.shortName()));
    Sides sides = new Sides(scope, reach, table);
    node.getItems().forEach(sides::add);
    boolean needsTable = scope != Scope.ONCE && table.isEmpty();
    if (!known || needsTable || !sides.complete()) {
      String text = NodeModelUtils.getTokenText(NodeModelUtils.getNode(node));
      if (draft.isOwn(node)) {
        draft.fault(FormFault.Kind.IDENTITY_SYNTAX, span, text);
      }
      return Optional.empty();
    }
    if (sides.unknown) {
      return Optional.empty();
    }
    return Optional.of(
        new IdentitySpec(
            scope,
            reach,
            scope == Scope.ONCE ? Optional.empty() : table,
            sides.left,
            sides.relation,
            sides.right,
            sides.note,
            sides.severity,
            NodeModelUtils.getTokenText(NodeModelUtils.getNode(node)),
            span));
  }

  private static boolean words(Identity node, Set<Scope> scopes, Set<Reach> reaches) {
    boolean known = true;
    for (String word : node.getWords()) {
      switch (Names.key(word)) {
        case "每行" -> scopes.add(Scope.EACH_ROW);
        case "每列" -> scopes.add(Scope.EACH_COLUMN);
        case "每格" -> scopes.add(Scope.EACH_CELL);
        case "跨年" -> reaches.add(Reach.ACROSS_YEARS);
        case "汇总" -> reaches.add(Reach.ACROSS_MEMBERS);
        default -> known = false;
      }
    }
    return known && scopes.size() <= 1 && reaches.size() <= 1;
  }

  /** The cells that a property names, joined by plus signs; empty when one is unknown. */
  List<Term> sumOfCells(String text) {
    List<Term> terms = new ArrayList<>();
    OperandResolver resolver =
        new OperandResolver(Scope.ONCE, Reach.WITHIN, Optional.empty(), tables);
    for (String operand : text == null ? new String[0] : text.split("[+＋]")) {
      Optional<Term> term = resolver.resolve(1, operand.strip());
      if (term.isEmpty()) {
        return List.of();
      }
      terms.add(term.get());
    }
    return terms;
  }

  /** Both sides of an identity, filled from left to right. */
  private final class Sides {
    private final OperandResolver resolver;
    private final List<Term> left = new ArrayList<>();
    private final List<Term> right = new ArrayList<>();
    private Relation relation;
    private String note = "";
    private Severity severity = Severity.E;
    private int sign = 1;
    private boolean awaitsOperand = true;
    private boolean broken;
    private boolean unknown;

    Sides(Scope scope, Reach reach, Optional<TableSpec> table) {
      this.resolver = new OperandResolver(scope, reach, table, tables);
    }

    boolean complete() {
      return !broken && relation != null && !awaitsOperand;
    }

    void add(IdentityItem item) {
      if (item instanceof Operand operand) {
        operand(operand);
      } else if (item instanceof Operator operator) {
        operator(operator.getSign());
      } else if (item instanceof Note quoted) {
        note = quoted.getText().substring(1, Math.max(1, quoted.getText().length() - 1));
      } else if (item instanceof Grade grade) {
        severity = Severity.valueOf(grade.getLetter());
      }
    }

    private void operand(Operand operand) {
      broken |= !awaitsOperand;
      awaitsOperand = false;
      Optional<Term> term = resolver.resolve(sign, operand.getName());
      if (term.isEmpty()) {
        unknown = true;
        if (draft.isOwn(operand)) {
          Span span = Nodes.span(operand);
          String name = operand.getName();
          draft.fault(FormFault.Kind.UNKNOWN_OPERAND, span, name, resolver.choices());
        }
      } else {
        (relation == null ? left : right).add(term.get());
      }
    }

    private void operator(String text) {
      broken |= awaitsOperand;
      awaitsOperand = true;
      sign = 1;
      switch (text) {
        case "+", "＋" -> {}
        case "-", "－", "−" -> sign = -1;
        case "=", "＝" -> relate(Relation.EQUAL);
        case "≥", ">=" -> relate(Relation.AT_LEAST);
        case "≤", "<=" -> relate(Relation.AT_MOST);
        default -> broken = true;
      }
    }

    private void relate(Relation found) {
      broken |= relation != null;
      relation = found;
    }
  }
}

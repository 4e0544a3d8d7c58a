package report.dsl.assists;

import java.util.List;
import report.dsl.forms.Span;
import report.dsl.forms.TableSpec;
import report.dsl.paste.PasteReader;
import report.dsl.paste.Pasted;
import report.dsl.rules.Edit;
import report.dsl.rules.Fix;
import report.dsl.rules.Subject;
import report.dsl.rules.Words;

/** Turns a table as it was pasted from Word, a spreadsheet or a web page into a checked one. */
final class ConvertPaste implements Assist {

  @Override
  public List<Fix> at(Subject subject, Span selected) {
    return PasteReader.read(subject.filing(), selected).map(ConvertPaste::fix).stream().toList();
  }

  private static Fix fix(Pasted pasted) {
    String names = Words.list(pasted.tables().stream().map(TableSpec::name).toList(), "张表");
    String left = pasted.left() == 0 ? "" : "（%d处没有放入，列在注释里）".formatted(pasted.left());
    return new Fix("把粘贴的内容转为表格" + names + left, new Edit(pasted.span(), pasted.text()));
  }
}

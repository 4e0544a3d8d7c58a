package report.dsl.rules;

import java.util.function.Consumer;
import report.dsl.forms.Severity;
import report.dsl.model.Picture;

/** A picture without its file, or without the text that those who cannot see it are read. */
final class PictureText implements Rule<Subject> {

  @Override
  public Severity severity() {
    return Severity.W;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    subject.filing().pictures().forEach(picture -> check(picture, found));
  }

  private void check(Picture picture, Consumer<Finding> found) {
    if (picture.file().isEmpty()) {
      String message = "这里没有写图的文件，应当写成“图: 文件 \"替代文本\"”。";
      found.accept(finding(picture.span(), message));
    } else if (picture.alternative().isBlank()) {
      String message =
          "图“%s”没有替代文本，看不见图的人读不到它的内容，应当写成“图: %s \"替代文本\"”。"
              .formatted(picture.file(), picture.file());
      found.accept(finding(picture.span(), message));
    }
  }
}

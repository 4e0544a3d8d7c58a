package report.dsl.rules;

import java.util.function.Consumer;
import report.dsl.forms.Severity;
import report.dsl.model.Picture;

/** A picture whose file is not there or may not be published. */
final class PictureFile implements Rule<Subject> {

  @Override
  public Severity severity() {
    return Severity.E;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    subject
        .filing()
        .pictures()
        .filter(picture -> !picture.file().isEmpty())
        .forEach(picture -> check(picture, found));
  }

  private void check(Picture picture, Consumer<Finding> found) {
    String what =
        switch (picture.state()) {
          case FOUND, UNKNOWN -> "";
          case MISSING -> "找不到这个文件，应当放在年报所在的文件夹里";
          case OUTSIDE -> "不在年报所在的文件夹里，应当把文件复制到那里，写相对的路径";
          case TOO_LARGE -> "大于4MB，应当先缩小";
        };
    if (!what.isEmpty()) {
      found.accept(finding(picture.span(), "图“%s”%s；否则刊出时没有这张图。".formatted(picture.file(), what)));
    }
  }
}

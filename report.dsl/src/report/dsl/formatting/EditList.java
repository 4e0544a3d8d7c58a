package report.dsl.formatting;

import java.util.ArrayList;
import java.util.List;
import report.dsl.forms.Span;
import report.dsl.parser.Characters;
import report.dsl.rules.Edit;

/** Edits that change no more than they must, in the order of the text, none touching another. */
final class EditList {

  private final String text;
  private final List<Edit> edits = new ArrayList<>();

  EditList(String text) {
    this.text = text;
  }

  /** Makes the region read so; regions come in the order of the text. */
  void replace(int from, int to, String wanted) {
    if (ink(text.substring(from, to)).equals(ink(wanted))) {
      replaceGaps(from, to, wanted);
    } else {
      replaceMiddle(from, to, wanted);
    }
  }

  /** Where only blanks differ, only blanks are touched, so that a cursor stays where it was. */
  private void replaceGaps(int from, int to, String wanted) {
    int old = from;
    int now = 0;
    while (old < to || now < wanted.length()) {
      int oldEnd = endOfBlanks(text, old, to);
      int nowEnd = endOfBlanks(wanted, now, wanted.length());
      String gap = wanted.substring(now, nowEnd);
      if (!gap.equals(text.substring(old, oldEnd))) {
        add(new Edit(new Span(old, oldEnd - old), gap));
      }
      old = oldEnd + 1;
      now = nowEnd + 1;
    }
  }

  private static String ink(String line) {
    StringBuilder ink = new StringBuilder(line.length());
    line.chars().filter(c -> !isGap(c)).forEach(c -> ink.append((char) c));
    return ink.toString();
  }

  private static boolean isGap(int c) {
    return Characters.isBlank(c) || Characters.isLineEnd(c);
  }

  private static int endOfBlanks(String text, int start, int end) {
    int at = start;
    while (at < end && isGap(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private void replaceMiddle(int from, int to, String wanted) {
    int start = 0;
    int most = Math.min(to - from, wanted.length());
    while (start < most && text.charAt(from + start) == wanted.charAt(start)) {
      start++;
    }
    if (start > 0 && Character.isHighSurrogate(wanted.charAt(start - 1))) {
      start--;
    }
    int tail = 0;
    while (tail < most - start
        && text.charAt(to - 1 - tail) == wanted.charAt(wanted.length() - 1 - tail)) {
      tail++;
    }
    if (tail > 0 && Character.isLowSurrogate(text.charAt(to - tail))) {
      tail--;
    }
    int length = to - from - start - tail;
    if (length > 0 || wanted.length() > start + tail) {
      String changed = wanted.substring(start, wanted.length() - tail);
      add(new Edit(new Span(from + start, length), changed));
    }
  }

  private void add(Edit edit) {
    int last = edits.size() - 1;
    if (last >= 0 && edits.get(last).span().end() == edit.span().offset()) {
      Edit before = edits.get(last);
      edits.set(last, new Edit(before.span().to(edit.span()), before.text() + edit.text()));
    } else {
      edits.add(edit);
    }
  }

  List<Edit> edits() {
    return List.copyOf(edits);
  }
}

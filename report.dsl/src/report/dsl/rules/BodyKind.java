package report.dsl.rules;

import java.util.List;
import java.util.Optional;
import report.dsl.forms.Names;
import report.dsl.forms.Script;
import report.dsl.model.Filing;
import report.dsl.model.HeaderKey;

/** What kind of body a report is of, as far as the law makes a difference. */
enum BodyKind {
  /** A government at county level or above. */
  GOVERNMENT("政府", List.of("省", "设区的市", "县")),
  /** A department of one, or of the State Council. */
  DEPARTMENT("部门", List.of("国务院部门", "部门")),
  /** A township or its like. */
  TOWNSHIP("乡镇", List.of("乡镇"));

  private final String group;
  private final List<String> levels;

  BodyKind(String group, List<String> levels) {
    this.group = group;
    this.levels = levels;
  }

  /** By its level, else by how its name ends; empty when neither is plain. */
  static Optional<BodyKind> of(Filing filing) {
    String level = Names.key(filing.value(HeaderKey.LEVEL));
    for (BodyKind kind : values()) {
      if (kind.levels.contains(level)) {
        return Optional.of(kind);
      }
    }
    String name = Script.simplifiedText(filing.value(HeaderKey.BODY));
    if (TOWNSHIP.isNamed(name)) {
      return Optional.of(TOWNSHIP);
    } else if (Wording.of("都不是").matcher(name).find()) {
      return Optional.empty();
    }
    return List.of(GOVERNMENT, DEPARTMENT).stream().filter(kind -> kind.isNamed(name)).findFirst();
  }

  private boolean isNamed(String name) {
    return Wording.of(group).matcher(name).find();
  }
}

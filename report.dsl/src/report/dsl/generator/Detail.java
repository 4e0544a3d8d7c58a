package report.dsl.generator;

import report.dsl.model.HeaderKey;

/** What a report may give beyond body and year, and its key in data. Files are not among it. */
enum Detail {
  LEVEL("level", HeaderKey.LEVEL),
  CODE("code", HeaderKey.CODE),
  WRITTEN("written", HeaderKey.WRITTEN),
  PUBLISHED("published", HeaderKey.PUBLISHED),
  SIGNED("signed", HeaderKey.SIGNED);

  private final String key;
  private final HeaderKey header;

  Detail(String key, HeaderKey header) {
    this.key = key;
    this.header = header;
  }

  /** Its key in data. */
  String key() {
    return key;
  }

  /** The header line that gives it. */
  HeaderKey header() {
    return header;
  }
}

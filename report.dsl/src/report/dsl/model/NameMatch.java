package report.dsl.model;

/** How a written name found what it means. */
public enum NameMatch {
  /** It is one of the names. */
  EXACT,
  /** It is none of them, but so near to one only that it is read as that. */
  NEAREST,
  /** Several things go by it. */
  AMBIGUOUS,
  /** It is the label of a group, which holds no numbers itself. */
  GROUP,
  /** Nothing goes by it. */
  NONE
}

package report.dsl.model;

import report.dsl.forms.Span;

/**
 * A line {@code 图: FILE "TEXT"}.
 *
 * @param file the picture's path relative to the report, empty when none is given
 * @param alternative the text that stands for it, empty when none is given
 * @param state whether its file can be published
 */
public record Picture(String file, String alternative, PictureFiles.State state, Span span)
    implements Block {}

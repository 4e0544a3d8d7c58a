package report.dsl.model;

import report.dsl.forms.Span;

/**
 * A heading inside a section.
 *
 * @param level how many # it has, at least 2
 * @param text the heading, escapes resolved
 */
public record SubHeading(int level, String text, Span span) implements Block {}

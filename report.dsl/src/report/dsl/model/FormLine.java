package report.dsl.model;

import java.util.Optional;
import report.dsl.forms.Span;

/**
 * The first line of a report, {@code 年报 NAME}.
 *
 * @param marked whether the line is there
 * @param name the form it names, empty when none
 * @param found whether there is a form of that name
 * @param span the whole line's tokens; empty and at the text's start when it is not there
 * @param nameSpan the name; empty when none
 * @param faults how many things in the form could not be read
 * @param due the name of the shipped form that is for the reported year, if there is one
 */
public record FormLine(
    boolean marked,
    String name,
    boolean found,
    int faults,
    Span span,
    Span nameSpan,
    Optional<String> due) {}

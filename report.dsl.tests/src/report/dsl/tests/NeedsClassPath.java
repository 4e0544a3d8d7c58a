package report.dsl.tests;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** Tests that start processes of the product's own classes: the plain run does them. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DisabledIfSystemProperty(
    named = "report.runner",
    matches = "equinox",
    disabledReason =
        "inside Equinox there is no class path to start a process with; the plain run does it")
public @interface NeedsClassPath {}

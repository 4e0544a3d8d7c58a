package report.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.generator.GeneratorContext;
import org.eclipse.xtext.generator.IGenerator2;
import org.eclipse.xtext.generator.InMemoryFileSystemAccess;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.Test;

/** Any Xtext host that generates gets the page and the data that the command writes. */
class XtextGeneratorTest {

  private static Map<String, Object> generated(String text) {
    URI uri = URI.createURI("example:/云岭县.report");
    XtextResource resource = TestEngine.get().parse(uri, text);
    InMemoryFileSystemAccess files = new InMemoryFileSystemAccess();
    resource
        .getResourceServiceProvider()
        .get(IGenerator2.class)
        .doGenerate(resource, files, new GeneratorContext());
    return files.getAllFiles();
  }

  @Test
  void soundReportsGetPageAndData() {
    Published published = Published.of(Samples.sound(), false);
    assertEquals(
        Set.of(published.html(), published.json()),
        Set.copyOf(generated(Samples.sound()).values()));
  }

  @Test
  void reportsWithErrorsGetNothing() {
    assertEquals(Map.of(), generated(Samples.wrong()));
  }
}

package report.dsl.ide.document;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import report.dsl.Engine;
import report.dsl.Engine.Checked;

/** Makes snapshots of texts, by the engine that the command uses. */
public final class Snapshots {

  private final Engine engine;

  /** Asks that engine. */
  public Snapshots(Engine engine) {
    this.engine = engine;
  }

  /**
   * Parses, links and checks a text.
   *
   * @param between run between all steps; what it throws ends the work
   */
  Snapshot make(String uri, Revision revision, Runnable between) {
    URI address = URI.createURI(uri);
    XtextResource resource = engine.parse(address, revision.text());
    String name = address.lastSegment() == null ? uri : URI.decode(address.lastSegment());
    Checked checked = engine.check(resource, name, between);
    return new Snapshot(uri, revision.version(), resource, checked);
  }
}

package report.dsl.scoping;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;

/**
 * A scope that asks a form's own name index, so that links and rules can never find different
 * things under one name.
 *
 * @param find the node of that name, if exactly one has it
 * @param names all names, for completion
 */
record FormScope(Function<String, Optional<? extends EObject>> find, Iterable<String> names)
    implements IScope {

  @Override
  public IEObjectDescription getSingleElement(QualifiedName name) {
    return find.apply(name.getLastSegment())
        .map(node -> EObjectDescription.create(name, node))
        .orElse(null);
  }

  @Override
  public Iterable<IEObjectDescription> getElements(QualifiedName name) {
    IEObjectDescription found = getSingleElement(name);
    return found == null ? List.of() : List.of(found);
  }

  @Override
  public IEObjectDescription getSingleElement(EObject node) {
    return first(getElements(node));
  }

  @Override
  public Iterable<IEObjectDescription> getElements(EObject node) {
    return stream().filter(found -> same(found.getEObjectOrProxy(), node)).toList();
  }

  private static boolean same(EObject one, EObject other) {
    URI uri = one.eResource() == null ? null : one.eResource().getURI();
    return one == other
        || uri != null
            && other.eResource() != null
            && uri.equals(other.eResource().getURI())
            && one.eResource().getURIFragment(one).equals(other.eResource().getURIFragment(other));
  }

  @Override
  public Iterable<IEObjectDescription> getAllElements() {
    return stream().toList();
  }

  private java.util.stream.Stream<IEObjectDescription> stream() {
    return java.util.stream.StreamSupport.stream(names.spliterator(), false)
        .map(QualifiedName::create)
        .map(this::getSingleElement)
        .filter(java.util.Objects::nonNull);
  }

  private static IEObjectDescription first(Iterable<IEObjectDescription> found) {
    var all = found.iterator();
    return all.hasNext() ? all.next() : null;
  }
}

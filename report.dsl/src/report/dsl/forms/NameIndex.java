package report.dsl.forms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Looks things up by any of their names, through {@link Names#key}. A short name always wins; a
 * further name that two things share belongs to neither.
 *
 * @param <T> what is named
 */
public final class NameIndex<T> {

  /** All ways to write a label of five levels; the official forms have three. */
  private static final int MOST_WAYS = 32;

  private final Map<String, List<T>> shortNames = new HashMap<>();
  private final Map<String, List<T>> furtherNames = new HashMap<>();
  private final Map<String, List<T>> groups = new HashMap<>();

  void add(T item, String shortName, Collection<String> further) {
    put(shortNames, Names.key(shortName), item);
    further.forEach(name -> addNumbered(furtherNames, Names.key(name), item));
  }

  /**
   * Every name of a label: short, full, any inner part of it, aliases; its outer parts are groups.
   */
  void add(T item, Label label) {
    add(item, label.shortName(), label.aliases());
    List<String> keys = label.levels().stream().map(Names::key).toList();
    int last = keys.size() - 1;
    for (int from = 0; from <= last; from++) {
      addPaths(furtherNames, keys.subList(from, keys.size()), item);
      for (int to = from + 1; to <= last; to++) {
        addPaths(groups, keys.subList(from, to), item);
      }
    }
  }

  /**
   * The levels joined, each with its numbering or without; of a label too deep for all of these
   * ways, those that are met first.
   */
  private static <T> void addPaths(Map<String, List<T>> map, List<String> keys, T item) {
    Set<String> paths = Set.of("");
    for (String key : keys) {
      Set<String> longer = new LinkedHashSet<>();
      for (String path : paths) {
        String before = path.isEmpty() ? "" : path + "/";
        longer.add(before + key);
        longer.add(before + Names.withoutNumber(key));
      }
      paths = longer.stream().limit(MOST_WAYS).collect(Collectors.toCollection(LinkedHashSet::new));
    }
    paths.forEach(path -> put(map, path, item));
  }

  private static <T> void addNumbered(Map<String, List<T>> map, String key, T item) {
    put(map, key, item);
    put(map, Names.withoutNumber(key), item);
  }

  private static <T> void put(Map<String, List<T>> map, String key, T item) {
    List<T> items = map.computeIfAbsent(key, k -> new ArrayList<>(1));
    if (items.isEmpty() || items.get(items.size() - 1) != item) { // one item comes all at once
      items.add(item);
    }
  }

  /** The one thing of that name; empty when there is none or more than one. */
  public Optional<T> find(String name) {
    List<T> found = all(name);
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** Everything that goes by that name. */
  public List<T> all(String name) {
    String key = Names.key(name);
    List<T> found = shortNames.get(key);
    return found != null ? found : furtherNames.getOrDefault(key, List.of());
  }

  /** What stands under the group label of that name; empty when it is no group's label. */
  public List<T> group(String name) {
    String key = Names.key(name);
    if (shortNames.containsKey(key)) {
      return List.of();
    }
    return furtherNames.containsKey(key) ? List.of() : groups.getOrDefault(key, List.of());
  }

  /** The one thing of which a name differs in fewest characters, and in less than half of them. */
  public Optional<T> nearest(String name) {
    String key = Names.key(name);
    int best = (key.length() + 1) / 2;
    List<T> found = List.of();
    for (String candidate : keys()) {
      int distance = Names.distanceOfKeys(key, candidate, best);
      if (distance < best) {
        best = distance;
        found = all(candidate);
      } else if (distance == best && !found.equals(all(candidate))) {
        found = List.of();
      }
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** The keys of all names, for look-ups and for suggesting the nearest. */
  public Set<String> keys() {
    Set<String> keys = new LinkedHashSet<>(shortNames.keySet());
    keys.addAll(furtherNames.keySet());
    return keys;
  }
}

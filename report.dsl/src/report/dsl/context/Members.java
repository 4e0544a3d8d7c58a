package report.dsl.context;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import report.dsl.context.NamedFile.State;
import report.dsl.forms.Names;
import report.dsl.forms.Span;
import report.dsl.model.Address;
import report.dsl.model.Filing;
import report.dsl.model.Header;
import report.dsl.model.HeaderKey;

/**
 * The reports of the bodies that a report adds up ({@code 汇总}). Those of its own year count, of
 * each body the first.
 */
public final class Members {

  /** What parts the paths in the line that names them. */
  public static final String PATH_ENDS = ";；、，,";

  private static final Pattern PATH =
      Pattern.compile("[^" + PATH_ENDS + "\\s][^" + PATH_ENDS + "]*");

  /** More paths than anybody writes into one line. */
  private static final int MOST_PATHS = 500;

  /** More of those that stand for many files, each of which is looked for in all folders. */
  private static final int MOST_OPEN_PATHS = 50;

  /** More than a province has bodies; so many can be kept, and no more are read. */
  private static final int MOST_FILES = Neighbours.MOST_MEMBERS;

  private final Optional<Header> header;
  private final List<NamedFiles> named = new ArrayList<>();
  private Optional<Span> unread = Optional.empty();
  private final List<Path> unreadable = new ArrayList<>();
  private final List<Member> ofOtherYear = new ArrayList<>();
  private final Map<String, List<Member>> byBody = new LinkedHashMap<>();
  private final BodyList list;
  private final Sums sums;
  private final Surroundings around;
  private final List<Member> counted;
  private final boolean complete;

  private Members(Filing own, Surroundings around, Runnable between) {
    this.around = around;
    this.header = own.header(HeaderKey.MEMBERS);
    this.list = BodyList.of(own, around);
    this.sums = new Sums(own.form());
    header.ifPresent(line -> find(line.valueSpan(), own));
    Set<Path> single = new LinkedHashSet<>();
    Set<Path> files = new LinkedHashSet<>();
    for (NamedFiles path : named) {
      files.addAll(path.files());
      single.addAll(path.isOpen() ? List.of() : path.files());
    }
    for (Path file : files.stream().limit(MOST_FILES).toList()) {
      between.run();
      read(file, own);
    }
    if (files.size() > MOST_FILES) {
      unread = header.map(Header::valueSpan);
    }
    ofOtherYear.removeIf(m -> !single.contains(m.file()) && byBody.containsKey(m.key()));
    counted = byBody.values().stream().map(reports -> reports.get(0)).toList();
    counted.forEach(sums::add);
    complete = !counted.isEmpty() && nothingMissing();
  }

  /** Looks for them and reads them. */
  static Members of(Filing own, Surroundings around, Runnable between) {
    return new Members(own, around, between);
  }

  private void find(Span line, Filing own) {
    Matcher path = PATH.matcher(own.source().text(line));
    long open = 0;
    while (path.find()) {
      String text = path.group().strip();
      Span span = new Span(line.offset() + path.start(), text.length());
      if (named.size() == MOST_PATHS || open == MOST_OPEN_PATHS) {
        unread = Optional.of(span);
        return;
      }
      named.add(NamedFiles.of(text, span, around));
      open += named.get(named.size() - 1).isOpen() ? 1 : 0;
    }
  }

  private void read(Path file, Filing own) {
    Optional<Member> member = around.member(file);
    if (member.isEmpty()) {
      unreadable.add(file);
    } else if (member.get().isRolledUp() && member.get().key().equals(ownKey(own))) {
      return; // this report once more, such as what was rolled up for it
    } else if (own.year().isPresent() && member.get().year().equals(own.year())) {
      byBody.computeIfAbsent(member.get().key(), key -> new ArrayList<>(1)).add(member.get());
    } else {
      ofOtherYear.add(member.get());
    }
  }

  private static String ownKey(Filing own) {
    return Names.key(own.value(HeaderKey.BODY));
  }

  /** From where on they are not read, because there are too many; empty when all are. */
  public Optional<Span> unread() {
    return unread;
  }

  /** The line that names them; empty when none does. */
  public Optional<Header> header() {
    return header;
  }

  /** The paths in that line. */
  public List<NamedFiles> named() {
    return named;
  }

  /** The files that are no reports. */
  public List<Path> unreadable() {
    return unreadable;
  }

  /**
   * Those of another year, or of none: of a folder that keeps all years only the bodies' that have
   * no other.
   */
  public List<Member> ofOtherYear() {
    return ofOtherYear;
  }

  /** Of each body that has several reports of the year all of them. */
  public List<List<Member>> repeated() {
    return byBody.values().stream().filter(reports -> reports.size() > 1).toList();
  }

  /** Those that are added up. */
  public List<Member> counted() {
    return counted;
  }

  /** The numbers of those, added up. */
  public Sums sums() {
    return sums;
  }

  /** The bodies whose reports are due. */
  public BodyList list() {
    return list;
  }

  /** The bodies on the list of which there is no report of the year. */
  public List<String> notHandedIn() {
    return list.content().bodies().entrySet().stream()
        .filter(body -> !byBody.containsKey(body.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** Those that are added up and not on the list. */
  public List<Member> notOnList() {
    Set<String> due = list.content().bodies().keySet();
    return list.isRead()
        ? counted.stream().filter(member -> !due.contains(member.key())).toList()
        : List.of();
  }

  /** Whether none is known to be missing. */
  public boolean isComplete() {
    return complete;
  }

  private boolean nothingMissing() {
    return unreadable.isEmpty()
        && unread.isEmpty()
        && ofOtherYear.isEmpty()
        && named.stream().allMatch(path -> path.state() == State.FOUND)
        && notHandedIn().isEmpty();
  }

  /** Their numbers in a cell of this report's form. */
  public List<Share> shares(Address cell) {
    return counted.stream().flatMap(member -> sums.share(member, cell).stream()).toList();
  }

  /** The whole report of a member. */
  public Optional<Neighbour> report(Member member) {
    return around.read(member.file());
  }

  /** The sum in a cell, where all of them are there and say it. */
  Optional<BigDecimal> number(Address cell) {
    return complete && sums.doubtful(cell) == 0 ? sums.number(cell) : Optional.empty();
  }

  /** Whether anything here depends on what is in that file. */
  boolean dependsOn(Path file) {
    return list.file().path().filter(file::equals).isPresent()
        || named.stream().anyMatch(path -> path.couldBe(file));
  }
}

package no.sitat.codebook;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What changed from one state of a project's codebook to another; codes are told by their ids.
///
/// @param changes in the order of the later tree, then those that are gone in the order of the
///   earlier
public record CodebookDiff(List<Change> changes) {
  public CodebookDiff {
    changes = List.copyOf(changes);
  }

  /// What can change about a code.
  public enum What {
    ADDED,
    REMOVED,
    MOVED,
    RENAMED,
    /// Definition, include or exclude say something else.
    REDEFINED,
    /// Typical or borderline example.
    EXAMPLES,
    KEY,
    KIND,
    DIRECTIONS,
    LINKS,
    SWITCHED,
    COLOUR;

    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// @param before empty for a code that is new
  /// @param after empty for a code that is gone
  public record Change(Optional<Code> before, Optional<Code> after, Set<What> what) {
    public Change {
      what = what.isEmpty() ? Set.of() : EnumSet.copyOf(what);
    }

    /// The code as it is now, or was last.
    public Code code() {
      return after.or(() -> before).orElseThrow();
    }
  }

  public static CodebookDiff of(Codebook before, Codebook after) {
    var changes = new ArrayList<Change>();
    for (var code : after.codes()) {
      var old = before.code(code.id());
      var what =
          old.isEmpty()
              ? EnumSet.of(What.ADDED)
              : differences(new Side(before, old.get()), new Side(after, code));
      if (!what.isEmpty()) {
        changes.add(new Change(old, Optional.of(code), what));
      }
    }
    before.codes().stream()
        .filter(code -> after.code(code.id()).isEmpty())
        .map(code -> new Change(Optional.of(code), Optional.empty(), EnumSet.of(What.REMOVED)))
        .forEach(changes::add);
    return new CodebookDiff(changes);
  }

  private record Side(Codebook book, Code code) {
    Set<String> links() {
      return book.links().stream()
          .filter(link -> link.from() == code.id())
          .map(link -> link.type() + " " + link.to())
          .collect(Collectors.toCollection(HashSet::new));
    }
  }

  private static EnumSet<What> differences(Side old, Side now) {
    var was = old.code();
    var is = now.code();
    var what = EnumSet.noneOf(What.class);
    enter(what, What.MOVED, was.parent(), is.parent());
    enter(what, What.RENAMED, was.name(), is.name());
    enter(
        what,
        What.REDEFINED,
        List.of(was.definition(), was.include(), was.exclude()),
        List.of(is.definition(), is.include(), is.exclude()));
    enter(
        what,
        What.EXAMPLES,
        List.of(was.example(), was.borderline()),
        List.of(is.example(), is.borderline()));
    enter(what, What.KEY, was.key(), is.key());
    enter(what, What.KIND, was.kind(), is.kind());
    enter(
        what,
        What.DIRECTIONS,
        List.of(was.directions(), was.defaultDirection()),
        List.of(is.directions(), is.defaultDirection()));
    enter(what, What.LINKS, old.links(), now.links());
    enter(what, What.SWITCHED, was.active(), is.active());
    enter(what, What.COLOUR, was.colour(), is.colour());
    return what;
  }

  private static void enter(Set<What> what, What kind, Object before, Object after) {
    if (!Objects.equals(before, after)) {
      what.add(kind);
    }
  }
}

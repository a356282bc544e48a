package no.sitat.coding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.sitat.text.Span;

/// What becomes of the codings of two codes when the first is merged into the second.
///
/// Where the same coder used both codes with the same direction and dimensions on stretches of one
/// text that overlap or touch, these become one coding over all of them; every other coding stays
/// as it is, under the second code. So nothing that was said once is counted twice, and codings
/// that lay over each other under one and the same code before are left to their coder.
///
/// A joined coding keeps the oldest edition among those of the second code in it: what waited to be
/// read again under a new definition still waits.
///
/// @param moved codings of the first code that only change their code
/// @param joined stretches where both codes were used
public record CodeMerge(List<Use> moved, List<Joined> joined) {
  private static final Comparator<Use> ORDER =
      Comparator.comparing(Use::span).thenComparingInt(Use::id);

  public CodeMerge {
    moved = List.copyOf(moved);
    joined = List.copyOf(joined);
  }

  /// Everything that codings must share to be joined.
  ///
  /// @param version of the text the spans count in
  /// @param direction as it is under the second code; empty for none
  /// @param marks weight and dimensions in one form
  public record Layer(
      int document, int version, int coder, Optional<String> direction, String marks) {}

  /// One coding.
  ///
  /// @param edition of the code it has
  /// @param moves whether it has the first code, which goes
  public record Use(int id, Layer layer, Span span, int edition, String memo, boolean moves) {
    /// Where it stands; never the memo.
    @Override
    public String toString() {
      return "Use[" + id + ", " + layer + ", " + span + (moves ? ", moves]" : "]");
    }
  }

  /// Codings that become one.
  ///
  /// @param kept the coding that stays, one of the second code
  /// @param span over all of them
  /// @param memo the different memos, with a blank line between
  /// @param dropped the others
  public record Joined(Use kept, Span span, int edition, String memo, List<Use> dropped) {
    public Joined {
      dropped = List.copyOf(dropped);
    }

    /// Whether one of the second code stands exactly there already.
    boolean hasIdentical(Use use) {
      return kept.span().equals(use.span())
          || dropped.stream().anyMatch(other -> !other.moves() && other.span().equals(use.span()));
    }

    /// Where it reaches; never the memo.
    @Override
    public String toString() {
      return "Joined[" + kept.id() + ", " + span + ", " + dropped.size() + " dropped]";
    }
  }

  public static CodeMerge of(Collection<Use> uses) {
    var layers = new LinkedHashMap<Layer, List<Use>>();
    uses.stream()
        .sorted(ORDER)
        .forEach(use -> layers.computeIfAbsent(use.layer(), _ -> new ArrayList<>()).add(use));
    var moved = new ArrayList<Use>();
    var joined = new ArrayList<Joined>();
    for (var layer : layers.values()) {
      for (var stretch : stretches(layer)) {
        boolean both =
            stretch.stream().anyMatch(Use::moves) && !stretch.stream().allMatch(Use::moves);
        if (both) {
          joined.add(joined(stretch));
        } else {
          stretch.stream().filter(Use::moves).forEach(moved::add);
        }
      }
    }
    return new CodeMerge(moved, joined);
  }

  /// Uses that overlap or touch, directly or through others.
  private static List<List<Use>> stretches(List<Use> inOrder) {
    var stretches = new ArrayList<List<Use>>();
    int end = -1;
    for (var use : inOrder) {
      if (stretches.isEmpty() || use.span().start() > end) {
        stretches.add(new ArrayList<>());
      }
      stretches.getLast().add(use);
      end = Math.max(end, use.span().end());
    }
    return stretches;
  }

  private static Joined joined(List<Use> stretch) {
    var own = stretch.stream().filter(use -> !use.moves()).toList();
    var kept = own.stream().min(Comparator.comparingInt(Use::id)).orElseThrow();
    int start = stretch.getFirst().span().start();
    int end = stretch.stream().mapToInt(use -> use.span().end()).max().orElseThrow();
    var memo =
        stretch.stream()
            .map(Use::memo)
            .filter(text -> !text.isBlank())
            .distinct()
            .collect(Collectors.joining("\n\n"));
    return new Joined(
        kept,
        new Span(start, end),
        own.stream().mapToInt(Use::edition).min().orElseThrow(),
        memo,
        stretch.stream().filter(use -> !Objects.equals(use, kept)).toList());
  }

  /// How the codings of the first code fare; each is counted once.
  ///
  /// @param moved they change their code
  /// @param joined they become part of a coding of the second code
  /// @param identical the second code stood there already
  /// @param absorbed codings of the second code that grow together with another of it
  public record Counts(int moved, int joined, int identical, int absorbed) {
    public static final Counts NONE = new Counts(0, 0, 0, 0);
  }

  public Counts counts() {
    return countsWhere(_ -> true);
  }

  /// @param coder id
  public Counts countsOf(int coder) {
    return countsWhere(use -> use.layer().coder() == coder);
  }

  private Counts countsWhere(Predicate<Use> which) {
    int together = 0;
    int identical = 0;
    int absorbed = 0;
    for (var one : joined) {
      for (var use : one.dropped().stream().filter(which).toList()) {
        if (!use.moves()) {
          absorbed++;
        } else if (one.hasIdentical(use)) {
          identical++;
        } else {
          together++;
        }
      }
    }
    return new Counts((int) moved.stream().filter(which).count(), together, identical, absorbed);
  }
}

package no.sitat.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which version of a text came of which, and how: what carries a place from any version to any
/// other.
///
/// Versions form a tree. The way from one to another leads up to the last version both come of,
/// backwards through changes, and down again. Immutable but for ways found before; not safe to
/// share between threads.
public final class TextLineage {
  private final Map<Integer, Step> steps = new HashMap<>();
  private final Map<Way, Optional<List<TextChange>>> ways = new HashMap<>();

  /// How a version was made of another.
  ///
  /// @param from number of the version that was changed
  public record Step(int version, int from, TextChange change) {}

  private record Way(int from, int to) {}

  /// @param steps one for each version that was made of another
  public TextLineage(Collection<Step> steps) {
    steps.forEach(step -> this.steps.put(step.version(), step));
  }

  /// Where a place of one version lies in another.
  public Carried carry(Span span, int from, int to) {
    if (from == to) {
      return Carried.kept(span);
    }
    var way = way(from, to);
    return way.map(changes -> carry(span, changes)).orElse(Carried.GONE);
  }

  /// Where a place lies after some changes, one after another.
  public static Carried carry(Span span, List<TextChange> changes) {
    var carrying = new Carrying(span);
    for (var change : changes) {
      carrying = carrying.through(change);
    }
    return carrying.outcome();
  }

  /// The changes that lead from one version to another; empty when they have nothing in common.
  public Optional<List<TextChange>> way(int from, int to) {
    return ways.computeIfAbsent(new Way(from, to), this::find);
  }

  private Optional<List<TextChange>> find(Way way) {
    var up = ancestry(way.from());
    var down = ancestry(way.to());
    if (!up.getLast().equals(down.getLast())) {
      return Optional.empty();
    }
    var mine = new ArrayDeque<>(up);
    var theirs = new ArrayDeque<>(down);
    while (!mine.isEmpty()
        && !theirs.isEmpty()
        && mine.getLast().intValue() == theirs.getLast().intValue()) {
      mine.removeLast();
      theirs.removeLast();
    }
    var changes = new ArrayDeque<TextChange>();
    theirs.forEach(version -> changes.addFirst(step(version).change()));
    mine.reversed().forEach(version -> changes.addFirst(step(version).change().inverse()));
    return Optional.of(List.copyOf(changes));
  }

  private Step step(int version) {
    return Optional.ofNullable(steps.get(version)).orElseThrow();
  }

  /// A version, the one it was made of, and so on up to the first.
  private List<Integer> ancestry(int version) {
    var line = new ArrayList<Integer>();
    line.add(version);
    var step = Optional.ofNullable(steps.get(version));
    while (step.isPresent() && !line.contains(step.get().from())) {
      line.add(step.get().from());
      step = Optional.ofNullable(steps.get(step.get().from()));
    }
    return line;
  }
}

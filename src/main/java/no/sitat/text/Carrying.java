package no.sitat.text;

import java.util.List;
import java.util.Optional;

/// A place on its way through changes of a text, one after another.
///
/// Remembers which of its characters are left: when fewer than half are, somebody must look, also
/// when no single change took so many.
///
/// @param origin the place in the text it was made on
/// @param place where it lies so far; empty when nothing of it is left
/// @param left the parts of it that have been there from the beginning, where they stand so far
record Carrying(Span origin, Span place, List<Span> left, Anchor worst) {
  Carrying(Span origin) {
    this(origin, origin, List.of(origin), Anchor.KEPT);
  }

  Carrying through(TextChange change) {
    if (place.isEmpty()) {
      return this;
    }
    var moved = change.move(place);
    var parts =
        left.size() == 1
            ? change.kept(left.getFirst())
            : left.stream().flatMap(part -> change.kept(part).stream()).toList();
    return new Carrying(
        origin, new Span(moved.start(), moved.end()), parts, worst.worse(moved.anchor()));
  }

  Carried outcome() {
    if (place.isEmpty()) {
      return Carried.GONE;
    }
    int units = left.stream().mapToInt(Span::length).sum();
    if (worst == Anchor.REVIEW || 2 * units < origin.length()) {
      return new Carried(Optional.of(place), Anchor.REVIEW);
    }
    if (worst == Anchor.CHANGED) {
      return new Carried(Optional.of(place), Anchor.CHANGED);
    }
    return new Carried(Optional.of(place), place.equals(origin) ? Anchor.KEPT : Anchor.MOVED);
  }
}

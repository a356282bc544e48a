package no.sitat.disclosure.passport;

import java.util.Collections;
import java.util.List;

/// How exactly each variable is told.
///
/// @param heights one for each ladder: 0 leaves the variable out, 1 is the coarsest step, the
///   number of its steps is the exact one
public record Choice(List<Integer> heights) {
  public Choice {
    heights = List.copyOf(heights);
    if (heights.stream().anyMatch(height -> height < 0)) {
      throw new IllegalArgumentException("heights below 0: " + heights);
    }
  }

  /// Everything exactly.
  public static Choice exact(Sample sample) {
    return new Choice(sample.ladders().stream().map(ladder -> ladder.steps().size()).toList());
  }

  /// Nothing at all.
  public static Choice silent(Sample sample) {
    return new Choice(Collections.nCopies(sample.ladders().size(), 0));
  }

  public int height(int ladder) {
    return heights.get(ladder);
  }

  /// How many variables are told.
  public int told() {
    return (int) heights.stream().filter(height -> height > 0).count();
  }

  /// Whether the other tells every variable at least as exactly, and they differ.
  boolean isBelow(Choice other) {
    for (int ladder = 0; ladder < heights.size(); ladder++) {
      if (height(ladder) > other.height(ladder)) {
        return false;
      }
    }
    return !equals(other);
  }
}

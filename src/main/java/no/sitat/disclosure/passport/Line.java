package no.sitat.disclosure.passport;

import java.util.List;
import java.util.stream.Collectors;

/// What is told of one person, and how many people of the sample it fits.
///
/// @param facts in the order of the ladders; without what is left out or unknown
/// @param k people of the sample of whom every fact is known to be true; with the person themselves
public record Line(int person, Choice choice, List<Fact> facts, int k) {
  public Line {
    facts = List.copyOf(facts);
  }

  /// One group that is told.
  ///
  /// @param ladder its number
  /// @param height the step; 1 is the coarsest
  /// @param group index into the groups of the step
  public record Fact(int ladder, int height, int group, String name) {}

  /// Whether it fits nobody else.
  public boolean isUnique() {
    return k <= 1;
  }

  /// As it is printed: “Kvinne, 30-årene”; empty when nothing is told.
  public String words() {
    return facts.stream().map(Fact::name).collect(Collectors.joining(", "));
  }
}

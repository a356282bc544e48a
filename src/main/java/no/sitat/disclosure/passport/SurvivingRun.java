package no.sitat.disclosure.passport;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/// Words that a masked wording still has in a row of an original, so that a search engine finds it.
///
/// Words come cut and folded: what a word is, is not decided here.
///
/// @param from number of the first word in the masked wording
/// @param length in words
public record SurvivingRun(int from, int length) {
  /// As many words in a row as must not survive.
  public static final int TOO_LONG = 6;

  /// The longest run the two have in common, the first of several; empty where it is shorter than
  /// `tooLong`, or than the whole original where that is shorter still.
  public static Optional<SurvivingRun> of(List<String> original, List<String> masked, int tooLong) {
    return all(original, masked, tooLong).stream()
        .reduce((one, other) -> other.length() > one.length() ? other : one);
  }

  /// All runs of that length that cannot be made longer, in the order of the masked wording; they
  /// may overlap.
  public static List<SurvivingRun> all(List<String> original, List<String> masked, int tooLong) {
    int limit = Math.max(1, Math.min(tooLong, original.size()));
    var lengths = lengths(original, masked);
    var runs = new ArrayList<SurvivingRun>();
    for (int at = 0; at < lengths.length; at++) {
      boolean goesOn = at + 1 < lengths.length && lengths[at + 1] > lengths[at];
      if (lengths[at] >= limit && !goesOn) {
        runs.add(new SurvivingRun(at - lengths[at] + 1, lengths[at]));
      }
    }
    return runs;
  }

  /// For each word of the masked wording, how long the longest run is that ends there.
  private static int[] lengths(List<String> original, List<String> masked) {
    var places = new HashMap<String, List<Integer>>();
    for (int at = 0; at < original.size(); at++) {
      places.computeIfAbsent(original.get(at), _ -> new ArrayList<>()).add(at);
    }
    var longest = new int[masked.size()];
    var before = new int[original.size() + 1];
    for (int at = 0; at < masked.size(); at++) {
      var here = new int[original.size() + 1];
      for (int place : places.getOrDefault(masked.get(at), List.of())) {
        here[place + 1] = before[place] + 1;
        longest[at] = Math.max(longest[at], here[place + 1]);
      }
      before = here;
    }
    return longest;
  }
}

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
    var places = new HashMap<String, List<Integer>>();
    for (int at = 0; at < original.size(); at++) {
      places.computeIfAbsent(original.get(at), _ -> new ArrayList<>()).add(at);
    }
    var longest = new SurvivingRun(0, 0);
    var before = new int[original.size() + 1];
    for (int at = 0; at < masked.size(); at++) {
      var here = new int[original.size() + 1];
      for (int place : places.getOrDefault(masked.get(at), List.of())) {
        int length = before[place] + 1;
        here[place + 1] = length;
        if (length > longest.length()) {
          longest = new SurvivingRun(at - length + 1, length);
        }
      }
      before = here;
    }
    int limit = Math.max(1, Math.min(tooLong, original.size()));
    return Optional.of(longest).filter(run -> run.length() >= limit);
  }
}

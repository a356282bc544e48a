package no.sitat.coding.guide;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.sitat.codebook.Codebook;

/// A question that a team means to ask.
///
/// @param id small and dense, unique in the project, from 1
/// @param key what the team calls it (`3b`), unique in the project
/// @param wordings how it is put: one, or one for each language; the first is shown
/// @param codes ids of what it asks about; may be none, as for a question that opens the talk
/// @param place order in the guide, from 0
public record GuideQuestion(
    int id, UUID guid, String key, List<String> wordings, Set<Integer> codes, int place) {
  public GuideQuestion {
    wordings = List.copyOf(wordings);
    codes = Set.copyOf(codes);
    if (wordings.isEmpty()) {
      throw new IllegalArgumentException("question " + key + " has no wording");
    }
  }

  /// Whether it asks about a code: the code itself, something above it, or something below it.
  public boolean asksAbout(int code, Codebook codebook) {
    return codes.stream().anyMatch(asked -> isAbove(asked, code, codebook))
        || codes.stream().anyMatch(asked -> isAbove(code, asked, codebook));
  }

  private static boolean isAbove(int upper, int lower, Codebook codebook) {
    var at = codebook.code(lower);
    while (at.isPresent()) {
      if (at.get().id() == upper) {
        return true;
      }
      at =
          at.get().parent().isPresent()
              ? codebook.code(at.get().parent().getAsInt())
              : Optional.empty();
    }
    return false;
  }
}

package no.sitat.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import no.sitat.project.correction.Correction;

/// A correction of a text as the API takes it.
///
/// @param version of the text that offsets and turns count in
/// @param replacements inside a turn, or between two
/// @param turns turns said anew
/// @param speakers new labels by old ones, in the whole document
record CorrectionBody(
    @JsonProperty(required = true) int version,
    Optional<List<NewWords>> replacements,
    Optional<List<NewTurns>> turns,
    Optional<Map<String, String>> speakers) {
  /// Other words for a stretch of the text.
  ///
  /// @param start inclusive, UTF-16
  /// @param end exclusive
  record NewWords(
      @JsonProperty(required = true) int start,
      @JsonProperty(required = true) int end,
      @JsonProperty(required = true) String text) {}

  /// Turns said anew: two parts to split one, one for several to join them, none to take them out.
  ///
  /// @param through number of the last turn; left out for one turn
  record NewTurns(
      @JsonProperty(required = true) int from,
      OptionalInt through,
      @JsonProperty(required = true) List<NewPart> parts) {}

  /// One turn as it is to be.
  record NewPart(
      @JsonProperty(required = true) String speaker, @JsonProperty(required = true) String text) {}

  Correction of(int document) {
    return new Correction(
        document,
        version,
        replacements.orElse(List.of()).stream()
            .map(words -> new Correction.Replacement(words.start(), words.end(), words.text()))
            .toList(),
        turns.orElse(List.of()).stream().map(CorrectionBody::recast).toList(),
        speakers.orElse(Map.of()));
  }

  private static Correction.Recast recast(NewTurns turns) {
    return new Correction.Recast(
        turns.from(),
        turns.through().orElse(turns.from()),
        turns.parts().stream()
            .map(part -> new Correction.Part(part.speaker(), part.text()))
            .toList());
  }

  /// Of which version; never the words.
  @Override
  public String toString() {
    return "CorrectionBody[version " + version + "]";
  }
}

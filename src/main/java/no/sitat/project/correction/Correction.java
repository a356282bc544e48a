package no.sitat.project.correction;

import java.util.List;
import java.util.Map;

/// What is to stand in a text instead of what stands there.
///
/// Offsets and turns are those of the version named; everything is done at once, so they do not
/// shift while it is.
///
/// @param version the version that was read when the correction was written
/// @param replacements inside a turn, or inside what stands between two; not overlapping
/// @param recasts turns said anew
/// @param speakers new labels of speakers by their old ones, in all their turns
public record Correction(
    int document,
    int version,
    List<Replacement> replacements,
    List<Recast> recasts,
    Map<String, String> speakers) {
  public Correction {
    replacements = List.copyOf(replacements);
    recasts = List.copyOf(recasts);
    speakers = Map.copyOf(speakers);
  }

  /// Other words for a stretch of the text.
  ///
  /// @param start inclusive, UTF-16
  /// @param end exclusive; `start` to put something in
  /// @param text empty to take something out
  public record Replacement(int start, int end, String text) {
    /// Where; never the words.
    @Override
    public String toString() {
      return "Replacement[" + start + "–" + end + "]";
    }
  }

  /// Turns that are said anew: one part for another wording or speaker, two to split a turn, one
  /// for two turns to join them, none to take them out.
  ///
  /// @param from number of the first turn
  /// @param through number of the last
  public record Recast(int from, int through, List<Part> parts) {
    public Recast {
      parts = List.copyOf(parts);
    }
  }

  /// One turn as it is to be.
  public record Part(String speaker, String text) {
    /// Who; never the words.
    @Override
    public String toString() {
      return "Part[" + speaker + "]";
    }
  }

  public static Correction of(int document, int version, Replacement... replacements) {
    return new Correction(document, version, List.of(replacements), List.of(), Map.of());
  }

  public static Correction of(int document, int version, Recast... recasts) {
    return new Correction(document, version, List.of(), List.of(recasts), Map.of());
  }

  public Correction withSpeakers(Map<String, String> labels) {
    return new Correction(document, version, replacements, recasts, labels);
  }

  /// Which document; never the words.
  @Override
  public String toString() {
    return "Correction[document " + document + ", version " + version + "]";
  }
}

package no.sitat.exchange.moving;

import java.util.List;
import java.util.UUID;
import no.sitat.text.Span;

/// Somebody, or something, that is studied: in our projects a respondent.
///
/// @param name a pseudonymous label; never empty
/// @param description may be empty
/// @param sources GUIDs of sources that are wholly of the case
/// @param parts passages that are of the case: what a respondent says among others
public record MovedCase(
    UUID guid,
    String name,
    String description,
    List<UUID> sources,
    List<Part> parts,
    List<MovedValue> values) {
  public MovedCase {
    sources = List.copyOf(sources);
    parts = List.copyOf(parts);
    values = List.copyOf(values);
  }

  /// One passage.
  ///
  /// @param source GUID of a source with words
  public record Part(UUID source, Span span) {}
}

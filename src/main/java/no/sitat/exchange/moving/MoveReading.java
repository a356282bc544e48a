package no.sitat.exchange.moving;

import java.util.List;

/// What a file of another tool holds, and what became of it in the reading.
///
/// @param notes in order of how much they matter: dropped, kept, repaired, converted
/// @param evidence for each source with positions that could be understood in several ways
public record MoveReading(
    MovedProject project, List<MoveNote> notes, List<PositionEvidence> evidence) {
  public MoveReading {
    notes = List.copyOf(notes);
    evidence = List.copyOf(evidence);
  }
}

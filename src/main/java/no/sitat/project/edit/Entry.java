package no.sitat.project.edit;

import java.util.List;
import no.sitat.codebook.LocalText;

/// An edit as it stands in the history, with its values.
///
/// @param coder name of who made it
/// @param applied the revision at which it was made, or made again, last
/// @param takenBy what took it back; 0 for nothing
/// @param shifts what it does to the lines of those whose edits it takes back
public record Entry(
    int id,
    String coder,
    Edit edit,
    Shift.State state,
    long applied,
    int takenBy,
    List<Shift> shifts) {
  public Entry {
    shifts = List.copyOf(shifts);
  }

  /// What was done, with the name of who did it where that is somebody else than the reader.
  public LocalText toldTo(String reader) {
    return HistoryItem.told(edit.words(), coder, reader);
  }
}

package no.sitat.exchange.refi.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Selections that stand in a note and are of another text: QualCoder writes an annotation so, and
/// points to the note from the source.
///
/// @param ofTexts by GUID of the text they are of; each with its note
/// @param moved GUIDs of the notes
record NoteSelections(Map<UUID, List<Raw.Selection>> ofTexts, Set<UUID> moved) {
  static NoteSelections of(Found found, Ledger ledger) {
    var pointing = pointing(found);
    var ofTexts = new HashMap<UUID, List<Raw.Selection>>();
    var moved = new HashSet<UUID>();
    for (var note : found.notes) {
      if (note.selections().isEmpty()) {
        continue;
      }
      var texts = pointing.getOrDefault(note.guid(), List.of());
      if (texts.size() == 1) {
        ledger.note(Finding.SELECTION_IN_NOTE, note.load().name());
        moved.add(note.guid());
        var into = ofTexts.computeIfAbsent(texts.getFirst(), _ -> new ArrayList<>());
        note.selections().forEach(each -> into.add(withNote(each, note.guid())));
      } else {
        note.selections()
            .forEach(_ ->
                ledger.note(
                    Finding.REFERENCE_TO_NOTHING, "PlainTextSelection", note.load().name()));
      }
    }
    return new NoteSelections(ofTexts, moved);
  }

  /// The texts of the sources that point to each note.
  private static Map<UUID, List<UUID>> pointing(Found found) {
    var pointing = new HashMap<UUID, List<UUID>>();
    for (var source : found.sources) {
      if (source.texts().isEmpty()) {
        continue;
      }
      var text = source.texts().getFirst().guid();
      source
          .load()
          .notes()
          .forEach(note -> pointing.computeIfAbsent(note, _ -> new ArrayList<>()).add(text));
    }
    return pointing;
  }

  private static Raw.Selection withNote(Raw.Selection selection, UUID note) {
    var load = selection.load();
    var notes = new ArrayList<>(load.notes());
    notes.add(note);
    return new Raw.Selection(
        new Raw.Load(
            load.guid(), load.name(), load.description(), load.stamp(), load.codings(), notes),
        selection.start(),
        selection.end());
  }

  List<Raw.Selection> of(UUID text) {
    return ofTexts.getOrDefault(text, List.of());
  }

  /// Whether the note is on a selection now, and not on its source.
  boolean isMoved(UUID note) {
    return moved.contains(note);
  }
}

package no.sitat.exchange.refi.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.sitat.exchange.moving.MovedMemo;
import no.sitat.exchange.moving.MovedMemo.Target;
import no.sitat.exchange.refi.own.Qualities;
import no.sitat.exchange.refi.position.RawText;

/// Notes, and what they are on: some tools point from a thing to its note, others link the note to
/// the thing, others write a description on it.
final class Memos {
  private final Ledger ledger;
  private final Map<UUID, Raw.Text> notes = new LinkedHashMap<>();
  private final Map<UUID, String> texts = new HashMap<>();
  private final Map<UUID, Set<Target>> on = new HashMap<>();
  private final Map<Target, List<String>> textsOn = new HashMap<>();
  private final Set<UUID> elsewhere = new HashSet<>();
  private final List<MovedMemo> ofDescriptions = new ArrayList<>();

  Memos(Found found, SourceTexts loader, Ledger ledger) throws IOException {
    this.ledger = ledger;
    for (var note : found.notes) {
      notes.put(note.guid(), note);
      texts.put(note.guid(), text(note, loader));
      if (!note.load().codings().isEmpty()) {
        ledger.note(Finding.NOTE_CODINGS, title(note));
      }
    }
    for (var note : found.notes) {
      note.load()
          .notes()
          .forEach(each -> on(each, new Target(MovedMemo.TargetKind.MEMO, note.guid())));
    }
  }

  private static String text(Raw.Text note, SourceTexts loader) throws IOException {
    boolean fromFile = !note.plainPath().isBlank();
    var loaded = fromFile ? loader.load(note, title(note)).map(RawText::text) : note.content();
    var words = loaded.orElse("");
    var description = note.load().description();
    if (words.isBlank()) {
      return description;
    }
    return description.isBlank() || words.strip().equals(description.strip())
        ? words
        : words + "\n\n" + description;
  }

  private static String title(Raw.Text note) {
    return note.load().name().strip();
  }

  boolean has(UUID note) {
    return notes.containsKey(note);
  }

  /// The words of a note; empty where there is none.
  String text(UUID note) {
    return texts.getOrDefault(note, "");
  }

  List<String> texts(List<UUID> all) {
    return all.stream().map(this::text).filter(text -> !text.isEmpty()).toList();
  }

  /// That a note is on something.
  void on(UUID note, Target target) {
    if (!has(note)) {
      ledger.note(Finding.REFERENCE_TO_NOTHING, "NoteRef", "");
      return;
    }
    on.computeIfAbsent(note, _ -> new LinkedHashSet<>()).add(target);
    textsOn.computeIfAbsent(target, _ -> new ArrayList<>()).add(text(note));
  }

  /// The words of all notes that were found on something so far, in that order.
  List<String> textsOn(Target target) {
    return textsOn.getOrDefault(target, List.of());
  }

  /// That the words of a note stand in something else already.
  void standsElsewhere(UUID note) {
    elsewhere.add(note);
  }

  /// Direction, weight and dimensions, if this note says so of its codings.
  Optional<Qualities> qualities(UUID note) {
    if (!has(note)) {
      return Optional.empty();
    }
    boolean titled = title(Objects.requireNonNull(notes.get(note))).equals(Qualities.TITLE);
    boolean ours = titled || note.equals(Qualities.note(text(note)));
    return ours ? Qualities.parse(text(note)) : Optional.empty();
  }

  void ofDescription(UUID guid, String text, Raw.Stamp stamp, List<Target> targets) {
    ofDescriptions.add(
        new MovedMemo(guid, "", text, "", stamp.user(), stamp.time(), Optional.empty(), targets));
  }

  /// Every memo: the notes that are nothing else, and the descriptions that became some.
  List<MovedMemo> moved(References references) {
    var moved = new ArrayList<MovedMemo>();
    for (var note : notes.values()) {
      var targets = on.getOrDefault(note.guid(), Set.of());
      if (targets.isEmpty() && elsewhere.contains(note.guid())) {
        continue;
      }
      moved.add(
          new MovedMemo(
              note.guid(),
              title(note),
              text(note.guid()),
              "",
              references.coder(note.load().stamp()),
              note.load().stamp().time(),
              note.modified(),
              List.copyOf(targets)));
    }
    for (var memo : ofDescriptions) {
      memo.coder()
          .ifPresent(user -> references.coder(new Raw.Stamp(Optional.of(user), Optional.empty())));
      moved.add(memo);
    }
    return moved;
  }
}

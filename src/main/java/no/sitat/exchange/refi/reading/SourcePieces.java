package no.sitat.exchange.refi.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.sitat.exchange.moving.MovedSource.Kind;
import no.sitat.exchange.refi.own.Copies;

/// Sources as ours are: each has one text at most, and a transcript is a source beside its
/// recording.
///
/// @param all in the order of the document
/// @param owners GUIDs of sources, and of texts that are the words of one
record SourcePieces(List<Piece> all, Map<UUID, UUID> owners) {
  /// @param path of the file; empty for what is text alone
  /// @param whole codings of the whole
  /// @param recording GUID of the source that the words were said in
  record Piece(
      UUID guid,
      String name,
      Kind kind,
      Optional<Raw.Text> text,
      Optional<String> path,
      Raw.Stamp stamp,
      String description,
      List<Raw.Coding> whole,
      List<UUID> notes,
      List<Raw.Place> places,
      List<Raw.Value> values,
      Optional<UUID> recording) {}

  static SourcePieces of(Found found, Ledger ledger) {
    var pieces = new ArrayList<Piece>();
    var owners = new HashMap<UUID, UUID>();
    for (var source : found.sources) {
      boolean recording = source.kind() == Kind.AUDIO || source.kind() == Kind.VIDEO;
      var name = name(source, ledger);
      var own = recording ? Optional.<Raw.Text>empty() : source.texts().stream().findFirst();
      pieces.add(piece(source, name, own));
      owners.put(source.guid(), source.guid());
      own.ifPresent(text -> owners.put(text.guid(), source.guid()));
      for (var text : source.texts().subList(own.isPresent() ? 1 : 0, source.texts().size())) {
        pieces.add(transcript(text, name, source));
        owners.put(text.guid(), text.guid());
      }
    }
    return new SourcePieces(pieces, owners);
  }

  private static String name(Raw.Source source, Ledger ledger) {
    var named =
        source.texts().stream()
            .map(text -> text.load().name())
            .filter(name -> !name.isBlank())
            .findFirst();
    var name = source.load().name().isBlank() ? named.orElse("") : source.load().name();
    if (name.isBlank()) {
      ledger.note(Finding.NO_NAME, "Source", "");
    }
    return name.isBlank() ? "(unnamed)" : name.strip();
  }

  private static Piece piece(Raw.Source source, String name, Optional<Raw.Text> own) {
    var load = source.load();
    var notes = new ArrayList<>(load.notes());
    var whole = new ArrayList<>(load.codings());
    var values = new ArrayList<>(source.values());
    var description = load.description();
    if (source.kind() != Kind.TEXT) {
      description =
          Copies.with(description, own.map(text -> text.load().description()).stream().toList());
      own.ifPresent(text -> values.addAll(text.values()));
      own.ifPresent(text -> {
        text.load().notes().stream().filter(note -> !notes.contains(note)).forEach(notes::add);
        whole.addAll(text.load().codings());
      });
    }
    return new Piece(
        source.guid(),
        name,
        source.kind(),
        own,
        source.kind() == Kind.TEXT ? Optional.empty() : Optional.of(source.path()),
        load.stamp(),
        description,
        whole,
        notes,
        source.places(),
        values,
        Optional.empty());
  }

  private static Piece transcript(Raw.Text text, String name, Raw.Source source) {
    var load = text.load();
    boolean recording = source.kind() == Kind.AUDIO || source.kind() == Kind.VIDEO;
    return new Piece(
        text.guid(),
        load.name().isBlank() ? name : load.name().strip(),
        Kind.TEXT,
        Optional.of(text),
        Optional.empty(),
        load.stamp().or(source.load().stamp()),
        load.description(),
        load.codings(),
        load.notes(),
        List.of(),
        text.values(),
        recording ? Optional.of(source.guid()) : Optional.empty());
  }

  Optional<UUID> owner(UUID guid) {
    return Optional.ofNullable(owners.get(guid));
  }
}

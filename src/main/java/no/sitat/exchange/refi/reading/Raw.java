package no.sitat.exchange.refi.reading;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import no.sitat.exchange.moving.MovedLink.Way;
import no.sitat.exchange.moving.MovedSource.Kind;
import no.sitat.exchange.moving.MovedVariable;

/// The elements of a document as they stand, before anything is looked up: GUIDs may point to
/// nothing, positions may be anywhere.
final class Raw {
  private Raw() {}

  /// Who made something, and when.
  record Stamp(Optional<UUID> user, Optional<Instant> time) {
    static final Stamp NONE = new Stamp(Optional.empty(), Optional.empty());

    /// What it does not say is as another says.
    Stamp or(Stamp other) {
      return new Stamp(user.or(other::user), time.or(other::time));
    }
  }

  record Code(
      UUID guid,
      Optional<UUID> parent,
      String name,
      String description,
      OptionalInt colour,
      boolean codable,
      List<UUID> notes) {}

  record Coding(UUID guid, UUID code, Stamp stamp, List<UUID> notes) {}

  /// What hangs on a selection of any kind.
  record Load(
      UUID guid,
      String name,
      String description,
      Stamp stamp,
      List<Coding> codings,
      List<UUID> notes) {
    boolean isEmpty() {
      return description.isBlank() && codings.isEmpty() && notes.isEmpty();
    }

    /// Never what was written of it.
    @Override
    public String toString() {
      return "Load[" + guid + "]";
    }
  }

  /// A part of a text.
  record Selection(Load load, long start, long end) {}

  /// A part of a picture, page or recording, in words.
  record Place(Load load, String words) {}

  record SyncPoint(UUID guid, OptionalLong time, OptionalLong position) {}

  /// A part of a transcript, between two sync points.
  record Stretch(Load load, Optional<UUID> from, Optional<UUID> to) {}

  /// A text: a source, the words of a PDF, a transcript, a note.
  ///
  /// @param load name, codings of the whole, notes
  record Text(
      Load load,
      Optional<Instant> modified,
      Optional<String> content,
      String plainPath,
      String richPath,
      List<Selection> selections,
      List<SyncPoint> syncPoints,
      List<Stretch> stretches,
      List<Value> values) {
    UUID guid() {
      return load.guid();
    }

    /// Never its words.
    @Override
    public String toString() {
      return "Text[" + guid() + "]";
    }
  }

  /// @param texts of a text source itself; of a PDF its words; of a recording its transcripts
  record Source(
      Kind kind, Load load, String path, List<Text> texts, List<Place> places, List<Value> values) {
    UUID guid() {
      return load.guid();
    }
  }

  /// @param type of the element that holds it, or empty when there is none
  record Value(UUID variable, String type, String text) {
    /// Never what is said of somebody.
    @Override
    public String toString() {
      return "Value[" + variable + "]";
    }
  }

  record Variable(UUID guid, String name, MovedVariable.Type type, String description) {}

  record Case(
      UUID guid,
      String name,
      String description,
      List<UUID> sources,
      List<UUID> selections,
      List<Value> values) {}

  record Link(
      UUID guid, String name, Way way, Optional<UUID> from, Optional<UUID> to, List<UUID> notes) {}

  record Set(UUID guid, String name, String description, List<UUID> members) {}
}

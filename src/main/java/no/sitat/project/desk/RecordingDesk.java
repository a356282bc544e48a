package no.sitat.project.desk;

import no.sitat.corpus.Recording;
import no.sitat.exchange.recording.SoundFormat;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import no.sitat.project.edit.EditSketch;
import no.sitat.project.edit.Row;
import no.sitat.project.edit.Table;
import no.sitat.project.store.RecordingStore;

/// Turns requests about which file is the sound of a document into edits, or refuses them.
public final class RecordingDesk {
  private RecordingDesk() {}

  /// A file that lies where it shall.
  ///
  /// @param name what people call it
  /// @param place its path, or its name among the project's own
  public record Linked(String name, String place, boolean own, long length, SoundFormat format) {}

  /// Gives a document its recording, in place of the one it may have.
  public static Recording link(EditSketch sketch, int id, Linked file) {
    var document = Checks.document(sketch.study(), id);
    var row =
        Row.EMPTY
            .with("name", file.name())
            .with("place", file.place())
            .with("own", file.own())
            .with("length", file.length())
            .with("media_type", file.format().mediaType());
    var before = RecordingStore.of(sketch.handle(), id);
    int recording;
    if (before.isPresent()) {
      recording = before.get().id();
      sketch.update(Table.RECORDING, recording, row);
    } else {
      recording = sketch.insert(Table.RECORDING, row.with("document", id));
    }
    sketch.touch(id);
    sketch.say(
        "Knyttet et opptak til " + document.name(), "Linked a recording to " + document.name());
    return new Recording(
        recording,
        id,
        file.name(),
        file.place(),
        file.own(),
        file.length(),
        file.format().mediaType());
  }

  /// Takes the recording off a document; the file stays.
  public static Recording unlink(EditSketch sketch, int id) {
    var document = Checks.document(sketch.study(), id);
    var recording = RecordingStore.of(sketch.handle(), id).orElseThrow(RecordingDesk::none);
    sketch.delete(Table.RECORDING, recording.id());
    sketch.touch(id);
    sketch.say(
        "Løsnet opptaket fra " + document.name(), "Unlinked the recording of " + document.name());
    return recording;
  }

  private static ProjectError none() {
    return ProjectError.of(
        Problem.BAD_VALUE,
        "recording",
        "Dokumentet har ikke noe opptak.",
        "The document has no recording.");
  }
}

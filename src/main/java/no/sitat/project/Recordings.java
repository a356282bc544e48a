package no.sitat.project;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import no.sitat.codebook.LocalText;
import no.sitat.coding.Coder;
import no.sitat.corpus.Recording;
import no.sitat.exchange.recording.SoundFormat;
import no.sitat.project.desk.Checks;
import no.sitat.project.desk.RecordingDesk;
import no.sitat.project.desk.RecordingDesk.Linked;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import no.sitat.project.disk.ProjectFolder;
import no.sitat.project.store.RecordingStore;
import no.sitat.text.Shortened;

/// The sound of documents: files outside the database, linked to them by edits that can be undone.
///
/// A file is the project's own, put in its folder under a name of ours, or lies anywhere on this
/// machine, and then only somebody at this machine's shell has named it. Whatever is linked is only
/// ever opened if its bytes are sound. To unlink takes no file away.
public final class Recordings {
  /// No larger file is taken in through a browser.
  public static final long LARGEST = 8L * 1024 * 1024 * 1024;

  /// In bytes, as they come.
  private static final long LOOK_FOR_ROOM = 16L << 20;

  private static final Pattern OWN = Pattern.compile("[0-9a-f-]{36}\\.[a-z0-9]{3,4}");
  private static final int LONGEST_NAME = 500;

  private final Editor editor;
  private final Path folder;

  /// @param folder of the project's own recordings; need not be there
  Recordings(Editor editor, Path folder) {
    this.editor = editor;
    this.folder = folder;
  }

  public Optional<Recording> of(int document) {
    return editor
        .read((handle, study) -> RecordingStore.of(handle, Checks.document(study, document).id()))
        .value();
  }

  /// Links a file where it lies on this machine.
  ///
  /// @throws ProjectError [Problem#BAD_VALUE] if it is no sound that a browser plays
  public AtRevision<Recording> link(int document, Path file, Coder by) throws IOException {
    Checks.document(editor.study(), document);
    var real = file.toRealPath();
    var format = SoundFormat.of(real).orElseThrow(Recordings::noSound);
    var name = String.valueOf(real.getFileName());
    var linked =
        new Linked(
            Shortened.to(name, LONGEST_NAME), real.toString(), false, Files.size(real), format);
    return editor.edit(
        "recording-linked", by, sketch -> RecordingDesk.link(sketch, document, linked));
  }

  /// Puts a file in the project's folder, as it comes, and links it.
  ///
  /// @param name what people call it; never a path
  /// @throws ProjectError [Problem#BAD_VALUE] if it is no sound that a browser plays, or larger
  ///   than [#LARGEST], [Problem#NO_ROOM] if the disk would be full; nothing is kept then
  public AtRevision<Recording> keep(int document, String name, InputStream sound, Coder by)
      throws IOException {
    Checks.document(editor.study(), document);
    Files.createDirectories(folder);
    var coming = Files.createTempFile(folder, "coming", ".part");
    try {
      var format = store(sound, coming);
      var own = UUID.randomUUID() + "." + format.ending();
      var place = Files.move(coming, folder.resolve(own), StandardCopyOption.ATOMIC_MOVE);
      var linked = new Linked(called(name, format), own, true, Files.size(place), format);
      return linkedOrDeleted(document, linked, place, by);
    } finally {
      Files.deleteIfExists(coming);
    }
  }

  /// What no document has does not stay: the document may have gone while the sound came.
  private AtRevision<Recording> linkedOrDeleted(int document, Linked linked, Path place, Coder by)
      throws IOException {
    try {
      return editor.edit(
          "recording-linked", by, sketch -> RecordingDesk.link(sketch, document, linked));
    } catch (RuntimeException e) {
      Files.deleteIfExists(place);
      throw e;
    }
  }

  private static SoundFormat store(InputStream sound, Path into) throws IOException {
    var head = sound.readNBytes(16);
    var format = SoundFormat.of(head).orElseThrow(Recordings::noSound);
    try (var out = Files.newOutputStream(into)) {
      out.write(head);
      var buffer = new byte[64 * 1024];
      long size = head.length;
      long checked = -1;
      for (int read = sound.read(buffer); read >= 0; read = sound.read(buffer)) {
        if (size / LOOK_FOR_ROOM != checked) {
          checked = size / LOOK_FOR_ROOM;
          ProjectFolder.checkRoom(into, ProjectFolder.SPARE + LOOK_FOR_ROOM);
        }
        out.write(buffer, 0, read);
        size += read;
        if (size > LARGEST) {
          throw tooLarge();
        }
      }
    }
    return format;
  }

  private static String called(String name, SoundFormat format) {
    var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    var clean = Shortened.to(last.replaceAll("\\p{Cntrl}", " ").strip(), LONGEST_NAME);
    return clean.isEmpty() ? "opptak." + format.ending() : clean;
  }

  public AtRevision<Recording> unlink(int document, Coder by) {
    return editor.edit("recording-unlinked", by, sketch -> RecordingDesk.unlink(sketch, document));
  }

  /// Where the file is; empty when it is not there, or is not what was linked.
  public Optional<Path> file(Recording recording) {
    if (recording.own() && !OWN.matcher(recording.place()).matches()) {
      return Optional.empty();
    }
    var file = recording.own() ? folder.resolve(recording.place()) : Path.of(recording.place());
    try {
      boolean same =
          SoundFormat.of(file)
              .filter(format -> format.mediaType().equals(recording.mediaType()))
              .isPresent();
      return same ? Optional.of(file) : Optional.empty();
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  /// What somebody should know of the files: those that are missing or have become others, and
  /// those in the project's folder that no document has. Nothing of it is a fault of the project.
  public List<LocalText> remarks() {
    var remarks = new ArrayList<LocalText>();
    var all = editor.read((handle, _) -> RecordingStore.all(handle));
    for (var recording : all.value()) {
      var document = all.study().corpus().document(recording.document());
      var name = document.map(each -> each.name()).orElse(String.valueOf(recording.document()));
      var file = file(recording);
      if (file.isEmpty()) {
        remarks.add(
            new LocalText(
                "opptaket til %s er ikke der det lå".formatted(name),
                "the recording of %s is not where it was".formatted(name)));
      } else if (size(file.get()) != recording.length()) {
        remarks.add(
            new LocalText(
                "opptaket til %s er et annet enn da det ble knyttet til".formatted(name),
                "the recording of %s is another than when it was linked".formatted(name)));
      }
    }
    long stray = stray();
    if (stray > 0) {
      remarks.add(
          new LocalText(
              "%d filer i mappen recordings hører ikke til noe dokument".formatted(stray),
              "%d files in the folder recordings belong to no document".formatted(stray)));
    }
    return List.copyOf(remarks);
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException _) {
      return -1;
    }
  }

  private long stray() {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return 0;
    }
    try (var files = Files.list(folder)) {
      var names = files.map(file -> String.valueOf(file.getFileName())).toList();
      return editor
          .read((handle, _) ->
              names.stream().filter(name -> !RecordingStore.isNamed(handle, name)).count())
          .value();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ProjectError noSound() {
    return ProjectError.of(
        Problem.BAD_VALUE,
        "recording",
        "Filen er ikke et opptak som nettlesere spiller: MP3, M4A, WAV, Ogg, FLAC, AAC, MP4 eller"
            + " WebM. Gjør den om til en av dem og prøv igjen.",
        "The file is no recording that browsers play: MP3, M4A, WAV, Ogg, FLAC, AAC, MP4 or WebM."
            + " Convert it to one of these and try again.");
  }

  private static ProjectError tooLarge() {
    return ProjectError.of(
        Problem.BAD_VALUE,
        "recording",
        "Opptaket er større enn 8 GB. Knytt det til der det ligger: bin/sitat link-recording.",
        "The recording is larger than 8 GB. Link it where it lies: bin/sitat link-recording.");
  }
}

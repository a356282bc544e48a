package no.sitat.exchange.othertools;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.archive.ArchiveLimits;
import no.sitat.exchange.archive.ArchiveRefused;
import no.sitat.exchange.archive.GuardedEntry;
import no.sitat.exchange.archive.GuardedZip;
import no.sitat.exchange.othertools.gather.Attachments;
import no.sitat.exchange.source.FileRefused;
import no.sitat.exchange.source.Reason;
import no.sitat.exchange.source.Refusal;
import no.sitat.exchange.source.SourceFile;

/// A zip of a project folder of QualCoder's.
///
/// It is opened as every zip is opened (`exchange.archive`) and taken whole or not at all. No name
/// in it becomes a path: what is wanted is written under names of our own.
final class ZippedProject implements AutoCloseable {
  private static final ArchiveLimits LIMITS = ArchiveLimits.USUAL;

  private final String file;
  private final Path room;
  private final GuardedZip zip;
  private final GuardedEntry main;

  private ZippedProject(String file, Path room, GuardedZip zip, GuardedEntry main) {
    this.file = file;
    this.room = room;
    this.zip = zip;
    this.main = main;
  }

  static ZippedProject open(SourceFile source, Path room) throws IOException, FileRefused {
    var copy = room.resolve(UUID.randomUUID() + ".zip");
    try (var in = source.open()) {
      copy(in, copy, source.name());
    }
    try {
      return of(source.name(), room, GuardedZip.open(copy, LIMITS));
    } catch (ArchiveRefused e) {
      throw refused(source.name(), e);
    }
  }

  private static ZippedProject of(String file, Path room, GuardedZip zip)
      throws IOException, FileRefused {
    try {
      zip.check();
      return new ZippedProject(file, room, zip, database(file, zip));
    } catch (IOException | FileRefused e) {
      zip.close();
      throw e;
    }
  }

  private static GuardedEntry database(String file, GuardedZip zip)
      throws IOException, FileRefused {
    var found =
        zip.entries().stream()
            .filter(entry -> base(entry).equalsIgnoreCase(QualCoderFolder.DATABASE))
            .toList();
    if (found.size() == 1) {
      checkClosed(found.getFirst(), zip);
      return found.getFirst();
    }
    throw refused(
        file,
        Reason.OTHER_FORMAT,
        found.isEmpty()
            ? "zip-arkivet har ikke noe QualCoder-prosjekt (data.qda)"
            : "zip-arkivet har flere QualCoder-prosjekter; pakk ett om gangen",
        found.isEmpty()
            ? "the zip archive has no QualCoder project (data.qda)"
            : "the zip archive has several QualCoder projects; pack one at a time");
  }

  private static void checkClosed(GuardedEntry database, GuardedZip zip)
      throws IOException, FileRefused {
    var names = QualCoderFolder.BESIDE_OPEN.stream().map(database.name()::concat).toList();
    for (var entry : zip.entries()) {
      if (names.contains(entry.name()) && !isEmpty(entry)) {
        throw new FileRefused(QualCoderFolder.inUse(QualCoderFolder.DATABASE));
      }
    }
  }

  private static boolean isEmpty(GuardedEntry entry) throws IOException {
    try (var in = entry.open()) {
      return in.read() < 0;
    }
  }

  private static List<String> parts(GuardedEntry entry) {
    return List.of(entry.name().split("/", -1));
  }

  private static String base(GuardedEntry entry) {
    return parts(entry).getLast();
  }

  /// What the project is called: its folder in the zip, or the zip.
  String name() {
    var parts = parts(main);
    var name = parts.size() > 1 ? parts.get(parts.size() - 2) : "";
    var known =
        name.isBlank() || name.startsWith(".") ? SourceFile.of(file, new byte[0]).stem() : name;
    return known.replaceFirst("(?i)\\.qda$", "");
  }

  SourceFile database() throws IOException, FileRefused {
    return unpacked(main, QualCoderFolder.DATABASE);
  }

  /// The files in the four folders beside the database.
  Attachments attachments() throws IOException, FileRefused {
    var above = parts(main).subList(0, parts(main).size() - 1);
    Map<String, SourceFile> files = new HashMap<>();
    for (var entry : zip.entries()) {
      var parts = parts(entry);
      boolean isBeside =
          parts.size() == above.size() + 2
              && parts.subList(0, above.size()).equals(above)
              && QualCoderFolder.FOLDERS.contains(parts.get(above.size()))
              && !parts.getLast().isBlank();
      if (isBeside) {
        files.put(
            parts.get(above.size()) + "/" + parts.getLast(), unpacked(entry, parts.getLast()));
      }
    }
    return new Attachments(files);
  }

  private SourceFile unpacked(GuardedEntry entry, String name) throws IOException, FileRefused {
    var to = room.resolve(UUID.randomUUID() + ".part");
    try (var in = entry.open()) {
      Files.copy(in, to);
    } catch (ArchiveRefused e) {
      throw refused(file, e);
    }
    return SourceFile.of(name, to);
  }

  /// The zip as it was sent, which may come from a stream without an end.
  private static void copy(InputStream in, Path to, String file) throws IOException, FileRefused {
    long copied = 0;
    try (var out = Files.newOutputStream(to)) {
      var buffer = new byte[1 << 16];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        copied += read;
        if (copied > LIMITS.bytes()) {
          throw tooLarge(file);
        }
        out.write(buffer, 0, read);
      }
    }
  }

  private static FileRefused refused(String file, ArchiveRefused refused) {
    return switch (refused.fault()) {
      case TOO_LARGE, TOO_MANY, BOMB -> tooLarge(file);
      case ENCRYPTED ->
          refused(
              file,
              Reason.MALFORMED,
              "zip-arkivet er beskyttet med passord; lag det uten passord",
              "the zip archive is protected by a password; make it without one");
      case LINK ->
          refused(
              file,
              Reason.MALFORMED,
              "zip-arkivet har lenker til filer utenfor seg selv, og åpnes derfor ikke",
              "the zip archive has links to files outside itself, and is therefore not opened");
      case BROKEN, PACKING, LYING, TWICE ->
          refused(file, Reason.MALFORMED, "zip-arkivet er skadet", "the zip archive is damaged");
    };
  }

  private static FileRefused tooLarge(String file) {
    return refused(
        file,
        Reason.TOO_LARGE,
        "zip-arkivet folder seg ut til mer enn noe prosjekt; det leses ikke",
        "the zip archive unfolds to more than any project; it is not read");
  }

  private static FileRefused refused(String file, Reason reason, String nb, String en) {
    return new FileRefused(Refusal.ofFile(file, reason, new LocalText(nb, en)));
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}

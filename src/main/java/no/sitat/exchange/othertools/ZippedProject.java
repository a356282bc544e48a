package no.sitat.exchange.othertools;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.othertools.gather.Attachments;
import no.sitat.exchange.source.FileRefused;
import no.sitat.exchange.source.Reason;
import no.sitat.exchange.source.Refusal;
import no.sitat.exchange.source.SourceFile;

/// A zip of a project folder of QualCoder's.
///
/// No name in it becomes a path: what is wanted is written under names of our own, and the bytes
/// that come out are counted, whatever the zip says of their number.
final class ZippedProject implements AutoCloseable {
  private static final long LARGEST = 4L << 30;
  private static final long SMALL = 10L << 20;
  private static final int MOST_FOLD = 200;
  private static final int MOST_ENTRIES = 20_000;

  private final String file;
  private final Path room;
  private final ZipFile zip;
  private final ZipEntry main;
  private long unpacked;

  private ZippedProject(String file, Path room, ZipFile zip, ZipEntry main) {
    this.file = file;
    this.room = room;
    this.zip = zip;
    this.main = main;
  }

  static ZippedProject open(SourceFile source, Path room) throws IOException, FileRefused {
    var copy = room.resolve(UUID.randomUUID() + ".zip");
    try (var in = source.open()) {
      copy(in, copy, LARGEST, source.name());
    }
    ZipFile zip;
    try {
      zip = new ZipFile(copy.toFile());
    } catch (IOException | IllegalArgumentException e) {
      throw refused(
          source.name(), Reason.MALFORMED, "zip-arkivet er skadet", "the zip archive is damaged");
    }
    try {
      return new ZippedProject(source.name(), room, zip, database(source.name(), zip));
    } catch (FileRefused e) {
      zip.close();
      throw e;
    }
  }

  private static ZipEntry database(String file, ZipFile zip) throws FileRefused {
    if (zip.size() > MOST_ENTRIES) {
      throw tooLarge(file);
    }
    var found =
        zip.stream()
            .filter(entry -> !entry.isDirectory())
            .filter(entry -> base(entry).equalsIgnoreCase(QualCoderFolder.DATABASE))
            .<ZipEntry>map(entry -> entry)
            .toList();
    if (found.size() == 1) {
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

  private static List<String> parts(ZipEntry entry) {
    return List.of(entry.getName().replace('\\', '/').split("/", -1));
  }

  private static String base(ZipEntry entry) {
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
    for (var entry : new ArrayList<>(zip.stream().toList())) {
      var parts = parts(entry);
      boolean isBeside =
          !entry.isDirectory()
              && parts.size() == above.size() + 2
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

  private SourceFile unpacked(ZipEntry entry, String name) throws IOException, FileRefused {
    var to = room.resolve(UUID.randomUUID() + ".part");
    long most =
        Math.min(LARGEST - unpacked, Math.max(SMALL, entry.getCompressedSize() * MOST_FOLD));
    try (var in = zip.getInputStream(entry)) {
      unpacked += copy(in, to, most, file);
    } catch (IllegalArgumentException | java.util.zip.ZipException e) {
      throw refused(file, Reason.MALFORMED, "zip-arkivet er skadet", "the zip archive is damaged");
    }
    return SourceFile.of(name, to);
  }

  private static long copy(InputStream in, Path to, long most, String file)
      throws IOException, FileRefused {
    long copied = 0;
    try (var out = Files.newOutputStream(to)) {
      var buffer = new byte[1 << 16];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        copied += read;
        if (copied > most) {
          throw tooLarge(file);
        }
        out.write(buffer, 0, read);
      }
    }
    return copied;
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

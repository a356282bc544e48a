package no.sitat.exchange.othertools;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.moving.MoveReading;
import no.sitat.exchange.othertools.gather.Attachments;
import no.sitat.exchange.othertools.qualcoder.QualCoderReader;
import no.sitat.exchange.othertools.rqda.RqdaReader;
import no.sitat.exchange.othertools.sqlite.SqliteFile;
import no.sitat.exchange.othertools.taguette.TaguetteProject;
import no.sitat.exchange.othertools.taguette.TaguetteReader;
import no.sitat.exchange.source.FileRefused;
import no.sitat.exchange.source.Reading;
import no.sitat.exchange.source.Reason;
import no.sitat.exchange.source.Refusal;
import no.sitat.exchange.source.SourceFile;

/// Reads the projects of QualCoder, Taguette and RQDA: a database, a folder with one, or a zip of
/// the folder.
///
/// What is read of the files goes into a folder of the caller's (`room`), which must stay as long
/// as the reading is used, and is the caller's to remove. The files themselves are not written to.
public final class OtherTools {
  private final Path room;

  /// @param room an empty folder to work in
  public OtherTools(Path room) {
    this.room = room;
  }

  /// Whether the first bytes are those of a database that may be another tool's project.
  public static boolean isDatabase(byte[] start) {
    var magic = SqliteFile.MAGIC.getBytes(StandardCharsets.US_ASCII);
    return start.length >= magic.length && Arrays.equals(Arrays.copyOf(start, magic.length), magic);
  }

  /// Whether a folder is a project of QualCoder's.
  public static boolean isFolder(Path folder) {
    return QualCoderFolder.isOne(folder);
  }

  /// A database, or a zip of a project of QualCoder's.
  public Reading<MoveReading> read(SourceFile file) {
    try {
      byte[] start;
      try (var in = file.open()) {
        start = in.readNBytes(64);
      }
      if (isDatabase(start)) {
        return Reading.taken(database(file, Attachments.NONE, file.stem()));
      }
      if (start.length > 3 && start[0] == 'P' && start[1] == 'K') {
        try (var zip = ZippedProject.open(file, room)) {
          return Reading.taken(database(zip.database(), zip.attachments(), zip.name()));
        }
      }
      return Reading.refused(noProject(file.name()));
    } catch (FileRefused e) {
      return Reading.refused(e.refusal());
    } catch (IOException e) {
      return Reading.refused(unreadable(file.name()));
    }
  }

  /// A database or a zip on the disk.
  ///
  /// @param name what people call it
  public Reading<MoveReading> read(String name, Path path) {
    try {
      QualCoderFolder.checkClosed(path);
      return read(SourceFile.of(name, path));
    } catch (FileRefused e) {
      return Reading.refused(e.refusal());
    } catch (IOException e) {
      return Reading.refused(unreadable(name));
    }
  }

  /// A project folder of QualCoder's.
  public Reading<MoveReading> read(Path folder) {
    try {
      var found = QualCoderFolder.of(folder);
      return Reading.taken(database(found.database(), found.attachments(), found.name()));
    } catch (FileRefused e) {
      return Reading.refused(e.refusal());
    } catch (IOException e) {
      return Reading.refused(unreadable(String.valueOf(folder.getFileName())));
    }
  }

  private MoveReading database(SourceFile file, Attachments files, String name) throws FileRefused {
    try (var database = SqliteFile.open(file, room)) {
      if (QualCoderReader.isIts(database)) {
        return QualCoderReader.read(database, files, name);
      }
      if (TaguetteReader.isIts(database)) {
        return TaguetteReader.read(database, only(file.name(), TaguetteProject.all(database)));
      }
      if (RqdaReader.isIts(database)) {
        return RqdaReader.read(database, name);
      }
      throw new FileRefused(
          database.hasAll("codewords", "codings", "texts")
              ? maxqda(file.name())
              : noProject(file.name()));
    }
  }

  private static TaguetteProject only(String file, List<TaguetteProject> all) throws FileRefused {
    if (all.isEmpty()) {
      throw new FileRefused(noProject(file));
    }
    if (all.size() == 1) {
      return all.getFirst();
    }
    throw new FileRefused(
        Refusal.ofFile(
            file,
            Reason.BAD_VALUE,
            new LocalText(
                "databasen har %d prosjekter, og det er ikke sikkert hvilket du vil ha; åpne det i Taguette,"
                        .formatted(all.size())
                    + " velg «Export project», og ta inn den filen",
                "the database has %d projects, and nobody can tell which you want; open it in Taguette,"
                        .formatted(all.size())
                    + " choose “Export project”, and bring that file")));
  }

  private static Refusal maxqda(String file) {
    return Refusal.ofFile(
        file,
        Reason.OTHER_FORMAT,
        new LocalText(
            "dette er et MAXQDA-prosjekt; eksporter det fra MAXQDA som REFI-QDA-prosjekt (.qdpx) og les"
                + " inn den filen",
            "this is a MAXQDA project; export it from MAXQDA as a REFI-QDA project (.qdpx) and read"
                + " that file"));
  }

  private static Refusal noProject(String file) {
    return Refusal.ofFile(
        file,
        Reason.OTHER_FORMAT,
        new LocalText(
            "dette er ikke et prosjekt fra QualCoder, Taguette eller RQDA; eksporter det som REFI-QDA"
                + " (.qdpx)",
            "this is not a project of QualCoder, Taguette or RQDA; export it as REFI-QDA (.qdpx)"));
  }

  private static Refusal unreadable(String file) {
    return Refusal.ofFile(
        file,
        Reason.UNREADABLE,
        new LocalText(
            "prosjektet kan ikke åpnes eller leses til enden",
            "the project cannot be opened or read to its end"));
  }
}

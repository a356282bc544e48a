package no.sitat.exchange.refi;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.archive.ArchiveRefused;
import no.sitat.exchange.encoding.TextReasons;
import no.sitat.exchange.format.FileFormat;
import no.sitat.exchange.moving.MoveReading;
import no.sitat.exchange.refi.container.Archive;
import no.sitat.exchange.refi.container.ContainerReasons;
import no.sitat.exchange.refi.position.PositionRule;
import no.sitat.exchange.refi.reading.Document;
import no.sitat.exchange.source.FileRefused;
import no.sitat.exchange.source.Reading;
import no.sitat.exchange.source.Reason;
import no.sitat.exchange.source.Refusal;
import no.sitat.exchange.source.SourceFile;

/// Reads a project (`.qdpx`), a codebook (`.qdc`) or a bare document (`.qde`), known by its bytes.
///
/// A text of another tool comes without turns: the format has none, and who takes it in finds them.
/// The file must stay where it is for as long as the files in the reading are to be opened.
public final class RefiReader {
  private static final long LARGEST_XML = 512L << 20;
  private static final int LARGEST_CODEBOOK = 64 << 20;
  private static final int HEAD = 4096;

  private final Optional<PositionRule> told;

  /// Finds out for every text how its positions are counted.
  public RefiReader() {
    this(Optional.empty());
  }

  /// @param told the rule by which all positions are to be read, whatever the texts say
  public RefiReader(Optional<PositionRule> told) {
    this.told = told;
  }

  /// @param name what people call the file
  public Reading<MoveReading> read(String name, Path file) {
    try {
      return Reading.taken(taken(name, file));
    } catch (FileRefused e) {
      return Reading.refused(e.refusal());
    } catch (ArchiveRefused e) {
      return Reading.refused(ContainerReasons.of(name, e));
    } catch (IOException e) {
      return Reading.refused(ContainerReasons.damaged(name));
    }
  }

  /// @param file a bare document; it is read whole
  Reading<MoveReading> readCodebook(SourceFile file) {
    try (var in = file.open()) {
      var bytes = in.readNBytes(LARGEST_CODEBOOK + 1);
      if (bytes.length == 0) {
        throw new FileRefused(TextReasons.emptyFile(file.name()));
      }
      if (bytes.length > LARGEST_CODEBOOK) {
        throw new FileRefused(ContainerReasons.tooMuch(file.name()));
      }
      bare(file.name(), Arrays.copyOf(bytes, Math.min(HEAD, bytes.length)), bytes.length);
      var document = new Document(file.name(), Optional.empty());
      return Reading.taken(document.read(new ByteArrayInputStream(bytes), Optional.empty()));
    } catch (FileRefused e) {
      return Reading.refused(e.refusal());
    } catch (IOException e) {
      return Reading.refused(TextReasons.unreadable(file.name()));
    }
  }

  private MoveReading taken(String name, Path file) throws IOException, FileRefused {
    var head = head(name, file);
    if (head.length == 0) {
      throw new FileRefused(TextReasons.emptyFile(name));
    }
    if (head.length > 1 && head[0] == 'P' && head[1] == 'K') {
      try (var archive = Archive.open(name, file);
          var xml = archive.project(name, LARGEST_XML)) {
        return new Document(name, told).read(xml, Optional.of(archive));
      }
    }
    bare(name, head, Files.size(file));
    try (var xml = new BufferedInputStream(Files.newInputStream(file))) {
      return new Document(name, told).read(xml, Optional.empty());
    }
  }

  private static byte[] head(String name, Path file) throws FileRefused {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(HEAD);
    } catch (IOException e) {
      throw new FileRefused(TextReasons.unreadable(name));
    }
  }

  /// Whether it may be XML, and not a web page that somebody saved under the name of a project.
  private static void bare(String name, byte[] head, long size) throws FileRefused {
    var text = new String(head, StandardCharsets.ISO_8859_1).replace("\0", "");
    var start = text.replaceFirst("^(ï»¿|ÿþ|þÿ)", "").stripLeading();
    var known = FileFormat.ofText(start).filter(each -> !start.startsWith("<?xml"));
    if (start.regionMatches(true, 0, "<!doctype html", 0, 14)
        || start.regionMatches(true, 0, "<html", 0, 5)) {
      throw new FileRefused(
          Refusal.ofFile(
              name,
              Reason.OTHER_FORMAT,
              new LocalText(
                  "dette er en nettside, ikke et prosjekt; last filen ned på nytt",
                  "this is a web page, not a project; download the file again")));
    }
    if (!start.startsWith("<")) {
      throw new FileRefused(
          known
              .map(each -> TextReasons.otherFormat(name, each))
              .orElse(
                  Refusal.ofFile(
                      name,
                      Reason.OTHER_FORMAT,
                      new LocalText(
                          "dette er ikke en REFI-QDA-fil (.qdpx, .qdc eller .qde)",
                          "this is no REFI-QDA file (.qdpx, .qdc or .qde)"))));
    }
    if (size > LARGEST_XML) {
      throw new FileRefused(ContainerReasons.tooMuch(name));
    }
  }
}

package no.sitat.exchange.refi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.sitat.exchange.moving.MoveReading;
import no.sitat.exchange.moving.MovedCoding;
import no.sitat.exchange.moving.MovedProject;
import no.sitat.exchange.source.Reading;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/// A QDPX file made by hand, in whatever habit a test wants, and what is read of it.
final class Qdpx {
  static final String CODE = "11111111-1111-1111-1111-111111111111";
  static final String SOURCE = "22222222-2222-2222-2222-222222222222";
  static final String SELECTION = "33333333-3333-3333-3333-333333333333";
  static final String CODING = "44444444-4444-4444-4444-444444444444";
  static final String USER = "55555555-5555-5555-5555-555555555555";
  static final String CODEBOOK =
      "<CodeBook><Codes><Code guid='%s' name='Språk' isCodable='true'/></Codes></CodeBook>"
          .formatted(CODE);

  private record Entry(String name, byte[] bytes, int mode) {}

  private final List<Entry> entries = new ArrayList<>();

  static Qdpx of(String xml) {
    return new Qdpx().with("project.qde", xml);
  }

  static Qdpx empty() {
    return new Qdpx();
  }

  Qdpx with(String name, String text) {
    return with(name, text.getBytes(StandardCharsets.UTF_8));
  }

  Qdpx with(String name, byte[] bytes) {
    entries.add(new Entry(name, bytes, 0));
    return this;
  }

  Qdpx withLink(String name, String to) {
    entries.add(new Entry(name, to.getBytes(StandardCharsets.UTF_8), 0120777));
    return this;
  }

  Path at(Path folder) {
    var path = folder.resolve("hand" + System.nanoTime() + ".qdpx");
    try (var zip = new ZipArchiveOutputStream(path)) {
      for (var each : entries) {
        var entry = new ZipArchiveEntry(each.name());
        if (each.mode() != 0) {
          entry.setUnixMode(each.mode());
        }
        zip.putArchiveEntry(entry);
        zip.write(each.bytes());
        zip.closeArchiveEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return path;
  }

  Reading<MoveReading> read(Path folder) {
    return read("p.qdpx", at(folder));
  }

  MoveReading taken(Path folder) {
    return read(folder).value().orElseThrow();
  }

  /// The sentence it is refused with, and where.
  String refusal(Path folder) {
    return refusal("p.qdpx", at(folder));
  }

  static String refusal(String name, Path file) {
    var reading = read(name, file);
    return reading.isRefused() ? reading.refusals().getFirst().in("en") : "taken";
  }

  static Reading<MoveReading> read(String name, Path file) {
    return new RefiReader().read(name, file);
  }

  static Path bare(Path folder, String name, byte[] bytes) {
    try {
      return Files.write(folder.resolve(name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String project(String origin, String body) {
    return """
    <?xml version="1.0" encoding="utf-8"?>
    <Project xmlns="urn:QDA-XML:project:1.0" name="P" origin="%s">%s</Project>
    """
        .formatted(origin, body);
  }

  /// One text in `sources/` with one selection that is coded.
  static String oneSelection(String origin, String name, long start, long end) {
    return oneSelection(origin, name, String.valueOf(start), String.valueOf(end));
  }

  static String oneSelection(String origin, String name, String start, String end) {
    return project(
        origin,
        CODEBOOK
            + """
            <Sources><TextSource guid="%s" name="Intervju" plainTextPath="internal://x.txt">
            <PlainTextSelection guid="%s" name="%s" startPosition="%s" endPosition="%s">
            <Coding guid="%s"><CodeRef targetGUID="%s"/></Coding></PlainTextSelection>
            </TextSource></Sources>
            """
                .formatted(SOURCE, SELECTION, name, start, end, CODING, CODE));
  }

  /// The words of every coding, in order.
  static List<String> quotes(MoveReading reading) {
    return reading.project().codings().stream()
        .map(each -> quote(reading.project(), each))
        .toList();
  }

  static String quote(MovedProject project, MovedCoding coding) {
    return project.sources().stream()
        .filter(source -> source.guid().equals(coding.source()))
        .findFirst()
        .orElseThrow()
        .words()
        .orElseThrow()
        .text()
        .substring(coding.span().start(), coding.span().end());
  }

  /// What was told of an element, in English, with how many; empty when nothing was.
  static Optional<String> note(MoveReading reading, String element) {
    return reading.notes().stream()
        .filter(note -> note.element().equals(element))
        .map(note -> note.grade().key() + " " + note.count() + ": " + note.text().en())
        .findFirst();
  }
}

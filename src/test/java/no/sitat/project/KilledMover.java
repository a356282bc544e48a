package no.sitat.project;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import no.sitat.coding.DimensionValues;
import no.sitat.corpus.DocumentKind;
import no.sitat.corpus.Transcript;
import no.sitat.exchange.moving.MoveReading;
import no.sitat.exchange.moving.MovedCode;
import no.sitat.exchange.moving.MovedCoder;
import no.sitat.exchange.moving.MovedCoding;
import no.sitat.exchange.moving.MovedProject;
import no.sitat.exchange.moving.MovedSource;
import no.sitat.exchange.source.SourceFile;
import no.sitat.project.intake.Progress;
import no.sitat.text.Span;

/// A process that takes one project with pictures and codings in after the other, and says each
/// when it is in, to be killed.
final class KilledMover {
  static final int PICTURES = 40;
  static final int TEXTS = 10;
  static final int CODINGS = 2000;

  private static final String TEXT =
      "Vi dro hjem 🏠 for barna. Det var skatten og været.\n".repeat(40);

  private KilledMover() {}

  public static void main(String[] arguments) {
    var project = Project.open(Path.of(arguments[0]));
    var by = project.coder("Kari");
    for (int round = project.moves().reports().size(); ; round++) {
      System.out.println("begins");
      project.moves().take(reading(round), "p.qdpx", by, Progress.none());
      System.out.println("taken " + (round + 1));
    }
  }

  static MoveReading reading(int round) {
    return new MoveReading(project(round), List.of(), List.of());
  }

  private static UUID guid(int round, int kind, int number) {
    return new UUID(0x4000_4000L + round, 0x8000_0000_0000_0000L + kind * 1_000_000L + number);
  }

  private static MovedProject project(int round) {
    var sources = new ArrayList<MovedSource>();
    for (int i = 0; i < TEXTS; i++) {
      sources.add(source(round, i, Optional.of(new Transcript(TEXT + round + " " + i, List.of()))));
    }
    for (int i = 0; i < PICTURES; i++) {
      sources.add(source(round, TEXTS + i, Optional.empty()));
    }
    var codings = new ArrayList<MovedCoding>();
    for (int i = 0; i < CODINGS; i++) {
      codings.add(coding(round, i));
    }
    return PlainMove.of(
        Optional.empty(),
        "Nr. " + round,
        "NVivo",
        List.of(new MovedCoder(guid(0, 1, 1), "Ola")),
        List.of(
            new MovedCode(
                guid(0, 2, 1),
                Optional.empty(),
                "Savn",
                Optional.empty(),
                "",
                OptionalInt.empty(),
                true)),
        sources,
        codings);
  }

  private static MovedSource source(int round, int number, Optional<Transcript> words) {
    return new MovedSource(
        guid(round, 3, number),
        "kilde " + round + " " + number,
        words.isPresent() ? MovedSource.Kind.TEXT : MovedSource.Kind.PICTURE,
        DocumentKind.INTERVIEW,
        words,
        words.isPresent()
            ? Optional.empty()
            : Optional.of(SourceFile.of("bilde.png", picture(round, number))),
        Optional.empty(),
        "nb",
        Optional.empty(),
        Optional.empty(),
        "",
        List.of(),
        List.of());
  }

  private static byte[] picture(int round, int number) {
    return ("bilde " + round + " " + number + "\n").repeat(8_000).getBytes(StandardCharsets.UTF_8);
  }

  private static MovedCoding coding(int round, int number) {
    int start = number % 1500;
    return new MovedCoding(
        guid(round, 4, number),
        guid(round, 3, number % TEXTS),
        new Span(start, start + 7),
        guid(0, 2, 1),
        Optional.of(guid(0, 1, 1)),
        Optional.of(Instant.parse("2024-02-03T10:00:00Z")),
        "",
        Optional.empty(),
        OptionalInt.empty(),
        DimensionValues.NONE);
  }
}

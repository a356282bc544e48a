package no.sitat.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;
import no.sitat.codebook.Code;
import no.sitat.codebook.LocalText;
import no.sitat.coding.Coder;
import no.sitat.coding.Coding;
import no.sitat.coding.DimensionValues;
import no.sitat.coding.MemoKind;
import no.sitat.corpus.Document;
import no.sitat.corpus.DocumentKind;
import no.sitat.corpus.Transcript;
import no.sitat.corpus.Turn;
import no.sitat.exchange.moving.MoveReading;
import no.sitat.exchange.moving.MovedCase;
import no.sitat.exchange.moving.MovedCode;
import no.sitat.exchange.moving.MovedCoder;
import no.sitat.exchange.moving.MovedCoding;
import no.sitat.exchange.moving.MovedLink;
import no.sitat.exchange.moving.MovedMemo;
import no.sitat.exchange.moving.MovedMemo.Target;
import no.sitat.exchange.moving.MovedMemo.TargetKind;
import no.sitat.exchange.moving.MovedPassage;
import no.sitat.exchange.moving.MovedProject;
import no.sitat.exchange.moving.MovedSet;
import no.sitat.exchange.moving.MovedSource;
import no.sitat.exchange.moving.MovedSource.Unshown;
import no.sitat.exchange.moving.MovedValue;
import no.sitat.exchange.moving.MovedVariable;
import no.sitat.exchange.source.SourceFile;
import no.sitat.project.desk.CodingRequest;
import no.sitat.project.desk.LinkEnd;
import no.sitat.project.desk.MemoDraft;
import no.sitat.project.intake.Progress;
import no.sitat.project.moving.MoveKind;
import no.sitat.project.moving.MovePreview;
import no.sitat.registry.Value;
import no.sitat.registry.VariableType;
import no.sitat.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A whole project moves in, out, and in again.
class MoveTest {
  @TempDir private Path home = Path.of("");

  private static final String TEXT = "Vi dro hjem 🏠 for barna.\nDet var skatten og været.";

  private static UUID guid(int number) {
    return new UUID(0x1234_5678_9abc_4defL, 0x8000_0000_0000_0000L + number);
  }

  private static MoveReading reading(MovedProject project) {
    return new MoveReading(project, List.of(), List.of());
  }

  private MovePreview take(Project project, MovedProject moved) {
    return project
        .moves()
        .take(reading(moved), "prosjekt.qdpx", project.coder("Kari"), Progress.none())
        .value();
  }

  /// A project as another tool would have it: everything, and nothing of ours.
  private static MovedProject foreign() {
    var ola = Optional.of(guid(1));
    var then = Optional.of(Instant.parse("2024-02-03T10:00:00Z"));
    return new MovedProject(
        Optional.of(guid(0)),
        "Utvandring",
        "NVivo 14",
        List.of(new MovedCoder(guid(1), "Ola"), new MovedCoder(guid(2), "Eva")),
        List.of(
            new MovedCode(
                guid(10),
                Optional.empty(),
                "Familie",
                Optional.empty(),
                "",
                OptionalInt.empty(),
                false),
            new MovedCode(
                guid(11),
                Optional.of(guid(10)),
                "Barn",
                Optional.empty(),
                "Alt om barna",
                OptionalInt.of(0xff0000),
                true),
            new MovedCode(
                guid(12),
                Optional.empty(),
                "Skatt",
                Optional.empty(),
                "",
                OptionalInt.empty(),
                true)),
        List.of(text(guid(20), "intervju 7", TEXT, List.of()), picture(guid(21))),
        List.of(
            coding(guid(30), 19, 24, guid(11), ola),
            coding(guid(31), 34, 41, guid(12), Optional.of(guid(2)))),
        List.of(new MovedPassage(guid(40), guid(20), new Span(0, 11), ola, then)),
        List.of(
            new MovedMemo(
                guid(50),
                "Tanke",
                "Dette må vi se på",
                "",
                ola,
                then,
                then,
                List.of(new Target(TargetKind.CODE, guid(11)), on(TargetKind.SOURCE, 20)))),
        List.of(
            new MovedVariable(guid(60), "alder", MovedVariable.Type.INTEGER, ""),
            new MovedVariable(guid(61), "land@emigration", MovedVariable.Type.TEXT, "")),
        List.of(
            new MovedCase(
                guid(70),
                "R7",
                "",
                List.of(guid(20)),
                List.of(),
                List.of(new MovedValue(guid(60), "41"), new MovedValue(guid(61), "(not asked)")))),
        List.of(
            new MovedLink(
                guid(80),
                "fører til",
                MovedLink.Way.ONE_WAY,
                on(TargetKind.CODE, 11),
                on(TargetKind.CODE, 12)),
            new MovedLink(
                guid(81),
                "motsier",
                MovedLink.Way.ONE_WAY,
                on(TargetKind.PASSAGE, 40),
                on(TargetKind.CODING, 31)),
            new MovedLink(
                guid(82),
                "om",
                MovedLink.Way.ONE_WAY,
                on(TargetKind.CODE, 11),
                on(TargetKind.CASE, 70))),
        List.of(
            new MovedSet(
                guid(90),
                "Norden",
                "",
                List.of(on(TargetKind.SOURCE, 20), on(TargetKind.CASE, 70))),
            new MovedSet(guid(91), "Hjem", "", List.of(on(TargetKind.CODE, 11)))),
        Optional.empty());
  }

  private static Target on(TargetKind kind, int number) {
    return new Target(kind, guid(number));
  }

  private static MovedSource text(UUID guid, String name, String text, List<MovedValue> values) {
    return new MovedSource(
        guid,
        name,
        MovedSource.Kind.TEXT,
        DocumentKind.INTERVIEW,
        Optional.of(new Transcript(text, List.of())),
        Optional.empty(),
        Optional.empty(),
        "nb",
        Optional.empty(),
        Optional.empty(),
        "",
        values,
        List.of());
  }

  private static MovedSource picture(UUID guid) {
    return new MovedSource(
        guid,
        "kart",
        MovedSource.Kind.PICTURE,
        DocumentKind.INTERVIEW,
        Optional.empty(),
        Optional.of(SourceFile.of("../../kart.png", new byte[] {1, 2, 3})),
        Optional.empty(),
        "und",
        Optional.of(guid(1)),
        Optional.of(Instant.parse("2024-01-01T00:00:00Z")),
        "Et kart",
        List.of(),
        List.of(
            new Unshown(
                guid(22),
                "10,10 to 20,20",
                List.of(guid(12)),
                Optional.of(guid(1)),
                Optional.empty(),
                "")));
  }

  private static MovedCoding coding(
      UUID guid, int start, int end, UUID code, Optional<UUID> coder) {
    return new MovedCoding(
        guid,
        guid(20),
        new Span(start, end),
        code,
        coder,
        Optional.of(Instant.parse("2024-02-03T10:00:00Z")),
        "",
        Optional.empty(),
        OptionalInt.empty(),
        DimensionValues.NONE);
  }

  private static List<String> quotes(Project project) {
    var study = project.study();
    return project.codings().value().stream()
        .map(coding -> told(project, study.corpus().document(coding.document()), coding))
        .toList();
  }

  private static String told(Project project, Optional<Document> document, Coding coding) {
    var study = project.study();
    var text = project.text(document.orElseThrow()).text();
    return study.coder(coding.coder()).map(Coder::name).orElseThrow()
        + " "
        + study.codebook().code(coding.code()).map(Code::key).orElseThrow()
        + " "
        + text.substring(coding.span().start(), coding.span().end());
  }

  @Test
  void everythingOfAnotherToolFindsItsPlace() {
    try (var project = Project.create(home.resolve("p"), NewProject.named("Tomt"))) {
      var done = take(project, foreign());
      var study = project.study();

      assertEquals(List.of("Ola FAMILIE.BARN barna", "Eva SKATT skatten"), quotes(project));
      var code = study.codebook().keyed("FAMILIE.BARN").orElseThrow();
      assertEquals(new LocalText("Alt om barna", ""), code.definition());
      assertEquals(guid(11), code.guid());
      assertFalse(study.codebook().keyed("FAMILIE").orElseThrow().active());
      assertEquals(
          List.of("R7", "R7"),
          study.corpus().named("intervju 7").orElseThrow().turns().stream()
              .map(turn -> study.respondents().respondent(turn.respondent()).orElseThrow().label())
              .toList());
      assertEquals(
          VariableType.NUMBER, study.respondents().column("alder").orElseThrow().variable().type());
      assertEquals(
          List.of("fører til"),
          study.codebook().links().stream().map(link -> link.type()).toList());
      assertEquals(1, project.quotations().links().value().size());
      assertEquals(List.of("norden"), study.subStudies().stream().map(each -> each.key()).toList());
      assertEquals(
          List.of("Dette må vi se på"),
          project.memos().on("code", code.id()).value().stream().map(memo -> memo.text()).toList());
      assertEquals(1, project.memos().on("project", 0).value().size());
      assertEquals(List.of("kart"), project.moves().kept().stream().map(k -> k.name()).toList());
      assertEquals(2, done.fresh(MoveKind.CODINGS));
      assertEquals(List.of(), project.verify());
    }
  }

  @Test
  void aSecondImportOfTheSameFileBringsNothing() {
    try (var project = Project.create(home.resolve("p"), NewProject.named("Tomt"))) {
      take(project, foreign());
      long revision = project.revision();

      var again = project.moves().preview(foreign()).value();
      assertTrue(again.bringsNothing(), again.toString());
      assertEquals(List.of(), again.differences());
      take(project, foreign());
      assertEquals(revision, project.revision());
    }
  }

  /// Everything that leaves, but for the ways to open files, of which no two are equal.
  private static List<Object> left(Project project) {
    var left = project.moves().out().value().project();
    var sources =
        left.sources().stream()
            .map(each ->
                List.of(
                    each.guid(),
                    each.name(),
                    each.kind(),
                    each.words(),
                    each.language(),
                    each.file().map(SourceFile::name),
                    each.coder(),
                    each.created(),
                    each.description(),
                    each.unshown()))
            .toList();
    return List.of(
        left.coders(),
        left.codes(),
        sources,
        left.codings(),
        left.passages(),
        left.memos(),
        left.variables(),
        left.cases(),
        left.links(),
        left.sets(),
        left.codebook());
  }

  @Test
  void oneUndoTakesAllOfItBackAndARedoBringsIt() {
    try (var project = Sample.project(home.resolve("p"))) {
      var kari = project.coder("Kari");
      var before = left(project);
      take(project, foreign());
      var with = left(project);

      project.undo(kari);
      assertEquals(before, left(project));
      assertEquals(List.of(), project.verify());
      project.redo(kari);
      assertEquals(with, left(project));
      assertEquals(List.of(), project.verify());
      project.undo(kari);
      take(project, foreign());
      assertEquals(with.toString(), left(project).toString());
      assertEquals(List.of(), project.verify());
    }
  }

  /// A project with something of everything.
  private Project furnished(Path folder) {
    var project = Sample.project(folder);
    var kari = project.coder("Kari");
    var first = project.study().corpus().named("intervju 1").orElseThrow();
    var span = first.turns().get(1).span();
    var coding =
        project
            .addCoding(CodingRequest.of(first.id(), span.start(), span.end(), "STATUS"), kari)
            .value();
    project.importCodings(
        Sample.codings(Sample.coding("intervju 2", 20, 40, "ØKO")), kari, Progress.none());
    var passage = new LinkEnd.Passage(first.id(), OptionalInt.empty(), 20, 30);
    var other = new LinkEnd.Passage(first.id(), OptionalInt.empty(), 30, 40);
    project.quotations().link(passage, other, "explains", kari);
    project
        .memos()
        .add("coding", coding.id(), new MemoDraft(MemoKind.THEORETICAL, "Om", "En tanke"), kari);
    var alder = project.study().respondents().column("alder").orElseThrow().variable();
    var r2 = project.study().respondents().labelled("R2").orElseThrow();
    project.setValue(r2.id(), alder.id(), Value.present("47").at("emigration"), kari);
    return project;
  }

  @Test
  void aProjectThatMovesOutAndInIsTheSame() {
    try (var project = furnished(home.resolve("p"));
        var copy = Project.create(home.resolve("q"), NewProject.named("Prøve"))) {
      var left = project.moves().out().value().project();
      take(copy, left);

      assertEquals(left(project), left(copy));
      assertEquals(List.of(), copy.verify());
    }
  }

  @Test
  void aProjectMovedIntoItselfFindsNothingNew() {
    try (var project = furnished(home.resolve("p"))) {
      var left = project.moves().out().value().project();
      var preview = project.moves().preview(left).value();
      assertTrue(preview.bringsNothing(), preview.toString());
      assertEquals(List.of(), preview.differences());
    }
  }

  @Test
  void whatIsHereOtherwiseStaysAndIsTold() {
    try (var project = furnished(home.resolve("p"))) {
      var kari = project.coder("Kari");
      var left = project.moves().out().value().project();
      var alder = project.study().respondents().column("alder").orElseThrow().variable();
      var r1 = project.study().respondents().labelled("R1").orElseThrow();
      project.setValue(r1.id(), alder.id(), Value.present("35"), kari);
      project.removeCoding(project.codings().value().getFirst().id(), kari);

      var done = take(project, left);
      assertEquals(1, done.fresh(MoveKind.CODINGS));
      assertEquals(
          List.of("R1, alder: “35” here, “34” in the file"),
          done.differences().stream().map(d -> d.name() + ": " + d.what().en()).toList());
    }
  }

  @Test
  void aToolThatGivesNewGuidsEachTimeDoublesNothing() {
    try (var project = furnished(home.resolve("p"))) {
      var preview = project.moves().preview(renewed(project)).value();
      assertEquals(
          List.of(),
          preview.counts().stream()
              .filter(count -> count.fresh() > 0)
              .map(count -> count.kind() + " " + count.fresh())
              .toList());
    }
  }

  /// The project as a tool gives it back that makes all GUIDs anew and knows none of our fields.
  private static MovedProject renewed(Project project) {
    var left = project.moves().out().value().project();
    var codes =
        left.codes().stream()
            .map(code ->
                new MovedCode(
                    other(code.guid()),
                    code.parent().map(MoveTest::other),
                    code.name(),
                    Optional.empty(),
                    code.description(),
                    code.colour(),
                    code.codable()))
            .toList();
    var sources =
        left.sources().stream()
            .map(each ->
                new MovedSource(
                    other(each.guid()),
                    each.name(),
                    each.kind(),
                    each.documentKind(),
                    each.words(),
                    each.file(),
                    each.recording(),
                    each.language(),
                    each.coder(),
                    each.created(),
                    each.description(),
                    each.values(),
                    each.unshown()))
            .toList();
    var codings =
        left.codings().stream()
            .map(each ->
                new MovedCoding(
                    other(each.guid()),
                    other(each.source()),
                    each.span(),
                    other(each.code()),
                    each.coder().map(MoveTest::other),
                    each.created(),
                    each.memo(),
                    each.direction(),
                    each.weight(),
                    each.dimensions()))
            .toList();
    var coders =
        left.coders().stream()
            .map(each -> new MovedCoder(other(each.guid()), each.name()))
            .toList();
    return PlainMove.of(Optional.empty(), "Nytt", "ATLAS.ti", coders, codes, sources, codings);
  }

  private static UUID other(UUID guid) {
    return new UUID(guid.getMostSignificantBits() ^ 0xff, guid.getLeastSignificantBits());
  }

  @Test
  void aTextThatWasCorrectedHereKeepsTheCodingsOfTheFileOnTheirWords() {
    try (var project = Project.create(home.resolve("p"), NewProject.named("Tomt"))) {
      var moved = foreign();
      take(
          project,
          PlainMove.of(
              moved.guid(),
              moved.name(),
              moved.origin(),
              moved.coders(),
              moved.codes(),
              List.of(text(guid(20), "intervju 7", "Ja. " + TEXT, List.of())),
              List.of()));
      var done = take(project, moved);
      assertEquals(List.of("Ola FAMILIE.BARN barna", "Eva SKATT skatten"), quotes(project));
      assertEquals(1, done.counts().getFirst().different());
    }
  }

  @Test
  void aTextThatSeveralCasesShareGetsItsTurnsFromTheirParts() {
    var moved = foreign();
    var first =
        new MovedCase(
            guid(71),
            "Anne",
            "",
            List.of(),
            List.of(new MovedCase.Part(guid(20), new Span(0, 25))),
            List.of());
    var second =
        new MovedCase(
            guid(72),
            "Bjørn",
            "",
            List.of(),
            List.of(new MovedCase.Part(guid(20), new Span(26, TEXT.length()))),
            List.of());
    try (var project = Project.create(home.resolve("p"), NewProject.named("Tomt"))) {
      take(
          project,
          new MovedProject(
              moved.guid(),
              moved.name(),
              moved.origin(),
              List.of(),
              List.of(),
              List.of(moved.sources().getFirst()),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              List.of(first, second),
              List.of(),
              List.of(),
              Optional.empty()));
      assertEquals(
          List.of("Anne", "Bjørn"),
          project.study().corpus().documents().getFirst().turns().stream()
              .map(Turn::speaker)
              .toList());
    }
  }

  @Test
  void valuesOfASourceMakeARespondentOfIt() {
    var moved = foreign();
    var source = text(guid(20), "intervju 7", TEXT, List.of(new MovedValue(guid(60), "41")));
    try (var project = Project.create(home.resolve("p"), NewProject.named("Tomt"))) {
      var done =
          take(
              project,
              new MovedProject(
                  moved.guid(),
                  moved.name(),
                  "MAXQDA",
                  List.of(),
                  List.of(),
                  List.of(source),
                  List.of(),
                  List.of(),
                  List.of(),
                  moved.variables(),
                  List.of(),
                  List.of(),
                  List.of(),
                  Optional.empty()));
      assertEquals(
          List.of("intervju 7"),
          project.study().respondents().respondents().stream().map(r -> r.label()).toList());
      assertEquals(1, done.notes().size());
      assertEquals(
          1, project.study().corpus().documents().getFirst().turns().getFirst().respondent());
    }
  }

  @Test
  void aMoveThatFailsLeavesTheProjectAsItWas() {
    try (var project = Sample.project(home.resolve("p"))) {
      var moved = foreign();
      var broken = SourceFile.of("kart.png", home.resolve("no such file"));
      var lost = moved.sources().get(1);
      var sources =
          List.of(
              moved.sources().getFirst(),
              lost,
              new MovedSource(
                  guid(29),
                  "tapt",
                  lost.kind(),
                  lost.documentKind(),
                  Optional.empty(),
                  Optional.of(broken),
                  Optional.empty(),
                  "und",
                  Optional.empty(),
                  Optional.empty(),
                  "",
                  List.of(),
                  List.of()));
      long revision = project.revision();
      var before = left(project);
      assertThrows(
          RuntimeException.class,
          () ->
              take(
                  project,
                  new MovedProject(
                      moved.guid(),
                      moved.name(),
                      moved.origin(),
                      moved.coders(),
                      moved.codes(),
                      sources,
                      moved.codings(),
                      moved.passages(),
                      moved.memos(),
                      moved.variables(),
                      moved.cases(),
                      moved.links(),
                      moved.sets(),
                      Optional.empty())));
      assertEquals(revision, project.revision());
      assertEquals(before, left(project));
      assertEquals(List.of(), List.of(home.resolve("p/kept").toFile().list()));
      assertEquals(List.of(), project.verify());
    }
  }

  @Test
  void aHundredThousandCodingsComeAsOneEditAndAreFoundAgain() {
    var moved = foreign();
    var text = TEXT.repeat(200);
    var sources =
        IntStream.range(0, 20)
            .mapToObj(i -> text(guid(1000 + i), "tekst " + i, text + i, List.of()))
            .toList();
    var codings =
        IntStream.range(0, 100_000)
            .mapToObj(i ->
                new MovedCoding(
                    UUID.randomUUID(),
                    guid(1000 + i % 20),
                    new Span(i % 9000, i % 9000 + 20),
                    guid(11),
                    Optional.of(guid(1 + i % 2)),
                    Optional.empty(),
                    "",
                    Optional.empty(),
                    OptionalInt.empty(),
                    DimensionValues.NONE))
            .toList();
    try (var project = Project.create(home.resolve("p"), NewProject.named("Tomt"))) {
      var done =
          take(
              project,
              PlainMove.of(
                  moved.guid(),
                  moved.name(),
                  moved.origin(),
                  moved.coders(),
                  moved.codes(),
                  sources,
                  codings));
      assertEquals(100_000, done.fresh(MoveKind.CODINGS));
      assertTrue(
          project.moves().preview(project.moves().out().value().project()).value().bringsNothing());
    }
  }
}

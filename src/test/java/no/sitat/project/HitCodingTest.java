package no.sitat.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.sitat.Seed;
import no.sitat.coding.Coding;
import no.sitat.coding.HitPlace;
import no.sitat.coding.SegmentUnit;
import no.sitat.coding.Study;
import no.sitat.corpus.DocumentKind;
import no.sitat.corpus.Post;
import no.sitat.corpus.SpeakerRole;
import no.sitat.corpus.Transcript;
import no.sitat.corpus.Turn;
import no.sitat.exchange.IncomingDocument;
import no.sitat.project.correction.Correction;
import no.sitat.project.correction.Correction.Replacement;
import no.sitat.project.desk.CodingRequest;
import no.sitat.project.desk.SplitRequest;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import no.sitat.project.intake.Progress;
import no.sitat.project.searches.HitCodingPlan;
import no.sitat.project.searches.HitCodingRequest;
import no.sitat.project.searches.HitCodingRequest.Said;
import no.sitat.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Coding hits does exactly what its preview says, as one edit, and every coding knows its query.
class HitCodingTest {
  private static final int MANY = 100_000;

  @TempDir private Path home;

  private static HitCodingRequest request(Study study, SegmentUnit as, String code) {
    return new HitCodingRequest("venner", false, study.revision(), as, Said.of(code));
  }

  /// What is done to hits in the plainest way.
  private record Twin(Project project, SegmentUnit as, String code, Optional<String> direction) {
    HitPlace widened(HitPlace hit) {
      var document = project.study().corpus().document(hit.document()).orElseThrow();
      var parts = new ArrayList<Span>();
      if (as == SegmentUnit.TURN) {
        document.turns().stream().map(Turn::span).forEach(parts::add);
      }
      if (as == SegmentUnit.SENTENCE) {
        var flat = project.units(document, document.version()).orElseThrow().sentences();
        for (int i = 0; i < flat.length; i += 2) {
          parts.add(new Span(flat[i], flat[i + 1]));
        }
      }
      int start = hit.span().start();
      int end = hit.span().end();
      for (var part : parts) {
        if (part.start() < hit.span().end() && part.end() > hit.span().start()) {
          start = Math.min(start, part.start());
          end = Math.max(end, part.end());
        }
      }
      return HitPlace.of(hit.document(), start, end);
    }

    List<HitPlace> segments(List<HitPlace> hits) {
      var all = hits.stream().map(this::widened).distinct().toList();
      return all.stream()
          .filter(one -> all.stream().noneMatch(other -> !other.equals(one) && other.covers(one)))
          .sorted(HitPlace.ORDER)
          .toList();
    }

    List<HitPlace> mine() {
      int id = project.study().codebook().find(code).orElseThrow().id();
      return project.codings().value().stream()
          .filter(coding ->
              coding.code() == id
                  && coding.coder() == project.coder("Kari").id()
                  && coding.direction().equals(direction))
          .map(coding -> new HitPlace(coding.document(), coding.span()))
          .toList();
    }

    void check(List<HitPlace> hits, HitCodingPlan plan) {
      var segments = segments(hits);
      var known = mine();
      var wanted = segments.stream().filter(segment -> !known.contains(segment)).toList();
      var turns =
          wanted.stream()
              .collect(
                  Collectors.toMap(
                      segment -> segment,
                      segment ->
                          project
                              .study()
                              .corpus()
                              .document(segment.document())
                              .orElseThrow()
                              .turns()
                              .stream()
                              .filter(turn ->
                                  turn.span().start() < segment.span().end()
                                      && turn.span().end() > segment.span().start())
                              .toList()));
      assertEquals(hits.size(), plan.hits());
      assertEquals(segments.size(), plan.segments());
      assertEquals(segments.size() - wanted.size(), plan.already());
      assertEquals(wanted, plan.codings());
      assertEquals(
          wanted.stream()
              .filter(segment -> known.stream().anyMatch(place -> place.covers(segment)))
              .count(),
          plan.inside());
      assertEquals(wanted.stream().map(HitPlace::document).distinct().count(), plan.documents());
      assertEquals(
          turns.values().stream()
              .flatMap(List::stream)
              .filter(turn -> turn.isInformant() && turn.respondent() != 0)
              .map(Turn::respondent)
              .distinct()
              .count(),
          plan.respondents());
      assertEquals(
          turns.values().stream()
              .filter(all -> all.stream().anyMatch(turn -> !turn.isInformant()))
              .count(),
          plan.interviewers());
    }
  }

  @Test
  void whatThePreviewSaysIsWhatIsDoneAsABruteForceTwinHasIt() {
    var random = new Random(Seed.fresh(HitCodingTest.class));
    try (var project = Sample.project(home.resolve("p"))) {
      var by = project.coder("Kari");
      for (int round = 0; round < 60; round++) {
        if (round % 3 == 0) {
          int start = random.nextInt(60);
          project.addCoding(
              CodingRequest.of(1 + random.nextInt(3), start, start + 1 + random.nextInt(60), "ØKO"),
              by);
        }
        var study = project.study();
        var as = List.of(SegmentUnit.values()).get(random.nextInt(3));
        var hits = randomHits(random, study);
        var request = request(study, as, "ØKO");
        var twin = new Twin(project, as, "ØKO", Optional.empty());
        var plan = project.searches().plan(study, hits, request, by);
        twin.check(hits, plan);
        long before = project.revision();
        var was = ids(project);
        var done = project.searches().code(study, hits, request, by);
        assertEquals(plan, done.value());
        assertEquals(before + (plan.codings().isEmpty() ? 0 : 1), project.revision());
        assertEquals(
            plan.codings(),
            project.codings().value().stream()
                .filter(coding -> !was.contains(coding.id()))
                .map(coding -> new HitPlace(coding.document(), coding.span()))
                .sorted(HitPlace.ORDER)
                .toList());
        if (random.nextInt(3) > 0 && !plan.codings().isEmpty()) {
          project.undo(by);
          assertEquals(was, ids(project));
        }
      }
      assertEquals(List.of(), project.verify());
    }
  }

  private static Set<Integer> ids(Project project) {
    return project.codings().value().stream()
        .map(Coding::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<HitPlace> randomHits(Random random, Study study) {
    var hits = new HashSet<HitPlace>();
    int count = random.nextInt(12);
    for (int i = 0; i < count; i++) {
      var document = study.corpus().document(1 + random.nextInt(3)).orElseThrow();
      int start = random.nextInt(document.length() - 1);
      int end = Math.min(document.length(), start + 1 + random.nextInt(40));
      hits.add(HitPlace.of(document.id(), start, end));
    }
    return hits.stream().sorted(Comparator.comparing(HitPlace::toString)).toList();
  }

  @Test
  void everyCodingKnowsTheQueryThatMadeItAlsoAfterUndoRedoAndARestart() {
    var folder = home.resolve("p");
    String before;
    String after;
    try (var project = Sample.project(folder)) {
      var by = project.coder("Kari");
      before = Picture.of(project);
      var study = project.study();
      var hits = List.of(HitPlace.of(1, 57, 62), HitPlace.of(1, 66, 70), HitPlace.of(2, 57, 62));
      var request =
          new HitCodingRequest(
              "\"fint hus\"",
              false,
              study.revision(),
              SegmentUnit.TURN,
              new Said(
                  "STATUS",
                  Optional.of("pull"),
                  OptionalInt.of(70),
                  "fra søk",
                  Map.of("voice", Optional.of("own"))));
      var done = project.searches().code(study, hits, request, by).value();
      assertEquals(2, done.codings().size());
      after = Picture.of(project);
      project.undo(by);
      assertEquals(before, Picture.of(project));
    }
    try (var project = Project.open(folder)) {
      var by = project.coder("Kari");
      assertEquals(before, Picture.of(project));
      project.redo(by);
      assertEquals(after, Picture.of(project));
      var codings = project.codings().value();
      assertEquals(2, codings.size());
      for (var coding : codings) {
        var query = project.searches().madeBy(coding.id()).value().orElseThrow();
        assertEquals("\"fint hus\"", query.query());
        assertEquals(SegmentUnit.TURN, query.unit());
        assertEquals(3, query.hits());
        assertEquals(OptionalInt.empty(), query.rule());
        assertEquals(Optional.of("pull"), coding.direction());
        assertEquals(OptionalInt.of(70), coding.weight());
        assertEquals("fra søk", coding.memo());
        assertEquals("own", coding.dimensions().values().get("voice"));
      }
      assertEquals(
          Map.of(codings.get(0).id(), "\"fint hus\"", codings.get(1).id(), "\"fint hus\""),
          project.searches().queriesByCoding());
      var told =
          project.history(10, OptionalLong.empty()).stream()
              .filter(item -> item.kind().equals("codings-by-query"))
              .map(item -> item.text().en())
              .toList();
      assertEquals(List.of("Coded hits of “\"fint hus\"” as Status (en), pull (2 codings)"), told);
      assertEquals(List.of(), project.verify());
    }
  }

  @Test
  void partsOfACodingThatIsSplitKnowItsQuery() {
    try (var project = Sample.project(home.resolve("p"))) {
      var by = project.coder("Kari");
      var study = project.study();
      project
          .searches()
          .code(
              study, List.of(HitPlace.of(1, 49, 60)), request(study, SegmentUnit.MATCH, "ØKO"), by);
      int id = project.codings().value().getFirst().id();
      project.codingEdits().split(new SplitRequest(id, OptionalInt.empty(), List.of(54)), by);
      assertEquals(2, project.searches().queriesByCoding().size());
    }
  }

  @Test
  void aDirectionTheCodeDoesNotAllowIsRefusedAndAMissingOneToo() {
    try (var project = Sample.project(home.resolve("p"))) {
      var by = project.coder("Kari");
      var study = project.study();
      var hits = List.of(HitPlace.of(1, 49, 53));
      for (var said :
          List.of(
              Said.of("SOS.BARN"),
              Said.of("SKATT").withDirection(Optional.of("pull")),
              Said.of("FINNES-IKKE"))) {
        var wrong = new HitCodingRequest("x", false, 1, SegmentUnit.MATCH, said);
        assertThrows(ProjectError.class, () -> project.searches().plan(study, hits, wrong, by));
        assertThrows(ProjectError.class, () -> project.searches().code(study, hits, wrong, by));
      }
      assertEquals(List.of(), project.codings().value());
    }
  }

  @Test
  void hitsInATextThatHasBeenCorrectedSinceAreRefused() {
    try (var project = Sample.project(home.resolve("p"))) {
      var by = project.coder("Kari");
      var study = project.study();
      project.corrections().correct(Correction.of(1, 1, new Replacement(49, 53, "nytt")), by);
      var error =
          assertThrows(
              ProjectError.class,
              () ->
                  project
                      .searches()
                      .code(
                          study,
                          List.of(HitPlace.of(1, 60, 64)),
                          request(study, SegmentUnit.MATCH, "ØKO"),
                          by));
      assertEquals(Problem.CHANGED_MEANWHILE, error.problem());
      assertEquals(List.of(), project.codings().value());
    }
  }

  @Test
  void aHundredThousandHitsAreCodedAndTakenBackInSeconds() {
    try (var project = Sample.project(home.resolve("p"))) {
      var by = project.coder("Kari");
      project.importDocuments(manyPosts(), by, Progress.none());
      var study = project.study();
      var hits = new ArrayList<HitPlace>(MANY);
      for (var document : study.corpus().documents()) {
        if (document.kind() == DocumentKind.POST && document.id() > 4) {
          document
              .turns()
              .forEach(turn ->
                  hits.add(
                      HitPlace.of(document.id(), turn.span().start(), turn.span().start() + 4)));
        }
      }
      assertEquals(MANY, hits.size());
      var request = request(study, SegmentUnit.SENTENCE, "ØKO");
      long first = System.nanoTime();
      project.searches().plan(study, hits, request, by);
      System.out.printf("previewed in %.1f s%n", (System.nanoTime() - first) / 1e9);
      long began = System.nanoTime();
      var done = project.searches().code(study, hits, request, by).value();
      long coded = System.nanoTime();
      assertEquals(MANY, done.codings().size());
      project.undo(by);
      long undone = System.nanoTime();
      assertEquals(0, project.codings().value().size());
      project.redo(by);
      long redone = System.nanoTime();
      System.out.printf(
          "100,000 hits coded in %.1f s, undone in %.1f s, redone in %.1f s%n",
          (coded - began) / 1e9, (undone - coded) / 1e9, (redone - undone) / 1e9);
      assertEquals(MANY, project.codings().value().size());
      assertTrue(undone - coded < 60e9, "an undo takes too long");
    }
  }

  /// 4,000 threads of 25 posts.
  private static List<IncomingDocument> manyPosts() {
    var documents = new ArrayList<IncomingDocument>();
    for (int thread = 0; thread < 4000; thread++) {
      var text = new StringBuilder();
      var turns = new ArrayList<Transcript.SpokenTurn>();
      for (int post = 0; post < 25; post++) {
        int start = text.length();
        text.append("Noen som har flyttet? Ja.");
        turns.add(
            new Transcript.SpokenTurn(
                new Span(start, text.length()),
                "anna",
                SpeakerRole.INFORMANT,
                Optional.of(
                    new Post(thread + "-" + post, Optional.empty(), Optional.of(Instant.EPOCH)))));
        text.append('\n');
      }
      text.append("tråd ").append(thread);
      documents.add(
          new IncomingDocument(
              "poster.csv",
              "tråd " + thread,
              "",
              DocumentKind.POST,
              "nb",
              new Transcript(text.toString(), turns)));
    }
    return documents;
  }
}

package no.sitat.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.sitat.Seed;
import no.sitat.coding.Coding;
import no.sitat.corpus.SpeakerRole;
import no.sitat.project.correction.Correction;
import no.sitat.project.correction.Correction.Replacement;
import no.sitat.project.desk.CodeDraft;
import no.sitat.project.desk.CodingChange;
import no.sitat.project.desk.CodingRequest;
import no.sitat.project.store.StudyKeeper;
import no.sitat.registry.Value;
import no.sitat.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Long random runs of edits, undos, redos and restarts, beside a twin in memory.
///
/// The twin of the codings is a map that is changed in the plainest way; the twin of everything
/// else is the picture taken when a state was first reached, which must be met again.
class RandomEditsTest {
  private static final int STEPS = 80;
  private static final List<String> CODES = List.of("STATUS", "SKATT", "SOS", "ØKO");

  @TempDir private Path home;

  private record Marked(int document, Span span, String code, String memo) {}

  private record State(Map<Integer, Marked> codings, String picture) {}

  private final List<State> past = new ArrayList<>();
  private int now;
  private Random random = new Random(0);

  @Test
  void everyStateIsMetAgainOnTheWayBackAndForth() {
    long seed = Seed.fresh(RandomEditsTest.class);
    random = new Random(seed);
    var folder = home.resolve("p");
    var project = Sample.project(folder);
    try {
      past.add(new State(Map.of(), Picture.of(project)));
      for (int step = 0; step < STEPS; step++) {
        if (random.nextInt(25) == 0) {
          project.close();
          project = Project.open(folder);
        }
        step(project);
        assertEquals(past.get(now).picture(), Picture.of(project), "step " + step);
        assertEquals(past.get(now).codings(), codings(project), "step " + step);
      }
      assertEquals(List.of(), project.verify());
      assertEquals(
          Picture.of(project.database().read(StudyKeeper::load)), Picture.of(project.study()));
    } finally {
      project.close();
    }
  }

  private void step(Project project) {
    int what = random.nextInt(10);
    if (what < 2 && now > 0) {
      project.undo(project.coder("Kari"));
      now--;
    } else if (what < 4 && now < past.size() - 1) {
      project.redo(project.coder("Kari"));
      now++;
    } else {
      long before = project.revision();
      var codings = edit(project);
      if (project.revision() > before) {
        past.subList(now + 1, past.size()).clear();
        past.add(new State(codings, Picture.of(project)));
        now++;
      }
    }
  }

  /// Makes a random edit, and answers what the codings should be then.
  private Map<Integer, Marked> edit(Project project) {
    var codings = new TreeMap<>(past.get(now).codings());
    var by = project.coder("Kari");
    var some = codings.keySet().stream().skip(random.nextInt(codings.size() + 1)).findFirst();
    switch (random.nextInt(9)) {
      case 0, 1, 2 -> {
        int document = 1 + random.nextInt(3);
        int start = random.nextInt(60);
        int end = start + 1 + random.nextInt(40);
        var code = CODES.get(random.nextInt(CODES.size()));
        var made = project.addCoding(CodingRequest.of(document, start, end, code), by);
        codings.put(made.value().id(), new Marked(document, new Span(start, end), code, ""));
      }
      case 3 -> some.ifPresent(id -> change(project, codings, id));
      case 4 ->
          some.ifPresent(id -> {
            project.removeCoding(id, by);
            codings.remove(id);
          });
      case 5 -> project.addCode(CodeDraft.named("Ny " + random.nextInt(1000), "New"), by);
      case 6 ->
          project.setValue(
              1 + random.nextInt(4), 1, Value.present("gruppe " + random.nextInt(5)), by);
      case 7 -> correct(project, codings);
      default ->
          project.linkSpeaker(
              1,
              "R1",
              random.nextBoolean() ? SpeakerRole.INFORMANT : SpeakerRole.INTERVIEWER,
              random.nextInt(5),
              by);
    }
    return codings;
  }

  /// Rewrites the beginning of a document or something in the middle of a turn, where codings are.
  private void correct(Project project, Map<Integer, Marked> codings) {
    int id = 1 + random.nextInt(3);
    var document = project.study().corpus().document(id).orElseThrow();
    var turn = document.turns().get(random.nextInt(document.turns().size())).span();
    int start = turn.start() + random.nextInt(Math.max(1, turn.length()));
    int end = Math.min(turn.end(), start + random.nextInt(4));
    var words = random.nextBoolean() ? "" : "å" + random.nextInt(1000);
    project
        .corrections()
        .correct(
            Correction.of(id, document.version(), new Replacement(start, end, words)),
            project.coder("Kari"));
    codings.clear();
    codings.putAll(codings(project));
  }

  private void change(Project project, Map<Integer, Marked> codings, int id) {
    var code = CODES.get(random.nextInt(CODES.size()));
    var memo = "notat " + random.nextInt(100);
    project.changeCoding(
        id, CodingChange.NONE.withCode(code).withMemo(memo), project.coder("Kari"));
    var old = Optional.ofNullable(codings.get(id)).orElseThrow();
    codings.put(id, new Marked(old.document(), old.span(), code, memo));
  }

  private static Map<Integer, Marked> codings(Project project) {
    return project.codings().value().stream()
        .collect(Collectors.toMap(Coding::id, coding -> marked(project, coding)));
  }

  private static Marked marked(Project project, Coding coding) {
    var code = project.study().codebook().code(coding.code()).orElseThrow();
    return new Marked(coding.document(), coding.span(), code.key(), coding.memo());
  }
}

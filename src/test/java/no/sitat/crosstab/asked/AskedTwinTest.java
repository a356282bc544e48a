package no.sitat.crosstab.asked;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import no.sitat.Seed;
import no.sitat.codebook.Code;
import no.sitat.coding.Coding;
import no.sitat.coding.Study;
import no.sitat.coding.guide.GuideQuestion;
import no.sitat.coding.guide.InterviewGuide;
import no.sitat.coding.guide.QuestionLink;
import no.sitat.corpus.Document;
import no.sitat.corpus.Turn;
import no.sitat.crosstab.CodingFilter;
import no.sitat.crosstab.CrosstabRelease;
import no.sitat.crosstab.RandomStudy;
import no.sitat.disclosure.release.JointAudit;
import no.sitat.disclosure.release.RowOrder;
import org.junit.jupiter.api.Test;

/// Who was asked and who said it, against the definitions read person by person.
class AskedTwinTest {
  private static final long SEED = Seed.of(AskedTwinTest.class, 20261129L);
  private static final int STUDIES = 2000;

  @Test
  void everybodyStandsWhereTheDefinitionsPutThem() {
    int answered = 0;
    for (int round = 0; round < STUDIES; round++) {
      var random = new Random(SEED + round);
      var drawn = RandomStudy.of(random);
      var guide = guide(random, drawn.study());
      var codes = drawn.study().codebook().codes();
      var code = codes.get(random.nextInt(codes.size()));
      var filter =
          new CodingFilter(
              random.nextBoolean() ? Optional.empty() : Optional.of(drawn.selection()),
              random.nextBoolean() ? Optional.empty() : Optional.of("pull"),
              random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(2));
      var request = new AskedRequest(code, Optional.of("sex"), filter, OptionalInt.empty());
      var counts =
          AskedCounts.of(
              drawn.study().respondents(), new AskedPeople(drawn.study(), guide, request), request);
      var twin = new Twin(drawn, guide, request).counts();
      assertEquals(twin, named(counts), "round " + round);
      answered += twin.keySet().stream().anyMatch(key -> key.startsWith("SAID_WHEN")) ? 1 : 0;
    }
    assertEquals(true, answered > 100, answered + " studies with an answer");
  }

  @Test
  void whatLeavesCountsItsPeopleAndGivesNothingAwayByItself() {
    for (int round = 0; round < STUDIES / 4; round++) {
      var random = new Random(SEED + round);
      var drawn = RandomStudy.of(random);
      var guide = guide(random, drawn.study());
      var code = any(random, drawn.study().codebook().codes());
      var by = random.nextBoolean() ? Optional.of("sex") : Optional.<String>empty();
      var threshold = OptionalInt.of(2 + random.nextInt(2));
      var request = new AskedRequest(code, by, CodingFilter.ALL, threshold);
      var label = new CrosstabRelease.Label("asked", LocalDate.of(2026, 11, 29), "", "");
      var released = CountedAsked.of(drawn.study(), guide, request).release(label);
      released
          .cells()
          .forEach(cell ->
              assertEquals(cell.count(), cell.people().orElseThrow().cardinality(), "" + cell));
      var verdict = JointAudit.of(List.of(released), threshold.getAsInt(), RowOrder.UNKNOWN);
      assertEquals(List.of(), verdict.findings(), "round " + round);
    }
  }

  private static Map<String, Long> named(AskedCounts counts) {
    var named = new TreeMap<String, Long>();
    for (var standing : Standing.ALL) {
      for (int group = 0; group < counts.groups().size(); group++) {
        long people = counts.people()[standing.row()][group];
        if (people > 0) {
          named.put(standing + " " + counts.groups().get(group), people);
        }
      }
    }
    return named;
  }

  private static InterviewGuide guide(Random random, Study study) {
    var questions = new ArrayList<GuideQuestion>();
    int count = 1 + random.nextInt(4);
    for (int id = 1; id <= count; id++) {
      var codes = study.codebook().codes();
      var about = random.nextInt(4) == 0 ? Set.<Integer>of() : Set.of(any(random, codes).id());
      questions.add(
          new GuideQuestion(id, new UUID(0, id), "" + id, List.of("question " + id), about, id));
    }
    var links = new ArrayList<QuestionLink>();
    for (var document : study.corpus().documents()) {
      for (var turn : document.turns()) {
        if (random.nextInt(4) == 0) {
          links.add(
              new QuestionLink(
                  links.size() + 1,
                  1 + random.nextInt(count),
                  document.id(),
                  turn.number(),
                  QuestionLink.How.HAND,
                  1,
                  Instant.EPOCH));
        }
      }
    }
    return new InterviewGuide(questions, links);
  }

  private static Code any(Random random, List<Code> codes) {
    return codes.get(random.nextInt(codes.size()));
  }

  /// Reads every turn and every coding for every person.
  private record Twin(RandomStudy drawn, InterviewGuide guide, AskedRequest request) {
    Map<String, Long> counts() {
      var counts = new TreeMap<String, Long>();
      for (var person : drawn.study().respondents().respondents()) {
        if (request.filter().where().map(all -> all.hasRespondent(person.id())).orElse(true)) {
          var group = drawn.study().respondents().group(person.id(), "sex").orElseThrow();
          counts.merge(standing(person.id()) + " " + group, 1L, Long::sum);
        }
      }
      return counts;
    }

    Standing standing(int person) {
      boolean asked = false;
      boolean said = false;
      boolean inAnswer = false;
      for (var document : drawn.study().corpus().documents()) {
        for (var turn : document.turns()) {
          if (turn.respondent() == person && counts(document, turn)) {
            asked |= guide.in(document.id()).stream().anyMatch(this::isAbout);
            for (var coding : drawn.codings()) {
              if (isMeant(coding) && overlaps(coding, document, turn)) {
                said = true;
                inAnswer |= isAnswer(document, turn.number());
              }
            }
          }
        }
      }
      if (asked) {
        return inAnswer
            ? Standing.SAID_WHEN_ASKED
            : said ? Standing.SAID_ELSEWHERE : Standing.ASKED_NOT_SAID;
      }
      return said ? Standing.SAID_UNASKED : Standing.NEVER_ASKED;
    }

    boolean counts(Document document, Turn turn) {
      return request
          .filter()
          .where()
          .map(all -> all.hasTurn(document.id(), turn.number()))
          .orElse(true);
    }

    boolean overlaps(Coding coding, Document document, Turn turn) {
      return coding.document() == document.id()
          && coding.span().start() < turn.span().end()
          && turn.span().start() < coding.span().end();
    }

    boolean isMeant(Coding coding) {
      return isUnder(coding.code(), request.code().id())
          && request.filter().direction().map(coding.direction().orElse("")::equals).orElse(true)
          && (request.filter().coder().isEmpty()
              || request.filter().coder().getAsInt() == coding.coder());
    }

    /// Whether the last question put up to the turn is about the theme.
    boolean isAnswer(Document document, int turn) {
      int last =
          guide.in(document.id()).stream()
              .mapToInt(QuestionLink::turn)
              .filter(number -> number <= turn)
              .max()
              .orElse(-1);
      return guide.in(document.id()).stream()
          .filter(link -> link.turn() == last)
          .anyMatch(this::isAbout);
    }

    boolean isAbout(QuestionLink link) {
      int theme = request.code().id();
      return guide.question(link.question()).orElseThrow().codes().stream()
          .anyMatch(code -> isUnder(theme, code) || isUnder(code, theme));
    }

    boolean isUnder(int lower, int upper) {
      var code = drawn.study().codebook().code(lower).orElseThrow();
      return lower == upper
          || (code.parent().isPresent() && isUnder(code.parent().getAsInt(), upper));
    }
  }
}

package no.sitat.crosstab;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import no.sitat.Seed;
import no.sitat.codebook.Code;
import no.sitat.codebook.CodeKind;
import no.sitat.codebook.Codebook;
import no.sitat.codebook.LocalText;
import no.sitat.coding.CodedPart;
import no.sitat.coding.CodingTable;
import no.sitat.coding.Study;
import no.sitat.corpus.Corpus;
import no.sitat.corpus.Document;
import no.sitat.corpus.DocumentKind;
import no.sitat.corpus.SpeakerRole;
import no.sitat.corpus.Turn;
import no.sitat.registry.Respondent;
import no.sitat.registry.RespondentTable;
import no.sitat.registry.Value;
import no.sitat.registry.Variable;
import no.sitat.registry.VariableType;
import no.sitat.text.Span;
import org.junit.jupiter.api.Test;

/// Prints how long crosstabs of a million codings take; asserts only that they count.
class CrosstabSpeedTest {
  private static final int CODINGS = 1_000_000;
  private static final int PEOPLE = 5_000;
  private static final int CODES = 30;
  private static final UUID NO_GUID = new UUID(0, 0);

  @Test
  void tenVariablesOverAMillionCodings() {
    var study = study(new Random(Seed.of(CrosstabSpeedTest.class, 20260205L)));
    for (var unit : CountingUnit.values()) {
      for (int threshold = 1; threshold <= 5; threshold += 4) {
        int smallest = threshold;
        print(unit + ", threshold " + smallest, () -> crosstabs(study, unit, smallest));
      }
    }
    var first = crosstabs(study, CountingUnit.RESPONDENTS, 1).getFirst();
    assertEquals(PEOPLE, first.columns().getLast().base().orElseThrow());
  }

  private static List<Crosstab> crosstabs(Study study, CountingUnit unit, int threshold) {
    var variables = study.respondents().variables().stream().map(Variable::key).toList();
    var smallest = OptionalInt.of(threshold);
    return Crosstab.ofEach(
        study,
        new CrosstabRequest(study.codebook().codes(), variables, unit, CodingFilter.ALL, smallest));
  }

  private static void print(String what, Supplier<List<Crosstab>> crosstabs) {
    var times = new double[9];
    for (int round = 0; round < times.length; round++) {
      long start = System.nanoTime();
      int tables = crosstabs.get().size();
      times[round] = (System.nanoTime() - start) / 1e6;
      assertEquals(10, tables);
    }
    Arrays.sort(times);
    System.out.printf(
        Locale.ROOT, "  %s: %.1f ms best, %.1f ms median of 9%n", what, times[0], times[4]);
  }

  private static Study study(Random random) {
    var codes = new ArrayList<Code>();
    for (int id = 1; id <= CODES; id++) {
      codes.add(code(id, id % 5 == 1 ? OptionalInt.empty() : OptionalInt.of((id - 1) / 5 * 5 + 1)));
    }
    var parts = new ArrayList<CodedPart>();
    for (int id = 1; id <= CODINGS; id++) {
      int document = id / 50;
      int start = id % 50 * 20 + random.nextInt(10);
      int code = 1 + (int) (CODES * Math.pow(random.nextDouble(), 2));
      int person = 1 + document % PEOPLE;
      int word = start / 5;
      parts.add(
          new CodedPart(id, document, start, start + 60, code, 1, -1, 1, person, word, word + 12));
    }
    return new Study(
        1,
        corpus(),
        respondents(random),
        new Codebook(codes, List.of(), List.of()),
        List.of(),
        CodingTable.of(parts));
  }

  private static Corpus corpus() {
    var documents = new ArrayList<Document>();
    for (int id = 0; id <= CODINGS / 50; id++) {
      var span = new Span(0, 1100);
      var turn =
          new Turn(1, span, "", SpeakerRole.INFORMANT, 1 + id % PEOPLE, 220, Optional.empty());
      documents.add(
          new Document(
              id, NO_GUID, "d" + id, "", DocumentKind.POST, "nb", 1, "", 1100, 1, List.of(turn)));
    }
    return new Corpus(documents);
  }

  private static Code code(int id, OptionalInt parent) {
    var none = LocalText.EMPTY;
    return new Code(
        id,
        NO_GUID,
        "K" + id,
        parent,
        none,
        none,
        none,
        none,
        none,
        CodeKind.DESCRIPTIVE,
        List.of(),
        Optional.empty(),
        0,
        true,
        id,
        1);
  }

  private static RespondentTable respondents(Random random) {
    var respondents = new ArrayList<Respondent>();
    for (int id = 1; id <= PEOPLE; id++) {
      respondents.add(new Respondent(id, NO_GUID, "R" + id));
    }
    var variables = new ArrayList<Variable>();
    for (int id = 0; id < 10; id++) {
      variables.add(new Variable(id + 1, NO_GUID, "v" + id, VariableType.CATEGORY, id));
    }
    return new RespondentTable(
        respondents,
        variables,
        (_, variable) -> Value.present("g" + random.nextInt(2 + variable.position())));
  }
}

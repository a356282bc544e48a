package no.sitat.crosstab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import no.sitat.Seed;
import no.sitat.codebook.Code;
import no.sitat.codebook.CodeKind;
import no.sitat.codebook.Codebook;
import no.sitat.codebook.LocalText;
import no.sitat.coding.CodedPart;
import no.sitat.coding.CodingTable;
import no.sitat.coding.Study;
import no.sitat.corpus.Corpus;
import no.sitat.registry.Respondent;
import no.sitat.registry.RespondentTable;
import no.sitat.registry.Value;
import no.sitat.registry.Variable;
import no.sitat.registry.VariableType;
import no.sitat.search.match.SearchStopped;
import no.sitat.search.match.Watch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// A crosstab that nobody could read is refused with its size, and one that takes long is ended.
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LargeCrosstabTest {
  private static final long SEED = Seed.of(LargeCrosstabTest.class, 20261128L);
  private static final UUID NO_GUID = new UUID(0, 0);

  @Test
  void aThousandCodesByFiveThousandValuesAreRefusedWithTheNumberOfCells() {
    var study = study(1_000, 5_000, 5_000);
    var error = assertThrows(CrosstabError.class, () -> Crosstab.of(study, request(study)));
    assertEquals(
        "1002 rows by 5001 columns are 5011002 cells, and a crosstab has at most %d;"
                .formatted(Crosstab.MOST_CELLS)
            + " choose fewer codes, or a variable with fewer values",
        error.getMessage());
    assertTrue(error.messageNb().startsWith("1002 rader ganger 5001 kolonner er 5011002 ruter"));
  }

  @Test
  void theLargestCrosstabThereMayBeIsCountedToTheLastCell() {
    int columns = 99;
    int rows = Crosstab.MOST_CELLS / (columns + 1) - 2;
    var study = study(rows, 5_000, columns);
    var crosstab = Crosstab.of(study, request(study));
    assertEquals(Crosstab.MOST_CELLS, crosstab.cells().size());
  }

  @Test
  void aWatchEndsACrosstab() {
    var study = study(100, 1_000, 100);
    assertThrows(SearchStopped.class, () -> Crosstab.of(study, request(study), Watch.of(0)));
  }

  private static CrosstabRequest request(Study study) {
    return Requests.all(study, "v");
  }

  private static Study study(int codes, int people, int values) {
    var random = new Random(SEED);
    var respondents =
        IntStream.rangeClosed(1, people)
            .mapToObj(id -> new Respondent(id, NO_GUID, "R" + id))
            .toList();
    var parts = new ArrayList<CodedPart>();
    for (int id = 1; id <= 3 * people; id++) {
      int respondent = 1 + id % people;
      parts.add(
          new CodedPart(
              id, respondent, 0, 9, 1 + random.nextInt(codes), 1, -1, 1, respondent, 0, 2));
    }
    return new Study(
        3,
        Corpus.EMPTY,
        new RespondentTable(
            respondents,
            List.of(new Variable(1, NO_GUID, "v", VariableType.CATEGORY, 0)),
            (respondent, _) -> Value.present("v" + respondent.id() % values)),
        new Codebook(
            IntStream.rangeClosed(1, codes).mapToObj(LargeCrosstabTest::code).toList(),
            List.of(),
            List.of()),
        List.of(),
        CodingTable.of(parts));
  }

  private static Code code(int id) {
    var none = LocalText.EMPTY;
    return new Code(
        id,
        NO_GUID,
        "K" + id,
        OptionalInt.empty(),
        new LocalText("kode", "code"),
        none,
        none,
        none,
        none,
        CodeKind.DESCRIPTIVE,
        List.of(),
        Optional.empty(),
        0,
        true,
        0,
        1);
  }
}

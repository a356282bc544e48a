package no.sitat.crosstab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
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
import no.sitat.crosstab.CrosstabNote.Kind;
import no.sitat.disclosure.SuppressionStatus;
import no.sitat.registry.Respondent;
import no.sitat.registry.RespondentTable;
import no.sitat.registry.Value;
import no.sitat.registry.Variable;
import no.sitat.registry.VariableType;
import org.junit.jupiter.api.Test;

class CrosstabTest {
  private static final long SEED = Seed.of(CrosstabTest.class, 20260215L);
  private static final UUID NO_GUID = new UUID(0, 0);

  @Test
  void showsCountBasePercentAndInterval() {
    var crosstab = Crosstab.of(study(20, 10, 30, 21), request());
    var cell = crosstab.cell(0, 0);
    assertEquals("K", cell.row());
    assertEquals("women", cell.column());
    assertEquals(OptionalLong.of(10), cell.count());
    assertEquals(OptionalLong.of(20), cell.base());
    assertEquals(OptionalDouble.of(50), cell.percent());
    assertEquals(SuppressionStatus.SHOWN, cell.status());
    assertEquals(0.299, cell.interval().orElseThrow().lower(), 0.001);
    assertEquals(
        List.of("K", "(any)", "(none)"), crosstab.rows().stream().map(CrosstabRow::key).toList());
    assertEquals(
        List.of("women", "men", "(all)"),
        crosstab.columns().stream().map(CrosstabColumn::label).toList());
    assertEquals(OptionalDouble.of(62), crosstab.cell(0, 2).percent());
    assertEquals(OptionalLong.of(19), crosstab.cell(2, 2).count());
  }

  @Test
  void aWithheldCellHasNeitherCountNorPercentNorInterval() {
    var crosstab = Crosstab.of(study(20, 3, 30, 21), request());
    for (int row = 0; row < 3; row++) {
      var cell = crosstab.cell(row, 0);
      assertEquals(SuppressionStatus.PRIMARY, cell.status());
      assertEquals(OptionalLong.empty(), cell.count());
      assertEquals(OptionalDouble.empty(), cell.percent());
      assertEquals(Optional.empty(), cell.interval());
      assertEquals(OptionalLong.of(20), cell.base());
      assertTrue(crosstab.cell(row, 1).status().isHidden());
      assertFalse(crosstab.cell(row, 2).status().isHidden());
    }
  }

  @Test
  void withoutAThresholdEverythingIsShown() {
    var crosstab = Crosstab.of(study(20, 3, 30, 21), request().above(OptionalInt.empty()));
    assertEquals(OptionalLong.of(3), crosstab.cell(0, 0).count());
    assertEquals(OptionalDouble.of(15), crosstab.cell(0, 0).percent());
  }

  @Test
  void aGroupThatAllSayItOfIsNoted() {
    var crosstab = Crosstab.of(study(9, 9, 30, 0), request());
    assertEquals(
        List.of(
            "Everybody in “women” has “code”: it is known of each of them.",
            "Nobody in “men” has “code”: it is known of each of them.",
            "Everybody in “women” has any of these: it is known of each of them.",
            "Nobody in “men” has any of these: it is known of each of them."),
        crosstab.notes().stream().map(note -> note.text().en()).toList());
  }

  @Test
  void passagesAsManyAsTheirBaseAreNotEverybody() {
    for (var unit : List.of(CountingUnit.SEGMENTS, CountingUnit.DOCUMENTS, CountingUnit.WORDS)) {
      var study = new SpeakingStudy().with("A", 9, 1, 1).with("B", 9, 50, 1).study();
      var crosstab = Crosstab.of(study, Requests.one(study, "K", "group").by(unit));
      assertTrue(
          crosstab.notes().stream().noneMatch(note -> note.kind() == Kind.WHOLE_GROUP), unit.key());
    }
  }

  @Test
  void whatOneCoderFoundWithNobodyAnotherMayHaveFound() {
    var other = new CodingFilter(Optional.empty(), Optional.empty(), OptionalInt.of(99));
    var crosstab = Crosstab.of(study(9, 9, 30, 0), request().of(other));
    assertTrue(
        crosstab.notes().stream()
            .map(note -> note.text().en())
            .anyMatch(
                "Nobody in “men” has “code” among the codings counted: it is known of each of them."
                    ::equals),
        crosstab.notes().toString());
  }

  @Test
  void whatIsNotThereIsRefusedByName() {
    var study = study(20, 10, 30, 21);
    var age = request().by(List.of("age"));
    var unknown = assertThrows(CrosstabError.class, () -> Crosstab.of(study, age));
    assertEquals("ingen variabel heter «age»", unknown.messageNb());
    var sideways = new CodingFilter(Optional.empty(), Optional.of("sideways"), OptionalInt.empty());
    assertThrows(CrosstabError.class, () -> Crosstab.of(study, request().of(sideways)));
  }

  @Test
  void nothingShownOfARandomStudyIsOneToFour() {
    for (int round = 0; round < 500; round++) {
      var random = new Random(SEED + round);
      var drawn = RandomStudy.of(random);
      var request = Requests.all(drawn.study(), random.nextBoolean() ? "sex" : "age,sex");
      for (var unit : EnumSet.complementOf(EnumSet.of(CountingUnit.RATE))) {
        for (var cell : Crosstab.of(drawn.study(), request.by(unit)).cells()) {
          long count = cell.count().orElse(0);
          long rest = cell.count().isPresent() ? cell.base().orElseThrow() - count : 0;
          assertTrue((count == 0 || count >= 5) && (rest == 0 || rest >= 5), cell.toString());
          assertEquals(cell.count().isPresent(), cell.percent().isPresent());
        }
      }
    }
  }

  private static CrosstabRequest request() {
    return Requests.all(study(1, 0, 1, 0), "sex");
  }

  /// Women and men, so many of whom have the one code.
  private static Study study(int women, int womenWith, int men, int menWith) {
    var respondents =
        IntStream.rangeClosed(1, women + men)
            .mapToObj(id -> new Respondent(id, NO_GUID, "R" + id))
            .toList();
    var parts =
        IntStream.rangeClosed(1, women + men)
            .filter(id -> id <= women ? id <= womenWith : id <= women + menWith)
            .mapToObj(id -> new CodedPart(id, id, 0, 9, 1, 1, -1, 1, id, 0, 2))
            .toList();
    return new Study(
        3,
        Corpus.EMPTY,
        new RespondentTable(
            respondents,
            List.of(new Variable(1, NO_GUID, "sex", VariableType.CATEGORY, 0)),
            (respondent, _) -> Value.present(respondent.id() <= women ? "women" : "men")),
        new Codebook(List.of(code()), List.of(), List.of()),
        List.of(),
        CodingTable.of(parts));
  }

  private static Code code() {
    var none = LocalText.EMPTY;
    return new Code(
        1,
        NO_GUID,
        "K",
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

package no.sitat.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import no.sitat.Seed;
import no.sitat.codebook.Code;
import no.sitat.codebook.CodeKind;
import no.sitat.codebook.Codebook;
import no.sitat.codebook.LocalText;
import no.sitat.coding.CodedPart;
import no.sitat.coding.CodedParts;
import no.sitat.coding.Coder;
import no.sitat.coding.Coding;
import no.sitat.coding.CodingTable;
import no.sitat.coding.Study;
import no.sitat.corpus.Corpus;
import no.sitat.corpus.Document;
import no.sitat.corpus.DocumentKind;
import no.sitat.corpus.SpeakerRole;
import no.sitat.corpus.Turn;
import no.sitat.registry.RespondentTable;
import no.sitat.text.Span;
import org.junit.jupiter.api.Test;

class AgreementTest {
  private static final long SEED = Seed.of(AgreementTest.class, 20260209L);
  private static final UUID NO_GUID = new UUID(0, 0);
  private static final int IDA = 1;
  private static final int JONAS = 2;

  /// Two passages by one coder and two by another in a thousand characters; kappa and alpha worked
  /// out by hand from the four counts.
  @Test
  void measuresCharactersWithTheUncodedOnes() {
    var study =
        study(
            List.of(document(1, new Span(0, 1000))),
            List.of(
                coding(1, 1, IDA, 1, 100, 200),
                coding(2, 1, IDA, 1, 500, 560),
                coding(3, 1, JONAS, 1, 120, 200),
                coding(4, 1, JONAS, 1, 700, 720)));
    var agreement = CoderAgreement.of(study).getFirst();
    assertEquals(new CodeAgreement(IDA, JONAS, 1, 80, 80, 20, 820), agreement);
    assertEquals(0.561404, agreement.measures().cohenKappa().orElseThrow(), 1e-6);
    assertEquals(0.558134, agreement.measures().krippendorffAlpha().orElseThrow(), 1e-6);
  }

  @Test
  void aDifferenceIsAPassageThatTheOtherDidNotTouchWithTheCode() {
    var study =
        study(
            List.of(document(1, new Span(0, 1000))),
            List.of(
                coding(1, 1, IDA, 1, 100, 200),
                coding(2, 1, IDA, 1, 500, 560),
                coding(3, 1, JONAS, 1, 199, 300),
                coding(4, 1, JONAS, 2, 500, 560)));
    var found = Disagreements.of(study);
    assertEquals(
        List.of(
            new Difference(1, 2, 1, IDA, JONAS, new Span(500, 560)),
            new Difference(1, 4, 2, JONAS, IDA, new Span(500, 560))),
        found.byDocument().get(1));
    assertEquals(2, found.count(1));
    assertEquals(0, found.count(99));
  }

  @Test
  void aDocumentOfOneCoderHasNoDifferences() {
    var study =
        study(
            List.of(document(1, new Span(0, 100)), document(2, new Span(0, 100))),
            List.of(coding(1, 1, IDA, 1, 0, 10), coding(2, 2, JONAS, 1, 0, 10)));
    assertEquals(new TreeMap<>(), new TreeMap<>(Disagreements.of(study).byDocument()));
    assertEquals(List.of(), CoderAgreement.of(study));
  }

  @Test
  void theInterviewersWordsBelongToNeither() {
    var turns = List.of(turn(1, new Span(0, 50), true), turn(2, new Span(50, 100), false));
    var study =
        study(
            List.of(document(1, 100, turns)),
            List.of(coding(1, 1, IDA, 1, 0, 70), coding(2, 1, JONAS, 1, 40, 60)));
    assertEquals(
        List.of(new CodeAgreement(IDA, JONAS, 1, 10, 10, 0, 30)), CoderAgreement.of(study));
  }

  @Test
  void countsAsOneDoesCharacterByCharacter() {
    for (int round = 0; round < 500; round++) {
      var random = new Random(SEED + round);
      var documents = new ArrayList<Document>();
      var codings = new ArrayList<Coding>();
      for (int id = 1; id <= 3; id++) {
        documents.add(document(id, new Span(0, 30), new Span(30, 45), new Span(50, 80)));
        for (int i = random.nextInt(9); i > 0; i--) {
          int start = random.nextInt(75);
          int end = start + 1 + random.nextInt(80 - start);
          int coder = 1 + random.nextInt(2);
          codings.add(coding(codings.size() + 1, id, coder, 1 + random.nextInt(2), start, end));
        }
      }
      assertEquals(twin(documents, codings), CoderAgreement.of(study(documents, codings)));
    }
  }

  private static List<CodeAgreement> twin(List<Document> documents, List<Coding> codings) {
    var results = new ArrayList<CodeAgreement>();
    for (int code = 1; code <= 2; code++) {
      var counts = new long[4];
      for (var document : documents) {
        var by = new BitSet[] {new BitSet(), new BitSet()};
        var coders = new BitSet();
        for (var coding : codings) {
          if (coding.document() == document.id()) {
            coders.set(coding.coder());
            if (coding.code() == code) {
              by[coding.coder() - 1].set(coding.span().start(), coding.span().end());
            }
          }
        }
        for (var turn : coders.cardinality() == 2 ? document.turns() : List.<Turn>of()) {
          for (int at = turn.span().start(); turn.isInformant() && at < turn.span().end(); at++) {
            counts[by[0].get(at) ? (by[1].get(at) ? 0 : 1) : (by[1].get(at) ? 2 : 3)]++;
          }
        }
      }
      if (counts[0] + counts[1] + counts[2] > 0) {
        results.add(new CodeAgreement(1, 2, code, counts[0], counts[1], counts[2], counts[3]));
      }
    }
    return results;
  }

  /// A document whose second turn is the interviewer's.
  private static Document document(int id, Span... spans) {
    var turns = new ArrayList<Turn>();
    for (var span : spans) {
      turns.add(turn(turns.size() + 1, span, turns.size() == 1));
    }
    return document(id, Arrays.stream(spans).mapToInt(Span::end).max().orElse(0), turns);
  }

  private static Document document(int id, int length, List<Turn> turns) {
    return new Document(
        id, NO_GUID, "d" + id, "", DocumentKind.INTERVIEW, "nb", 1, "", length, 1, turns);
  }

  private static Turn turn(int number, Span span, boolean asks) {
    var role = asks ? SpeakerRole.INTERVIEWER : SpeakerRole.INFORMANT;
    return new Turn(number, span, "", role, asks ? Turn.NOBODY : 1, 1, Optional.empty());
  }

  private static Coding coding(int id, int document, int coder, int code, int start, int end) {
    return new Coding(
        id,
        NO_GUID,
        document,
        1,
        new Span(start, end),
        code,
        coder,
        Optional.empty(),
        OptionalInt.empty(),
        "",
        1,
        Instant.EPOCH);
  }

  private static Study study(List<Document> documents, List<Coding> codings) {
    var corpus = new Corpus(documents);
    var parts = new ArrayList<CodedPart>();
    for (var coding : codings) {
      var document = corpus.document(coding.document()).orElseThrow();
      parts.addAll(new CodedParts(document, new int[0]).of(coding, -1));
    }
    return new Study(
        1,
        corpus,
        RespondentTable.EMPTY,
        new Codebook(List.of(code(1), code(2)), List.of(), List.of()),
        List.of(new Coder(IDA, NO_GUID, "Ida"), new Coder(JONAS, NO_GUID, "Jonas")),
        CodingTable.of(parts));
  }

  private static Code code(int id) {
    var none = LocalText.EMPTY;
    return new Code(
        id,
        NO_GUID,
        "K" + id,
        id == 2 ? OptionalInt.of(1) : OptionalInt.empty(),
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
}

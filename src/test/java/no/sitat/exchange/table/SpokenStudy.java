package no.sitat.exchange.table;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import no.sitat.codebook.Code;
import no.sitat.codebook.CodeKind;
import no.sitat.codebook.Codebook;
import no.sitat.codebook.Direction;
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
import no.sitat.registry.Respondent;
import no.sitat.registry.RespondentTable;
import no.sitat.registry.Value;
import no.sitat.registry.ValueStatus;
import no.sitat.registry.Variable;
import no.sitat.registry.VariableType;
import no.sitat.text.Span;
import no.sitat.text.TextVersion;

/// One interview with two informants, two codes one above the other, and three codings.
final class SpokenStudy {
  static final String TEXT = "I: Hvorfor?\nR1: Barna, sa jeg.\nR2: =Jobben \"der\"\n";
  static final UUID GUID = new UUID(0, 7);

  private SpokenStudy() {}

  static TextVersion text(int document) {
    if (document != 1) {
      throw new IllegalArgumentException("there is no document " + document);
    }
    return TextVersion.first(TEXT);
  }

  static Study study() {
    var document = document();
    var parts = new ArrayList<CodedPart>();
    for (var coding : codings()) {
      var cut = new CodedParts(document, new int[] {3, 16, 23, 26, 35, 43});
      parts.addAll(cut.of(coding, coding.direction().isPresent() ? 0 : -1));
    }
    return new Study(
        9,
        new Corpus(List.of(document)),
        respondents(),
        codebook(),
        List.of(new Coder(1, GUID, "Ida"), new Coder(2, GUID, "Jonas")),
        CodingTable.of(parts));
  }

  private static Document document() {
    return new Document(
        1,
        GUID,
        "intervju, en",
        "",
        DocumentKind.INTERVIEW,
        "nb",
        1,
        TextVersion.checksum(TEXT),
        TEXT.length(),
        4,
        List.of(
            turn(1, "I", SpeakerRole.INTERVIEWER, 0),
            turn(2, "R1", SpeakerRole.INFORMANT, 1),
            turn(3, "R2", SpeakerRole.INFORMANT, 2)));
  }

  private static Turn turn(int number, String speaker, SpeakerRole role, int respondent) {
    var line = TEXT.split("\n", -1)[number - 1];
    int start = TEXT.indexOf(line) + speaker.length() + 2;
    var span = new Span(start, TEXT.indexOf(line) + line.length());
    return new Turn(number, span, speaker, role, respondent, number, Optional.empty());
  }

  static List<Coding> codings() {
    return List.of(
        coding(1, "Barna", 2, 1, Optional.of("push")),
        coding(2, "=Jobben \"der\"", 1, 2, Optional.empty()),
        coding(3, "jeg.\nR2: =Jobben", 2, 2, Optional.empty()));
  }

  private static Coding coding(
      int id, String words, int code, int coder, Optional<String> direction) {
    int start = TEXT.indexOf(words);
    return new Coding(
        id,
        GUID,
        1,
        1,
        new Span(start, start + words.length()),
        code,
        coder,
        direction,
        id == 1 ? OptionalInt.of(80) : OptionalInt.empty(),
        id == 1 ? "se også\nR2" : "",
        1,
        Instant.parse("2026-03-01T10:00:00Z"));
  }

  private static Codebook codebook() {
    return new Codebook(
        List.of(
            code(1, "SOS", OptionalInt.empty(), List.of()),
            code(2, "SOS.BARN", OptionalInt.of(1), List.of("push", "pull"))),
        List.of(),
        List.of(
            new Direction("push", "Vekk", "Away", "↗", 0),
            new Direction("pull", "Mot", "Towards", "↘", 1)));
  }

  private static Code code(int id, String key, OptionalInt parent, List<String> directions) {
    return new Code(
        id,
        GUID,
        key,
        parent,
        new LocalText("Navn " + id, "Name " + id),
        LocalText.EMPTY,
        LocalText.EMPTY,
        LocalText.EMPTY,
        LocalText.EMPTY,
        CodeKind.DESCRIPTIVE,
        directions,
        Optional.empty(),
        id,
        true,
        id,
        1);
  }

  private static RespondentTable respondents() {
    return new RespondentTable(
        List.of(new Respondent(1, GUID, "R1"), new Respondent(2, GUID, "R2")),
        List.of(
            new Variable(1, GUID, "sex", VariableType.CATEGORY, 0),
            new Variable(2, GUID, "age", VariableType.NUMBER, 1)),
        (respondent, variable) -> value(respondent.id(), variable.id()));
  }

  private static Value value(int respondent, int variable) {
    if (respondent == 1) {
      return Value.present(variable == 1 ? "female" : "38");
    }
    return variable == 1 ? new Value(ValueStatus.UNKNOWN, "", "") : Value.EMPTY;
  }
}

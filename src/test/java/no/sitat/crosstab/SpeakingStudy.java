package no.sitat.crosstab;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import no.sitat.codebook.Code;
import no.sitat.codebook.CodeKind;
import no.sitat.codebook.Codebook;
import no.sitat.codebook.LocalText;
import no.sitat.coding.CodedPart;
import no.sitat.coding.CodingTable;
import no.sitat.coding.Study;
import no.sitat.coding.TurnSelection;
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

/// People with an interview each, in which the interviewer says as much as they do, and one code.
final class SpeakingStudy {
  private static final UUID NO_GUID = new UUID(0, 0);
  private static final int WORD = 5;

  private final List<Respondent> people = new ArrayList<>();
  private final List<String> groups = new ArrayList<>();
  private final List<Document> documents = new ArrayList<>();
  private final List<CodedPart> parts = new ArrayList<>();

  /// Adds so many people who say so many words each, of which so many are coded as one passage
  /// each.
  SpeakingStudy with(String group, int many, int words, int passages) {
    for (int i = 0; i < many; i++) {
      int id = people.size() + 1;
      people.add(new Respondent(id, NO_GUID, "R" + id));
      groups.add(group);
      documents.add(interview(id, words));
      for (int passage = 0; passage < passages; passage++) {
        int start = (words + passage) * WORD;
        parts.add(
            new CodedPart(
                parts.size() + 1,
                id,
                start,
                start + WORD - 1,
                1,
                1,
                -1,
                2,
                id,
                passage,
                passage + 1));
      }
    }
    return this;
  }

  private static Document interview(int id, int words) {
    int length = 2 * words * WORD;
    var asks = new Span(0, words * WORD);
    var answers = new Span(words * WORD, length);
    var turns =
        List.of(
            new Turn(1, asks, "I", SpeakerRole.INTERVIEWER, Turn.NOBODY, words, Optional.empty()),
            new Turn(2, answers, "S", SpeakerRole.INFORMANT, id, words, Optional.empty()));
    return new Document(
        id, NO_GUID, "d" + id, "", DocumentKind.INTERVIEW, "nb", 1, "", length, 1, turns);
  }

  /// All but the last so many.
  TurnSelection without(int last) {
    var chosen = TurnSelection.builder();
    for (var person : people.subList(0, people.size() - last)) {
      chosen.addRespondent(person.id());
      chosen.addTurn(person.id(), 2);
    }
    return chosen.build();
  }

  Study study() {
    return new Study(
        3,
        new Corpus(documents),
        new RespondentTable(
            people,
            List.of(new Variable(1, NO_GUID, "group", VariableType.CATEGORY, 0)),
            (respondent, _) -> Value.present(groups.get(respondent.id() - 1))),
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

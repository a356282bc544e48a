package no.sitat.crosstab;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;
import no.sitat.codebook.Code;
import no.sitat.codebook.CodeKind;
import no.sitat.codebook.Codebook;
import no.sitat.codebook.Direction;
import no.sitat.codebook.Effect;
import no.sitat.codebook.LocalText;
import no.sitat.coding.CodedPart;
import no.sitat.coding.CodedParts;
import no.sitat.coding.Coder;
import no.sitat.coding.Coding;
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
import no.sitat.registry.ValueStatus;
import no.sitat.registry.Variable;
import no.sitat.registry.VariableType;
import no.sitat.text.Span;

/// A small study drawn at random: several speakers in a document, codings over several turns,
/// speakers who are no respondents, respondents without a word, sub-codes three deep.
///
/// Words are four units long and one apart: word `n` begins at `5 n`.
public record RandomStudy(Study study, List<Coding> codings, Random random) {
  static final int WORD = 5;
  private static final UUID NO_GUID = new UUID(0, 0);

  public static RandomStudy of(Random random) {
    int people = 1 + random.nextInt(12);
    var codes = codes(random);
    var directions = List.of(direction("push", 0), direction("pull", 1));
    var documents = new ArrayList<Document>();
    var codings = new ArrayList<Coding>();
    var parts = new ArrayList<CodedPart>();
    int documentCount = random.nextInt(6);
    for (int id = 1; id <= documentCount; id++) {
      var document = document(random, id, people);
      documents.add(document);
      int[] words = words(document.length());
      int count = random.nextInt(14);
      for (int i = 0; i < count; i++) {
        var coding = coding(random, codings.size() + 1, document, codes.size());
        codings.add(coding);
        int direction = List.of("push", "pull").indexOf(coding.direction().orElse(""));
        parts.addAll(new CodedParts(document, words).of(coding, direction));
      }
    }
    var study =
        new Study(
            7,
            new Corpus(documents),
            respondents(random, people),
            new Codebook(codes, List.of(), directions),
            List.of(new Coder(1, NO_GUID, "Ida"), new Coder(2, NO_GUID, "Jonas")),
            CodingTable.of(parts));
    return new RandomStudy(study, codings, random);
  }

  private static Direction direction(String key, int position) {
    var effect = position == 0 ? Effect.LEAVE : Effect.STAY;
    return new Direction(key, key, key, "·", position, effect);
  }

  private static List<Code> codes(Random random) {
    var codes = new ArrayList<Code>();
    int count = 1 + random.nextInt(7);
    for (int id = 1; id <= count; id++) {
      var parent = random.nextBoolean() ? 0 : random.nextInt(id);
      codes.add(
          new Code(
              id,
              NO_GUID,
              "K" + id,
              parent == 0 ? OptionalInt.empty() : OptionalInt.of(parent),
              new LocalText("kode " + id, "code " + id),
              LocalText.EMPTY,
              LocalText.EMPTY,
              LocalText.EMPTY,
              LocalText.EMPTY,
              CodeKind.DESCRIPTIVE,
              List.of("push", "pull"),
              Optional.empty(),
              0,
              true,
              id,
              1));
    }
    return codes;
  }

  private static Document document(Random random, int id, int people) {
    var turns = new ArrayList<Turn>();
    int turnCount = 1 + random.nextInt(8);
    int word = 0;
    for (int number = 1; number <= turnCount; number++) {
      int words = random.nextInt(9);
      var span = new Span(word * WORD, Math.max(word * WORD, (word + words) * WORD - 1));
      boolean asks = random.nextInt(4) == 0;
      int respondent = asks ? Turn.NOBODY : random.nextInt(people + 1);
      var role = asks ? SpeakerRole.INTERVIEWER : SpeakerRole.INFORMANT;
      turns.add(new Turn(number, span, "S", role, respondent, words, Optional.empty()));
      word += words;
    }
    int length = Math.max(1, word * WORD);
    return new Document(
        id, NO_GUID, "d" + id, "", DocumentKind.INTERVIEW, "nb", 1, "", length, 1, turns);
  }

  private static int[] words(int length) {
    var starts = new int[length / WORD];
    for (int word = 0; word < starts.length; word++) {
      starts[word] = word * WORD;
    }
    return starts;
  }

  private static Coding coding(Random random, int id, Document document, int codes) {
    int start = random.nextInt(document.length());
    int end =
        Math.min(document.length(), start + 1 + random.nextInt(random.nextBoolean() ? 12 : 90));
    if (random.nextInt(3) == 0) {
      start = start / 20 * 20;
      end = Math.max(start + 1, Math.min(document.length(), (end / 20 + 1) * 20));
    }
    return new Coding(
        id,
        NO_GUID,
        document.id(),
        1,
        new Span(start, end),
        1 + random.nextInt(codes),
        1 + random.nextInt(2),
        Optional.of(List.of("push", "pull", "").get(random.nextInt(3))).filter(k -> !k.isEmpty()),
        OptionalInt.empty(),
        "",
        1,
        Instant.EPOCH);
  }

  private static RespondentTable respondents(Random random, int people) {
    var respondents = new ArrayList<Respondent>();
    for (int id = 1; id <= people; id++) {
      respondents.add(new Respondent(id, NO_GUID, "R" + id));
    }
    var variables =
        List.of(
            new Variable(1, NO_GUID, "sex", VariableType.CATEGORY, 0),
            new Variable(2, NO_GUID, "age", VariableType.NUMBER, 1));
    return new RespondentTable(
        respondents,
        variables,
        (_, variable) ->
            random.nextInt(8) == 0
                ? new Value(ValueStatus.UNKNOWN, "", "")
                : Value.present(
                    variable.id() == 1
                        ? List.of("K", "M").get(random.nextInt(2))
                        : String.valueOf(30 + 10 * random.nextInt(3))));
  }

  /// A selection as a query makes it: who speaks in a selected turn is selected.
  public TurnSelection selection() {
    var building = TurnSelection.builder();
    for (var document : study.corpus().documents()) {
      for (var turn : document.turns()) {
        if (turn.isInformant() && random.nextInt(3) > 0) {
          building.addTurn(document.id(), turn.number());
          if (turn.respondent() != Turn.NOBODY) {
            building.addRespondent(turn.respondent());
          }
        }
      }
    }
    return building.build();
  }
}

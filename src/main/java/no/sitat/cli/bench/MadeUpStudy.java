package no.sitat.cli.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
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

/// A study of a million codings by people with ten variables, without texts.
final class MadeUpStudy {
  static final int CODINGS = 1_000_000;
  static final int VARIABLES = 10;

  static final int CODES = 30;
  private static final int GROUPS = 6;
  private static final int PER_DOCUMENT = 50;
  private static final UUID NO_GUID = new UUID(0, 0);

  private final Random random;
  private final int people;
  private final int codes;

  /// Of five thousand people and thirty codes.
  MadeUpStudy(long seed) {
    this(seed, 5_000, CODES);
  }

  MadeUpStudy(long seed, int people, int codes) {
    random = new Random(seed);
    this.people = people;
    this.codes = codes;
  }

  Study study() {
    return new Study(
        1, Corpus.EMPTY, respondents(), codebook(codes), List.of(), CodingTable.of(parts()));
  }

  private List<CodedPart> parts() {
    var parts = new ArrayList<CodedPart>(CODINGS);
    for (int id = 1; id <= CODINGS; id++) {
      int document = 1 + id / PER_DOCUMENT;
      int start = id % PER_DOCUMENT * 20 + random.nextInt(10);
      int code = 1 + (int) (codes * Math.pow(random.nextDouble(), 2));
      int person = 1 + document % people;
      int word = start / 5;
      parts.add(
          new CodedPart(id, document, start, start + 60, code, 1, -1, 1, person, word, word + 12));
    }
    return parts;
  }

  static Codebook codebook() {
    return codebook(CODES);
  }

  private static Codebook codebook(int count) {
    var codes = IntStream.rangeClosed(1, count).mapToObj(MadeUpStudy::code).toList();
    return new Codebook(codes, List.of(), List.of());
  }

  /// Five codes to a branch, the first of them the parent of the others.
  private static Code code(int id) {
    int top = (id - 1) / 5 * 5 + 1;
    var none = LocalText.EMPTY;
    return new Code(
        id,
        NO_GUID,
        "K" + id,
        id == top ? OptionalInt.empty() : OptionalInt.of(top),
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

  private RespondentTable respondents() {
    var people = new ArrayList<Respondent>();
    for (int id = 1; id <= this.people; id++) {
      people.add(new Respondent(id, NO_GUID, "R" + id));
    }
    var variables = new ArrayList<Variable>();
    for (int at = 0; at < VARIABLES; at++) {
      variables.add(new Variable(at + 1, NO_GUID, "v" + at, VariableType.CATEGORY, at));
    }
    return new RespondentTable(
        people, variables, (_, _) -> Value.present("g" + random.nextInt(GROUPS)));
  }
}

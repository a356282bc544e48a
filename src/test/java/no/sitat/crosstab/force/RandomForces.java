package no.sitat.crosstab.force;

import java.util.ArrayList;
import java.util.BitSet;
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
import no.sitat.coding.CodingTable;
import no.sitat.coding.Study;
import no.sitat.corpus.Corpus;
import no.sitat.registry.Respondent;
import no.sitat.registry.RespondentTable;
import no.sitat.registry.Value;
import no.sitat.registry.Variable;
import no.sitat.registry.VariableType;

/// People in groups who say one or two themes in some directions, drawn at random.
///
/// @param parents of the themes by place; -1 for a theme that lies in no other
/// @param isDirected whether everybody says a theme in some direction
/// @param groups of the people, from 0
/// @param said by person; bit `theme * slots + slot` where slot 0 is without direction
record RandomForces(
    List<Integer> parents,
    List<Direction> directions,
    boolean isDirected,
    int[] groups,
    BitSet[] said) {
  private static final UUID NO_GUID = new UUID(0, 0);

  static RandomForces of(Random random) {
    boolean alone = random.nextInt(3) > 0;
    var effects = alone ? effects(random) : List.of(Effect.LEAVE, Effect.STAY);
    var parents = alone ? List.of(-1) : List.of(-1, random.nextBoolean() ? -1 : 0);
    var directions = new ArrayList<Direction>();
    effects.forEach(effect -> {
      int at = directions.size();
      directions.add(new Direction("d" + at, "d" + at, "d" + at, "·", at, effect));
    });
    boolean isDirected = random.nextBoolean();
    var groups = new int[5 + random.nextInt(45)];
    var said = new BitSet[groups.length];
    int groupCount = 1 + random.nextInt(3);
    var chances = chances(random, parents.size() * (directions.size() + 1));
    for (int person = 0; person < groups.length; person++) {
      groups[person] = random.nextInt(groupCount);
      said[person] = new BitSet();
      for (int bit = 0; bit < chances.length; bit++) {
        boolean may = !isDirected || bit % (directions.size() + 1) > 0;
        said[person].set(bit, may && random.nextDouble() < chances[bit]);
      }
    }
    return new RandomForces(parents, directions, isDirected, groups, said);
  }

  private static List<Effect> effects(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> List.of(Effect.LEAVE, Effect.LEAVE, Effect.STAY);
      case 1 -> List.of(Effect.LEAVE, Effect.STAY, Effect.NONE);
      default -> List.of(Effect.LEAVE, Effect.LEAVE, Effect.STAY, Effect.STAY);
    };
  }

  private static double[] chances(Random random, int count) {
    return random.doubles(count).map(chance -> chance * chance).toArray();
  }

  int slots() {
    return directions.size() + 1;
  }

  Study study() {
    var parts = new ArrayList<CodedPart>();
    for (int person = 0; person < said.length; person++) {
      for (int bit = said[person].nextSetBit(0); bit >= 0; bit = said[person].nextSetBit(bit + 1)) {
        int id = parts.size() + 1;
        int code = 1 + bit / slots();
        parts.add(
            new CodedPart(
                id, 1, id * 9, id * 9 + 5, code, 1, bit % slots() - 1, 1, person + 1, id, id + 1));
      }
    }
    var codes = new ArrayList<Code>();
    parents.forEach(parent -> codes.add(code(codes.size() + 1, parent)));
    return new Study(
        1,
        Corpus.EMPTY,
        respondents(),
        new Codebook(codes, List.of(), directions),
        List.of(),
        CodingTable.of(parts));
  }

  private static Code code(int id, int parent) {
    var none = LocalText.EMPTY;
    return new Code(
        id,
        NO_GUID,
        "K" + id,
        parent < 0 ? OptionalInt.empty() : OptionalInt.of(parent + 1),
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
    for (int id = 1; id <= groups.length; id++) {
      people.add(new Respondent(id, NO_GUID, "R" + id));
    }
    var variable = new Variable(1, NO_GUID, "g", VariableType.CATEGORY, 0);
    return new RespondentTable(
        people, List.of(variable), (person, _) -> Value.present("g" + groups[person.id() - 1]));
  }
}

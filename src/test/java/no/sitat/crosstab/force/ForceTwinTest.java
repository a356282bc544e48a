package no.sitat.crosstab.force;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import no.sitat.Seed;
import no.sitat.codebook.Effect;
import no.sitat.coding.Coding;
import no.sitat.crosstab.CodingFilter;
import no.sitat.crosstab.CrosstabCell;
import no.sitat.crosstab.CrosstabColumn;
import no.sitat.crosstab.RandomStudy;
import no.sitat.disclosure.SuppressionStatus;
import no.sitat.search.match.Watch;
import org.junit.jupiter.api.Test;

/// The force table against sets of people, straight from the definitions.
class ForceTwinTest {
  private static final long SEED = Seed.of(ForceTwinTest.class, 20261129L);
  private static final int STUDIES = 1500;

  @Test
  void everyLineIsTheSizeOfASetOfPeople() {
    int contrary = 0;
    for (int round = 0; round < STUDIES; round++) {
      var random = new Random(SEED + round);
      var drawn = RandomStudy.of(random);
      var request = request(drawn, random);
      var twin = new Twin(drawn, request);
      for (var theme : ForceTable.of(drawn.study(), request, Watch.patient()).themes()) {
        for (var row : theme.rows()) {
          for (var cell : row.cells()) {
            long count = twin.count(theme.theme().key(), row.line(), cell.column());
            assertEquals(OptionalLong.of(count), shown(cell, count), round + " " + cell);
            contrary += row.line() instanceof ForceLine.Both && count > 0 ? 1 : 0;
          }
        }
      }
    }
    assertTrue(contrary > 100, contrary + " cells of people who contradict themselves");
  }

  /// Of a group that nobody is in there is nothing to show.
  private static OptionalLong shown(CrosstabCell cell, long count) {
    return cell.status() == SuppressionStatus.STRUCTURAL ? OptionalLong.of(count) : cell.count();
  }

  @Test
  void whatAPersonSaysOfAThemeIsWhatTheyAreCountedFor() {
    for (int round = 0; round < STUDIES; round++) {
      var random = new Random(SEED + round);
      var drawn = RandomStudy.of(random);
      var request = request(drawn, random);
      var twin = new Twin(drawn, request);
      var counted = new HashMap<String, Set<Integer>>();
      for (var line : ForcesOfPeople.of(drawn.study(), request, OptionalInt.empty())) {
        counted
            .computeIfAbsent(line.code().key() + " " + line.sway(), _ -> new HashSet<>())
            .add(line.respondent().id());
      }
      for (var code : drawn.study().codebook().codes()) {
        var leave = twin.people(code.key(), "(all)", Set.of("push"));
        var stay = twin.people(code.key(), "(all)", Set.of("pull"));
        var both = new HashSet<>(leave);
        both.retainAll(stay);
        assertEquals(both, counted.getOrDefault(code.key() + " BOTH", Set.of()), "" + round);
        leave.removeAll(both);
        assertEquals(leave, counted.getOrDefault(code.key() + " LEAVE", Set.of()), "" + round);
      }
    }
  }

  private static ForceRequest request(RandomStudy drawn, Random random) {
    var filter =
        new CodingFilter(
            random.nextBoolean() ? Optional.empty() : Optional.of(drawn.selection()),
            Optional.empty(),
            random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(2));
    var by = random.nextBoolean() ? List.<String>of() : List.of("sex");
    return new ForceRequest(drawn.study().codebook().codes(), by, filter, OptionalInt.empty());
  }

  private record Twin(RandomStudy drawn, ForceRequest request) {
    private static final Set<String> EVERY = Set.of("push", "pull", "");

    long count(String theme, ForceLine line, String column) {
      var leave = people(theme, column, Set.of("push"));
      var stay = people(theme, column, Set.of("pull"));
      return switch (line) {
        case ForceLine.Said _ -> people(theme, column, EVERY).size();
        case ForceLine.Moved moved -> moved.effect() == Effect.LEAVE ? leave.size() : stay.size();
        case ForceLine.Towards towards ->
            people(theme, column, Set.of(towards.direction().key())).size();
        case ForceLine.Both _ -> leave.stream().filter(stay::contains).count();
        case ForceLine.Net _ -> leave.size() - stay.size();
      };
    }

    Set<Integer> people(String theme, String column, Set<String> directions) {
      var people = new HashSet<Integer>();
      for (var coding : drawn.codings()) {
        if (isUnder(coding.code(), theme)
            && directions.contains(coding.direction().orElse(""))
            && isBy(coding)) {
          speakers(coding, column, people);
        }
      }
      return people;
    }

    boolean isBy(Coding coding) {
      var coder = request.filter().coder();
      return coder.isEmpty() || coder.getAsInt() == coding.coder();
    }

    void speakers(Coding coding, String column, Set<Integer> into) {
      var study = drawn.study();
      var where = request.filter().where();
      for (var turn : study.corpus().document(coding.document()).orElseThrow().turns()) {
        int person = turn.respondent();
        if (person > 0
            && coding.span().start() < turn.span().end()
            && turn.span().start() < coding.span().end()
            && where.map(all -> all.hasTurn(coding.document(), turn.number())).orElse(true)
            && (column.equals(CrosstabColumn.ALL)
                || study.respondents().group(person, "sex").orElseThrow().equals(column))) {
          into.add(person);
        }
      }
    }

    boolean isUnder(int lower, String theme) {
      var code = drawn.study().codebook().code(lower).orElseThrow();
      return theme.equals("(any)")
          || theme.equals(code.key())
          || (code.parent().isPresent() && isUnder(code.parent().getAsInt(), theme));
    }
  }
}

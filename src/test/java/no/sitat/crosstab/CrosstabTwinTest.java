package no.sitat.crosstab;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.sitat.Seed;
import no.sitat.codebook.Code;
import no.sitat.codebook.Dimension;
import no.sitat.codebook.LocalText;
import no.sitat.coding.Coding;
import no.sitat.coding.Study;
import no.sitat.corpus.Document;
import no.sitat.corpus.Turn;
import no.sitat.disclosure.AlsoSensitive;
import no.sitat.text.Span;
import org.junit.jupiter.api.Test;

/// The columnar counts against sets of objects, straight from the definitions.
class CrosstabTwinTest {
  private static final long SEED = Seed.of(CrosstabTwinTest.class, 20260203L);
  private static final int STUDIES = 2000;
  private static final Dimension PHASE =
      new Dimension(
          1,
          new UUID(0, 0),
          "phase",
          LocalText.EMPTY,
          false,
          true,
          0,
          Stream.of("before", "after", "later")
              .map(key -> new Dimension.Value(1, new UUID(0, 0), key, LocalText.EMPTY))
              .toList());

  @Test
  void everyCellOfEveryUnitIsTheSizeOfASetOfObjects() {
    for (int round = 0; round < STUDIES; round++) {
      var random = new Random(SEED + round);
      var drawn = RandomStudy.of(random);
      var request = request(drawn, random);
      for (var unit : CountingUnit.values()) {
        var asked = request.by(unit);
        var crosstab = Crosstab.of(drawn.study(), asked);
        var twin = new Twin(drawn, asked);
        assertEquals(twin.cells(), counts(crosstab), "round " + round);
        assertEquals(twin.withoutRespondent(), withoutRespondent(crosstab), "round " + round);
      }
    }
  }

  private static CrosstabRequest request(RandomStudy drawn, Random random) {
    var study = drawn.study();
    var codes = new ArrayList<>(study.codebook().codes());
    if (random.nextBoolean()) {
      Collections.shuffle(codes, random);
      codes.subList(0, random.nextInt(codes.size())).clear();
    }
    var columns = List.of(List.<String>of(), List.of("sex"), List.of("age"), List.of("age", "sex"));
    var filter =
        new CodingFilter(
            random.nextBoolean() ? Optional.empty() : Optional.of(drawn.selection()),
            random.nextBoolean() ? Optional.empty() : Optional.of("pull"),
            random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(2));
    return new CrosstabRequest(
        rows(drawn, codes, random),
        columns.get(random.nextInt(4)),
        CountingUnit.RESPONDENTS,
        filter,
        OptionalInt.empty(),
        AlsoSensitive.NOTHING);
  }

  private static RowsAsked rows(RandomStudy drawn, List<Code> codes, Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> new RowsAsked.Directions(drawn.study().codebook().directions());
      case 1 -> new RowsAsked.Values(PHASE, phases(drawn, random));
      default -> new RowsAsked.Codes(codes);
    };
  }

  /// What codings say in a dimension; a value of it that no coding has, and codings that are gone.
  private static Map<String, BitSet> phases(RandomStudy drawn, Random random) {
    var before = new BitSet();
    var after = new BitSet();
    before.set(drawn.codings().size() + 1_000);
    for (var coding : drawn.codings()) {
      int drawnPhase = random.nextInt(3);
      before.set(coding.id(), drawnPhase == 0);
      after.set(coding.id(), drawnPhase == 1);
    }
    return Map.of("before", before, "after", after);
  }

  private static long withoutRespondent(Crosstab crosstab) {
    return crosstab.notes().stream()
        .filter(note -> note.kind() == CrosstabNote.Kind.CODINGS_WITHOUT_RESPONDENT)
        .mapToLong(CrosstabNote::number)
        .sum();
  }

  private static List<String> counts(Crosstab crosstab) {
    return crosstab.cells().stream()
        .map(cell ->
            String.join(" ", cell.row(), cell.column(), text(cell.count()), text(cell.base())))
        .toList();
  }

  private static String text(OptionalLong number) {
    return number.isPresent() ? String.valueOf(number.getAsLong()) : "-";
  }

  /// Collects the things themselves in sets: people, documents, passages, words.
  private record Twin(RandomStudy drawn, CrosstabRequest request) {
    List<String> cells() {
      var keys = new ArrayList<String>();
      keys.addAll(rows());
      keys.add("(any)");
      if (request.unit() != CountingUnit.RATE) {
        keys.add("(none)");
      }
      var cells = new ArrayList<String>();
      for (var key : keys) {
        for (var column : columns()) {
          var base = base(column);
          var things = things(key, column);
          cells.add(
              key
                  + " "
                  + column
                  + " "
                  + (isNobodys(column) ? "-" : things.size())
                  + " "
                  + base.size());
        }
      }
      return cells;
    }

    private Study study() {
      return drawn.study();
    }

    private List<String> columns() {
      var labels = new ArrayList<String>();
      var found = new HashSet<String>();
      study().respondents().respondents().forEach(each -> found.add(group(each.id())));
      if (!request.columns().isEmpty()) {
        combine(0, "", found, labels);
      }
      labels.add("(all)");
      return labels;
    }

    private void combine(int at, String label, Set<String> found, List<String> into) {
      if (at == request.columns().size()) {
        if (found.contains(label)) {
          into.add(label);
        }
        return;
      }
      var column = study().respondents().column(request.columns().get(at)).orElseThrow();
      for (var group : column.groups()) {
        combine(at + 1, label.isEmpty() ? group : label + " × " + group, found, into);
      }
    }

    private String group(int respondent) {
      var values = new ArrayList<String>();
      for (var variable : request.columns()) {
        values.add(study().respondents().group(respondent, variable).orElseThrow());
      }
      return String.join(" × ", values);
    }

    private boolean isIn(int respondent, String column) {
      if (respondent == Turn.NOBODY) {
        return false;
      }
      var where = request.filter().where();
      return (where.isEmpty() || where.get().hasRespondent(respondent))
          && (column.equals("(all)") || group(respondent).equals(column));
    }

    private boolean isIn(Document document, Turn turn, String column) {
      var where = request.filter().where();
      return turn.isInformant()
          && isIn(turn.respondent(), column)
          && (where.isEmpty() || where.get().hasTurn(document.id(), turn.number()));
    }

    private boolean isMeant(Coding coding) {
      var filter = request.filter();
      return (filter.direction().isEmpty() || filter.direction().equals(coding.direction()))
          && (filter.coder().isEmpty() || filter.coder().getAsInt() == coding.coder());
    }

    /// Codings asked for that are of a selected turn of somebody who is no respondent: of each
    /// informant's turn they touch or, where they touch none, of the first.
    long withoutRespondent() {
      return drawn.codings().stream()
          .filter(this::isMeant)
          .filter(coding -> rows().stream().anyMatch(row -> isOf(coding, row)))
          .filter(this::isOfSelectedNobody)
          .count();
    }

    private boolean isOfSelectedNobody(Coding coding) {
      var where = request.filter().where();
      var document = study().corpus().document(coding.document()).orElseThrow();
      var touched =
          document.turns().stream().filter(turn -> turn.span().overlaps(coding.span())).toList();
      if (touched.isEmpty()) {
        return where.isEmpty();
      }
      var informants = touched.stream().filter(Turn::isInformant).toList();
      var turns = informants.isEmpty() ? touched.stream().limit(1) : informants.stream();
      return turns
          .filter(turn -> !turn.isInformant() || turn.respondent() == Turn.NOBODY)
          .anyMatch(turn -> where.isEmpty() || where.get().hasTurn(document.id(), turn.number()));
    }

    private List<String> rows() {
      return switch (request.rows()) {
        case RowsAsked.Codes codes -> codes.codes().stream().map(Code::key).toList();
        case RowsAsked.Directions _ -> List.of("direction=push", "direction=pull");
        case RowsAsked.Values _ -> List.of("phase=before", "phase=after", "phase=later");
        case RowsAsked.Sets _, RowsAsked.Found _ -> List.of();
      };
    }

    private boolean isOf(Coding coding, String row) {
      return switch (request.rows()) {
        case RowsAsked.Codes _ -> isOf(coding, study().codebook().find(row).orElseThrow());
        case RowsAsked.Directions _ ->
            coding.direction().map(key -> "direction=" + key).equals(Optional.of(row));
        case RowsAsked.Sets _, RowsAsked.Found _ -> false;
        case RowsAsked.Values values -> {
          var said = values.said().get(row.substring("phase=".length()));
          yield said != null && said.get(coding.id());
        }
      };
    }

    private boolean isOf(Coding coding, Code row) {
      return study().codebook().withSubcodes(row).stream()
          .anyMatch(code -> code.id() == coding.code());
    }

    private Set<Object> things(String key, String column) {
      if (key.equals("(none)")) {
        var none = base(column);
        none.removeAll(things("(any)", column));
        return none;
      }
      var rows = key.equals("(any)") ? rows() : List.of(key);
      var things = new HashSet<Object>();
      for (var coding : drawn.codings()) {
        if (isMeant(coding) && rows.stream().anyMatch(row -> isOf(coding, row))) {
          things.addAll(things(coding, column));
        }
      }
      return things;
    }

    private Set<Object> things(Coding coding, String column) {
      var things = new HashSet<Object>();
      var document = study().corpus().document(coding.document()).orElseThrow();
      for (var turn : document.turns()) {
        if (turn.span().overlaps(coding.span()) && isIn(document, turn, column)) {
          switch (request.unit()) {
            case RESPONDENTS -> things.add(turn.respondent());
            case DOCUMENTS -> things.add(document.id());
            case SEGMENTS, RATE -> things.add(List.of(document.id(), coding.span()));
            case WORDS -> things.addAll(words(document, turn, coding.span()));
          }
        }
      }
      return things;
    }

    /// Words that begin in both the turn and the coding.
    private Set<Object> words(Document document, Turn turn, Span span) {
      var words = new HashSet<Object>();
      int first = turn.span().start() / RandomStudy.WORD;
      for (int word = first; word < first + turn.words(); word++) {
        if (span.contains(word * RandomStudy.WORD)) {
          words.add(List.of(document.id(), word));
        }
      }
      return words;
    }

    /// Whether there is nothing to count; of a rate neither words nor passages, which a turn
    /// without a word may have.
    private boolean isNobodys(String column) {
      return base(column).isEmpty()
          && (request.unit() != CountingUnit.RATE || things("(any)", column).isEmpty());
    }

    private boolean isOfWords() {
      return request.unit() == CountingUnit.WORDS || request.unit() == CountingUnit.RATE;
    }

    private Set<Object> base(String column) {
      var base = new HashSet<Object>();
      if (request.unit() == CountingUnit.RESPONDENTS) {
        study().respondents().respondents().stream()
            .filter(each -> isIn(each.id(), column))
            .forEach(each -> base.add(each.id()));
      }
      for (var document : study().corpus().documents()) {
        for (var turn : document.turns()) {
          if (isIn(document, turn, column) && request.unit() == CountingUnit.DOCUMENTS) {
            base.add(document.id());
          } else if (isIn(document, turn, column) && isOfWords()) {
            base.addAll(words(document, turn, new Span(0, Integer.MAX_VALUE)));
          }
        }
      }
      if (request.unit() == CountingUnit.SEGMENTS) {
        drawn.codings().forEach(coding -> base.addAll(things(coding, column)));
      }
      return base;
    }
  }
}

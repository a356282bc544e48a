package no.sitat.crosstab;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import no.sitat.Seed;
import no.sitat.codebook.Code;
import no.sitat.coding.Coding;
import no.sitat.coding.Study;
import no.sitat.corpus.Document;
import no.sitat.corpus.Turn;
import no.sitat.text.Span;
import org.junit.jupiter.api.Test;

/// The columnar counts against sets of objects, straight from the definitions.
class CrosstabTwinTest {
  private static final long SEED = Seed.of(CrosstabTwinTest.class, 20260203L);
  private static final int STUDIES = 2000;

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
        codes,
        columns.get(random.nextInt(4)),
        CountingUnit.RESPONDENTS,
        filter,
        OptionalInt.empty());
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
      request.rows().forEach(code -> keys.add(code.key()));
      keys.add("(any)");
      keys.add("(none)");
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
                  + (base.isEmpty() ? "-" : things.size())
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
          .filter(coding -> request.rows().stream().anyMatch(row -> isOf(coding, row)))
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
      var rows = new ArrayList<>(request.rows());
      if (!key.equals("(any)")) {
        rows.removeIf(code -> !code.key().equals(key));
      }
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
            case SEGMENTS -> things.add(List.of(document.id(), coding.span()));
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
          } else if (isIn(document, turn, column) && request.unit() == CountingUnit.WORDS) {
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

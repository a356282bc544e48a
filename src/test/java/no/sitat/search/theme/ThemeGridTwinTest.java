package no.sitat.search.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.sitat.Seed;
import no.sitat.coding.Coding;
import no.sitat.coding.TurnSelection;
import no.sitat.corpus.Document;
import no.sitat.corpus.Turn;
import no.sitat.crosstab.RandomStudy;
import no.sitat.search.Quote;
import no.sitat.search.QuoteRequest;
import no.sitat.text.Span;
import org.junit.jupiter.api.Test;

/// Every cell against sets of objects, made from the codings and the turns as they are defined.
class ThemeGridTwinTest {
  private static final long SEED = Seed.of(ThemeGridTwinTest.class, 20261128L);
  private static final int STUDIES = 1500;

  @Test
  void everyCellHasThePassagesCodingsDocumentsPeopleAndBaseOfItsSet() {
    for (int round = 0; round < STUDIES; round++) {
      var random = new Random(SEED + round);
      var drawn = RandomStudy.of(random);
      var request = request(drawn, random);
      var grid = ThemeGrid.of(drawn.study(), request);
      var twin = new Twin(drawn, request);
      for (var row : grid.rows()) {
        for (var column : grid.columns()) {
          assertEquals(
              twin.cell(Optional.of(row.value()), Optional.of(column.value())),
              written(grid.counts(row, column)),
              "round " + round);
          assertEquals(
              twin.places(row.value(), column.value()),
              grid.passages(row, column).stream().map(ThemeGridTwinTest::place).toList(),
              "round " + round);
        }
      }
      for (var column : grid.columns()) {
        var whole = twin.cell(Optional.empty(), Optional.of(column.value()));
        assertEquals(whole, written(column.counts()), "round " + round);
      }
      assertEquals(
          twin.cell(Optional.empty(), Optional.empty()), written(grid.total()), "round " + round);
    }
  }

  @Test
  void thoseWhoAreSilentAreHeardAndHaveNothingUnderTheTheme() {
    for (int round = 0; round < STUDIES; round++) {
      var random = new Random(SEED - 1 - round);
      var drawn = RandomStudy.of(random);
      var request = request(drawn, random);
      var grid = ThemeGrid.of(drawn.study(), request);
      var twin = new Twin(drawn, request);
      for (var row : grid.rows()) {
        for (var column : grid.columns()) {
          var found = new TreeMap<Integer, Integer>();
          Silences.of(drawn.study(), request, row, column)
              .forEach(silence -> found.put(silence.respondent(), silence.words()));
          assertEquals(
              twin.silent(row.value(), column.value()), found, "round " + round + " " + request);
        }
      }
    }
  }

  @Test
  void everyPassageSaysHowManyOthersItOverlaps() {
    for (int round = 0; round < STUDIES; round++) {
      var drawn = RandomStudy.of(new Random(SEED + round));
      var theme = drawn.study().codebook().codes().getFirst();
      var passages =
          ThemeGrid.of(drawn.study(), ThemeRequest.of(QuoteRequest.of(theme))).passages();
      for (var passage : passages) {
        long others =
            passages.stream()
                .filter(other -> !other.equals(passage) && other.document() == passage.document())
                .filter(other -> other.span().start() < passage.span().end())
                .filter(other -> other.span().end() > passage.span().start())
                .count();
        assertEquals(others, passage.overlapping(), "round " + round);
      }
    }
  }

  private static ThemeRequest request(RandomStudy drawn, Random random) {
    var codes = drawn.study().codebook().codes();
    var asked = QuoteRequest.of(codes.get(random.nextInt(codes.size())));
    if (random.nextBoolean()) {
      asked = asked.in(drawn.selection());
    }
    if (random.nextInt(4) == 0) {
      asked = asked.directed("pull");
    }
    if (random.nextInt(4) == 0) {
      asked = asked.ofRespondentsOnly();
    }
    var request = ThemeRequest.of(asked).by(axis(random), axis(random));
    int theme = asked.code().id();
    if (random.nextInt(3) == 0) {
      request = request.only(quote -> quote.code() == theme);
    }
    return random.nextBoolean() ? request.fullestFirst() : request;
  }

  private static Axis axis(Random random) {
    return List.of(
            Axis.NONE,
            Axis.of(Axis.Kind.DIRECTION),
            Axis.of(Axis.Kind.CODE),
            Axis.of(Axis.Kind.CODER),
            Axis.variable("sex"),
            Axis.variable("age"))
        .get(random.nextInt(6));
  }

  private static String written(Counts counts) {
    return "%d codings %d passages %d documents %d respondents of %d"
        .formatted(
            counts.codings(),
            counts.passages(),
            counts.documents(),
            counts.respondents(),
            counts.base());
  }

  private static String place(Passage passage) {
    return "%d: %d–%d %d"
        .formatted(
            passage.document(),
            passage.span().start(),
            passage.span().end(),
            passage.codings().size());
  }

  /// One coding of one person's words, or of nobody's.
  private record Said(Coding coding, int respondent) {}

  /// Works from objects and definitions, slowly.
  private static final class Twin {
    private final RandomStudy drawn;
    private final ThemeRequest request;
    private final Optional<TurnSelection> where;
    private final List<Said> said = new ArrayList<>();
    private final List<Said> inAnyDirection = new ArrayList<>();

    Twin(RandomStudy drawn, ThemeRequest request) {
      this.drawn = drawn;
      this.request = request;
      where = request.quotes().where();
      for (var coding : drawn.codings()) {
        for (int respondent : people(coding)) {
          if (isUnder(coding)) {
            inAnyDirection.add(new Said(coding, respondent));
          }
          if (isUnder(coding) && hasDirection(coding)) {
            said.add(new Said(coding, respondent));
          }
        }
      }
    }

    private boolean isUnder(Coding coding) {
      var under = drawn.study().codebook().withSubcodes(request.quotes().code());
      boolean meant = under.stream().anyMatch(code -> code.id() == coding.code());
      return meant && request.only().test(quote(coding));
    }

    private boolean hasDirection(Coding coding) {
      return request.quotes().direction().isEmpty()
          || coding.direction().equals(request.quotes().direction());
    }

    private static Quote quote(Coding coding) {
      return new Quote(
          coding.id(),
          coding.document(),
          0,
          "",
          List.of(),
          coding.span(),
          coding.code(),
          coding.direction(),
          coding.coder());
    }

    private Document document(int id) {
      return drawn.study().corpus().document(id).orElseThrow();
    }

    private boolean isAsked(int document, int turn) {
      return where.isEmpty() || where.get().hasTurn(document, turn);
    }

    /// Empty where the coding does not count; 0 for words of nobody in the table.
    private Set<Integer> people(Coding coding) {
      var turns = touched(coding);
      var people = new TreeSet<Integer>();
      turns.stream().filter(Turn::isInformant).map(Turn::respondent).forEach(people::add);
      boolean counts = where.isEmpty() || !turns.isEmpty();
      people.remove(Turn.NOBODY);
      if (people.isEmpty() && counts && !request.quotes().ofRespondents()) {
        people.add(Turn.NOBODY);
      }
      return people;
    }

    /// The turns asked for in which the coding has a row of the table.
    private List<Turn> touched(Coding coding) {
      var found = new ArrayList<Turn>();
      for (var block : drawn.study().codings().blocks()) {
        for (int row = 0; row < block.size(); row++) {
          if (block.coding[row] == coding.id() && isAsked(coding.document(), block.turn[row])) {
            int number = block.turn[row];
            document(coding.document()).turns().stream()
                .filter(turn -> turn.number() == number)
                .forEach(found::add);
          }
        }
      }
      return found;
    }

    private String value(Axis axis, Said one) {
      return switch (axis.kind()) {
        case NONE -> "";
        case DIRECTION -> one.coding().direction().orElse("");
        case CODE -> drawn.study().codebook().code(one.coding().code()).orElseThrow().key();
        case CODER -> drawn.study().coders().get(one.coding().coder() - 1).name();
        case VARIABLE -> group(axis, one.respondent());
      };
    }

    private String group(Axis axis, int respondent) {
      return respondent == Turn.NOBODY
          ? ""
          : drawn.study().respondents().group(respondent, axis.variable()).orElse("");
    }

    private List<Said> in(Optional<String> row, Optional<String> column) {
      return said.stream()
          .filter(one -> row.isEmpty() || value(request.rows(), one).equals(row.get()))
          .filter(one -> column.isEmpty() || value(request.columns(), one).equals(column.get()))
          .toList();
    }

    String cell(Optional<String> row, Optional<String> column) {
      var codings = new HashSet<Integer>();
      var places = new HashSet<List<Object>>();
      var documents = new HashSet<Integer>();
      var people = new HashSet<Integer>();
      for (var one : in(row, column)) {
        codings.add(one.coding().id());
        places.add(List.of(one.coding().document(), one.coding().span()));
        documents.add(one.coding().document());
        people.add(one.respondent());
      }
      people.remove(Turn.NOBODY);
      long base = heard().stream().filter(id -> isOf(row, column, id)).count();
      return "%d codings %d passages %d documents %d respondents of %d"
          .formatted(codings.size(), places.size(), documents.size(), people.size(), base);
    }

    private boolean isOf(Optional<String> row, Optional<String> column, int respondent) {
      return isOf(request.rows(), row, respondent) && isOf(request.columns(), column, respondent);
    }

    private boolean isOf(Axis axis, Optional<String> value, int respondent) {
      return value.isEmpty() || !axis.isOfPeople() || group(axis, respondent).equals(value.get());
    }

    private Set<Integer> heard() {
      var heard = new TreeSet<Integer>();
      for (var document : drawn.study().corpus().documents()) {
        document.turns().stream()
            .filter(Turn::isInformant)
            .filter(turn -> isAsked(document.id(), turn.number()))
            .forEach(turn -> heard.add(turn.respondent()));
      }
      heard.remove(Turn.NOBODY);
      return heard;
    }

    List<String> places(String row, String column) {
      var found =
          new TreeMap<List<Integer>, String>((one, other) -> {
            for (int i = 0; i < 3; i++) {
              if (!one.get(i).equals(other.get(i))) {
                return Integer.compare(one.get(i), other.get(i));
              }
            }
            return 0;
          });
      for (var one : in(Optional.of(row), Optional.of(column))) {
        var coding = one.coding();
        Span span = coding.span();
        long here =
            said.stream()
                .map(Said::coding)
                .filter(other -> other.document() == coding.document())
                .filter(other -> other.span().equals(span))
                .distinct()
                .count();
        found.put(
            List.of(coding.document(), span.start(), span.end()),
            "%d: %d–%d %d".formatted(coding.document(), span.start(), span.end(), here));
      }
      return List.copyOf(found.values());
    }

    Map<Integer, Integer> silent(String row, String column) {
      var silent = new TreeMap<Integer, Integer>();
      for (int id : heard()) {
        boolean speaks = inAnyDirection.stream().anyMatch(one -> one.respondent() == id);
        if (!speaks && isOf(Optional.of(row), Optional.of(column), id)) {
          silent.put(id, words(id));
        }
      }
      return silent;
    }

    private int words(int respondent) {
      return drawn.study().corpus().documents().stream()
          .flatMap(document -> document.turns().stream())
          .filter(turn -> turn.respondent() == respondent && turn.isInformant())
          .mapToInt(Turn::words)
          .sum();
    }
  }
}

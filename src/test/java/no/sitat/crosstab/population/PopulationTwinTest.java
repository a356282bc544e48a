package no.sitat.crosstab.population;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.Collectors;
import no.sitat.Seed;
import no.sitat.coding.TurnSelection;
import no.sitat.crosstab.CodingFilter;
import no.sitat.crosstab.CountedCrosstab;
import no.sitat.crosstab.CountingUnit;
import no.sitat.crosstab.CrosstabRelease;
import no.sitat.crosstab.CrosstabRequest;
import no.sitat.crosstab.RandomStudy;
import no.sitat.crosstab.population.PopulationRow.Kind;
import no.sitat.disclosure.release.JointAudit;
import no.sitat.disclosure.release.JointVerdict.Answer;
import no.sitat.disclosure.release.RowOrder;
import no.sitat.registry.Respondent;
import no.sitat.registry.Wording;
import no.sitat.registry.table.Cube;
import no.sitat.registry.table.Figure;
import no.sitat.registry.table.Measure;
import no.sitat.registry.table.RegistryRelease;
import no.sitat.registry.table.Sign;
import no.sitat.registry.table.StoredTable;
import no.sitat.registry.table.TableCategory;
import no.sitat.registry.table.TableContent;
import no.sitat.registry.table.TableDimension;
import no.sitat.search.match.Watch;
import no.sitat.stats.WilsonScore;
import org.junit.jupiter.api.Test;

/// A sample beside a population against the definition, read respondent by respondent.
class PopulationTwinTest {
  private static final long SEED = Seed.of(PopulationTwinTest.class, 20261129L);
  private static final int STUDIES = 800;
  private static final CrosstabRelease.Label LABEL =
      new CrosstabRelease.Label("population", LocalDate.EPOCH, "", "");

  @Test
  void countsSharesAndRatiosAreThoseOfReadingEverybody() {
    int ratios = 0;
    for (int round = 0; round < STUDIES; round++) {
      var random = new Random(SEED + round);
      var drawn = RandomStudy.of(random);
      var request = request(random, drawn, OptionalInt.empty());
      var table = CountedPopulation.of(drawn.study(), request).table();
      var twin = new Twin(drawn, request);
      assertEquals(twin.lines(), lines(table), "round " + round);
      assertEquals(OptionalLong.of(twin.inside()), table.base());
      ratios += (int) table.rows().stream().filter(row -> row.ratio().isPresent()).count();
    }
    assertTrue(ratios > 300, ratios + " ratios");
  }

  @Test
  void whatIsShownStandsInTheReleaseAndGivesNothingSmallAway() {
    int withheld = 0;
    for (int round = 0; round < STUDIES; round++) {
      var random = new Random(SEED + round);
      var drawn = RandomStudy.of(random);
      int threshold = 2 + random.nextInt(3);
      var request = request(random, drawn, OptionalInt.of(threshold));
      var counted = CountedPopulation.of(drawn.study(), request);
      var released = counted.release(LABEL);
      for (var row : counted.table().rows()) {
        withheld += row.count().isEmpty() ? 1 : 0;
        assertTrue(row.count().isPresent() || row.share().isEmpty(), "round " + round);
        for (int column = 0; column < released.columns().size(); column++) {
          if (released.columns().get(column).groups().containsValue(row.group().in("nb"))) {
            assertEquals(row.count().isPresent(), released.cell(0, column).isShown());
          }
        }
      }
      assertEquals(
          Answer.SAFE,
          JointAudit.of(List.of(released), threshold, RowOrder.UNKNOWN).answer(),
          "round " + round);
    }
    assertTrue(withheld > 200, withheld + " withheld");
  }

  @Test
  void theLedgerKnowsTheGroupsOfACrosstabAgain() {
    for (int round = 0; round < 50; round++) {
      var random = new Random(SEED + round);
      var drawn = RandomStudy.of(random);
      var request = request(random, drawn, OptionalInt.empty());
      var released = CountedPopulation.of(drawn.study(), request).release(LABEL);
      var crosstab =
          CountedCrosstab.of(
                  drawn.study(),
                  new CrosstabRequest(
                      drawn.study().codebook().codes(),
                      List.of("sex"),
                      CountingUnit.RESPONDENTS,
                      new CodingFilter(request.where(), Optional.empty(), OptionalInt.empty()),
                      OptionalInt.empty()),
                  Watch.patient())
              .release(LABEL);
      for (int column = 0; column < released.columns().size(); column++) {
        int same = crosstab.columns().indexOf(released.columns().get(column));
        assertEquals(crosstab.cell(0, same), released.cell(0, column));
      }
    }
  }

  @Test
  void aSignIsNeverFilledIn() {
    var some = List.of(Figure.of(10), Figure.of(Sign.CONFIDENTIAL), Figure.of(Sign.ZERO));
    var sum = RegistrySum.of(some);
    assertEquals(Optional.of(BigDecimal.TEN), sum.known());
    assertEquals(Optional.empty(), sum.sum());
    assertTrue(sum.signs().contains(Sign.CONFIDENTIAL));
    var impossible = RegistrySum.of(List.of(Figure.of(Sign.IMPOSSIBLE), Figure.of(3)));
    assertEquals(Optional.of(BigDecimal.valueOf(3)), impossible.sum());
  }

  private static PopulationRequest request(
      Random random, RandomStudy drawn, OptionalInt threshold) {
    var where =
        random.nextBoolean() ? Optional.<TurnSelection>empty() : Optional.of(drawn.selection());
    var places = new HashMap<String, String>();
    if (random.nextInt(3) == 0) {
      places.put("man", random.nextBoolean() ? "M" : "");
    }
    if (random.nextInt(3) == 0) {
      places.put("other", "K");
    }
    var choice = new RegistryChoice(table(random), "sex", "count", Map.of(), places);
    return new PopulationRequest("sex", where, threshold, choice);
  }

  /// `K` is called as the group is, `man` and `other` are not; the total is left out.
  private static StoredTable table(Random random) {
    var categories =
        List.of(
            TableCategory.of("1", new Wording("k", "k")),
            TableCategory.of("man", new Wording("Mann", "Man")),
            TableCategory.of("other", new Wording("Andre", "Others")),
            TableCategory.of("T", new Wording("I alt", "All")).as(TableCategory.Kind.TOTAL));
    var cells = new ArrayList<Figure>();
    categories.forEach(_ -> cells.add(figure(random)));
    var name = new Wording("kjønn", "sex");
    var dimension = new TableDimension("sex", name, TableDimension.Role.OTHER, categories);
    var content = new TableContent("count", name, Wording.NONE, Optional.of(Measure.COUNT), 0);
    var cube =
        new Cube("T", name, List.of(dimension), List.of(content), Map.of(), cells, List.of());
    var head =
        new RegistryRelease("r", name, name, name, "2025", false, "", Map.of(), 5, List.of());
    return new StoredTable(1, head, cube, "f", Optional.empty());
  }

  private static Figure figure(Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> Figure.of(List.of(Sign.values()).get(random.nextInt(Sign.values().length)));
      case 1 -> new Figure(Optional.of(BigDecimal.ONE), Optional.of(Sign.PROVISIONAL));
      case 2 -> Figure.NOTHING;
      default -> Figure.of(random.nextInt(500));
    };
  }

  private static Map<String, String> lines(PopulationTable table) {
    return table.rows().stream()
        .collect(
            Collectors.toMap(
                row -> row.group().in("nb"),
                row ->
                    line(
                        row.kind() == Kind.COMPARED,
                        row.count().getAsLong(),
                        row.share().map(PopulationRow.Estimate::value).orElse(-1.0),
                        row.share().map(each -> each.interval().upper()).orElse(-1.0),
                        row.registryShare().orElse(-1),
                        row.ratio().map(PopulationRow.Estimate::value).orElse(-1.0)),
                (one, _) -> one,
                LinkedHashMap::new));
  }

  private static String line(boolean isCompared, long count, double... numbers) {
    var words = new StringBuilder(isCompared + " " + count);
    for (double number : numbers) {
      words.append(String.format(Locale.ROOT, " %.9f", number));
    }
    return words.toString();
  }

  private record Twin(RandomStudy drawn, PopulationRequest request) {
    private Optional<String> group(TableCategory category) {
      if (request.registry().places().containsKey(category.code())) {
        return Optional.of(request.registry().places().get(category.code()))
            .filter(group -> !group.isEmpty());
      }
      return switch (category.code()) {
        case "1" -> Optional.of(groups().containsKey("K") ? "K" : "k");
        case "T" -> Optional.empty();
        default -> Optional.of(category.label().nb());
      };
    }

    /// Of the whole study, also of whom the query leaves out: the group of a category does not
    /// depend on the query.
    private Map<String, Long> groups() {
      var groups = new LinkedHashMap<String, Long>();
      for (var respondent : drawn.study().respondents().respondents()) {
        groups.merge(
            drawn.study().respondents().group(respondent.id(), "sex").orElseThrow(), 1L, Long::sum);
      }
      return groups;
    }

    private long count(String group) {
      return drawn.study().respondents().respondents().stream()
          .map(Respondent::id)
          .filter(id -> request.where().map(where -> where.hasRespondent(id)).orElse(true))
          .filter(id -> drawn.study().respondents().group(id, "sex").orElseThrow().equals(group))
          .count();
    }

    private List<TableCategory> categories() {
      return request.registry().spread().categories();
    }

    private Figure figure(TableCategory category) {
      return request.registry().table().cube().cells().get(categories().indexOf(category));
    }

    private List<String> registered() {
      return categories().stream().flatMap(each -> group(each).stream()).distinct().toList();
    }

    long inside() {
      return registered().stream().mapToLong(this::count).sum();
    }

    private static double number(Figure figure) {
      return figure.value().map(BigDecimal::doubleValue).orElse(0.0);
    }

    /// Less than nothing where the register has no number for it.
    private double registryShare(String group) {
      double all = 0;
      double mine = 0;
      boolean isKnown = true;
      boolean isSaid = false;
      for (var category : categories()) {
        var figure = figure(category);
        if (group(category).isEmpty()) {
          continue;
        }
        all += number(figure);
        if (group(category).get().equals(group)) {
          mine += number(figure);
          boolean isNumber =
              figure.value().isPresent() || figure.sign().equals(Optional.of(Sign.ZERO));
          isKnown &= isNumber || figure.sign().equals(Optional.of(Sign.IMPOSSIBLE));
          isSaid |= isNumber;
        }
      }
      return isKnown && isSaid && all > 0 ? mine / all : -1;
    }

    Map<String, String> lines() {
      var lines = new LinkedHashMap<String, String>();
      registered().forEach(group -> lines.put(group, compared(group)));
      groups().keySet().stream()
          .filter(group -> !lines.containsKey(group) && count(group) > 0)
          .forEach(group -> lines.put(group, line(false, count(group), -1, -1, -1, -1)));
      return lines;
    }

    private String compared(String group) {
      long count = count(group);
      double part = registryShare(group);
      if (inside() == 0) {
        return line(true, count, -1, -1, part, -1);
      }
      double share = (double) count / inside();
      double upper = new WilsonScore(0.95).interval(count, inside()).upper();
      return line(true, count, share, upper, part, part > 0 ? share / part : -1);
    }
  }
}

package no.sitat.http.asking;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.sitat.coding.Study;
import no.sitat.crosstab.population.ColumnFit;
import no.sitat.crosstab.population.RegistryChoice;
import no.sitat.http.view.PopulationView.TableChoice;
import no.sitat.registry.table.Measure;
import no.sitat.registry.table.StoredTable;
import no.sitat.registry.table.TableCategory.Kind;
import no.sitat.registry.table.TableContent;
import no.sitat.registry.table.TableDimension;
import no.sitat.registry.table.TableDimension.Role;

/// Finds the registry table, its dimension and the column of the respondents that are asked for,
/// and the ones that fit best where none is named.
public final class PopulationChoice {
  /// Of more tables the best is not looked for.
  private static final int MOST_TRIED = 40;

  private final Study study;
  private final List<StoredTable> tables;
  private final PopulationWords words;

  PopulationChoice(Study study, List<StoredTable> tables, PopulationWords words) {
    this.study = study;
    this.tables = tables;
    this.words = words;
  }

  /// The tables that count something and can be spread out.
  public static List<StoredTable> usable(List<StoredTable> tables) {
    return tables.stream()
        .filter(table -> !dimensions(table).isEmpty() && !counts(table).isEmpty())
        .toList();
  }

  /// The dimensions that have parts.
  static List<TableDimension> dimensions(StoredTable table) {
    return table.cube().dimensions().stream().filter(PopulationChoice::hasParts).toList();
  }

  private static boolean hasParts(TableDimension dimension) {
    return dimension.role() != Role.TIME
        && dimension.role() != Role.ROWS
        && dimension.categories().stream()
                .filter(each -> each.kind() == Kind.CATEGORY || each.kind() == Kind.RESIDUAL)
                .count()
            > 1;
  }

  static List<TableContent> counts(StoredTable table) {
    return table.cube().contents().stream()
        .filter(content -> content.measure().filter(Measure.COUNT::equals).isPresent())
        .toList();
  }

  /// A table with what can be chosen of it.
  public static TableChoice view(StoredTable table) {
    return TableChoice.of(table, dimensions(table), counts(table));
  }

  /// What the words say of the register.
  ///
  /// @throws UnknownName if a table, a dimension or a content is not there, or does not count
  RegistryChoice registry() {
    return words.table().map(this::named).map(this::of).orElseGet(this::best);
  }

  /// The column asked for, or the one that fits best.
  ///
  /// @throws UnknownName if it is not there, or none is asked for and none fits
  String column(RegistryChoice choice) {
    var names = new Names(study);
    return words
        .by()
        .map(key -> names.variables(key).getFirst())
        .or(() ->
            ColumnFit.of(study.respondents(), choice).stream().findFirst().map(ColumnFit::column))
        .or(() -> study.respondents().variables().stream().findFirst().map(each -> each.key()))
        .orElseThrow(() ->
            new UnknownName(
                "by",
                "prosjektet har ingen variabler om respondentene",
                "the project has no variables of respondents"));
  }

  private StoredTable named(String key) {
    var table =
        tables.stream()
            .filter(each -> each.key().equals(key))
            .findFirst()
            .orElseThrow(() ->
                new UnknownName(
                    "table",
                    "det er ingen registertabell «%s»".formatted(key),
                    "there is no registry table “%s”".formatted(key)));
    if (counts(table).isEmpty()) {
      throw new UnknownName(
          "table",
          "«%s» teller ikke: si på registersiden at tallene er antall, eller velg en annen"
              .formatted(key),
          "“%s” does not count: say among the registry tables that its numbers are counts, or choose another"
              .formatted(key));
    }
    return table;
  }

  private RegistryChoice best() {
    return usable(tables).stream()
        .limit(MOST_TRIED)
        .flatMap(this::fits)
        .max(Comparator.comparing(Fitting::fit, ColumnFit.BETTER))
        .map(Fitting::choice)
        .or(() -> usable(tables).stream().findFirst().map(this::of))
        .orElseThrow(() ->
            new UnknownName(
                "table",
                "prosjektet har ingen registertabell som teller etter grupper",
                "the project has no registry table that counts by groups"));
  }

  private record Fitting(RegistryChoice choice, ColumnFit fit) {}

  private Stream<Fitting> fits(StoredTable table) {
    return dimensions(table).stream()
        .map(dimension -> choice(table, dimension))
        .flatMap(choice ->
            ColumnFit.of(study.respondents(), choice).stream()
                .limit(1)
                .map(fit -> new Fitting(choice, fit)));
  }

  private RegistryChoice of(StoredTable table) {
    return choice(
        table, words.dimension().map(key -> dimension(table, key)).orElseGet(() -> first(table)));
  }

  private TableDimension first(StoredTable table) {
    return dimensions(table).stream()
        .max(Comparator.comparing(dimension -> fit(table, dimension), ColumnFit.BETTER))
        .orElseThrow(() ->
            new UnknownName(
                "table",
                "tabellen har ingen dimensjon med flere grupper",
                "the table has no dimension with several groups"));
  }

  private ColumnFit fit(StoredTable table, TableDimension dimension) {
    return ColumnFit.of(study.respondents(), choice(table, dimension)).stream()
        .findFirst()
        .orElse(new ColumnFit("", 0, 0, 0));
  }

  private static TableDimension dimension(StoredTable table, String key) {
    return table.cube().dimensions().stream()
        .filter(each -> each.key().equals(key))
        .findFirst()
        .orElseThrow(() ->
            new UnknownName(
                "dimension",
                "tabellen har ingen dimensjon «%s»".formatted(key),
                "the table has no dimension “%s”".formatted(key)));
  }

  private RegistryChoice choice(StoredTable table, TableDimension dimension) {
    return new RegistryChoice(
        table, dimension.key(), content(table), at(table, dimension), places(dimension));
  }

  private Map<String, String> places(TableDimension dimension) {
    var places = new HashMap<>(words.places());
    places.keySet().removeIf(code -> dimension.position(code).isEmpty());
    return places;
  }

  private String content(StoredTable table) {
    return words
        .content()
        .map(code ->
            counts(table).stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() ->
                    new UnknownName(
                        "content",
                        "tabellen har ingen antall «%s»".formatted(code),
                        "the table has no counts “%s”".formatted(code))))
        .orElseGet(() -> counts(table).getFirst())
        .code();
  }

  /// Every other dimension at one category: the one that is named, or the total, or of time the
  /// last, or the first.
  ///
  /// @throws UnknownName if the table that is named has no such dimension or category
  private Map<String, String> at(StoredTable table, TableDimension spread) {
    words.table().ifPresent(_ -> checkAt(table));
    var at = new HashMap<String, String>();
    for (var dimension : table.cube().dimensions()) {
      if (!dimension.key().equals(spread.key())) {
        var usual = dimension.categories();
        var chosen =
            Optional.ofNullable(words.at().get(dimension.key()))
                .filter(code -> dimension.position(code).isPresent())
                .or(() -> dimension.total().map(each -> each.code()))
                .orElseGet(() ->
                    (dimension.role() == Role.TIME ? usual.getLast() : usual.getFirst()).code());
        at.put(dimension.key(), chosen);
      }
    }
    return at;
  }

  /// A number of another year than was asked for is a wrong number.
  private void checkAt(StoredTable table) {
    words
        .at()
        .forEach((key, code) -> {
          if (dimension(table, key).position(code).isEmpty()) {
            throw new UnknownName(
                "at",
                "«%s» har ingen gruppe «%s»".formatted(key, code),
                "“%s” has no group “%s”".formatted(key, code));
          }
        });
  }
}

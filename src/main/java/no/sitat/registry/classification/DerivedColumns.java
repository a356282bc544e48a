package no.sitat.registry.classification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import no.sitat.registry.DerivedChoice;
import no.sitat.registry.Respondent;
import no.sitat.registry.RespondentTable;
import no.sitat.registry.RespondentTable.Basis;
import no.sitat.registry.RespondentTable.Column;
import no.sitat.registry.Value;
import no.sitat.registry.ValueStatus;
import no.sitat.registry.Variable;
import no.sitat.registry.VariableType;
import no.sitat.registry.Wording;

/// Columns of variables at a moment, at a classification, or both.
///
/// The day that judges validity is that of the moment: the ISO date itself, or what a variable
/// tells of the respondent that is called `immigration`, `immigration_date` or `immigration_year`;
/// without one, the day the classification states.
public final class DerivedColumns implements RespondentTable.Derivation {
  private final Map<String, Classification> classifications = new LinkedHashMap<>();

  public DerivedColumns(List<Classification> classifications) {
    for (var each : classifications) {
      this.classifications.put(each.heading().key(), each);
    }
  }

  /// Those that every project has, and a project's own.
  public static DerivedColumns starterAnd(List<Classification> own) {
    var all = new ArrayList<>(StarterClassifications.all());
    all.addAll(own);
    return new DerivedColumns(all);
  }

  /// Those that every project has.
  public static DerivedColumns starter() {
    return new DerivedColumns(StarterClassifications.all());
  }

  /// Whether a word stands for a moment, so that no classification can be called so.
  public static boolean isMoment(String word) {
    return DerivedKey.isMoment(word);
  }

  @Override
  public Optional<Column> column(RespondentTable table, String key) {
    return DerivedKey.of(key)
        .flatMap(derived ->
            table
                .column(derived.variable())
                .filter(base -> base.basis().isEmpty())
                .flatMap(base -> column(table, derived, base.variable())));
  }

  @Override
  public List<DerivedChoice> choices(RespondentTable table) {
    return new DerivedChoices(List.copyOf(classifications.values())).of(table);
  }

  @Override
  public Optional<String> place(RespondentTable table, String key, String value) {
    var derived = DerivedKey.of(key);
    var at =
        derived
            .flatMap(DerivedKey::classification)
            .flatMap(
                name -> Optional.ofNullable(classifications.get(name.toLowerCase(Locale.ROOT))))
            .flatMap(
                each -> level(each, derived.get().level()).map(level -> new AtLevel(each, level)));
    return at.flatMap(each -> each.place(value, derived.flatMap(DerivedKey::day)));
  }

  @Override
  public Optional<Wording> missing(RespondentTable table, String key) {
    var derived = DerivedKey.of(key);
    if (derived.isEmpty() || table.column(derived.get().variable()).isEmpty()) {
      return Optional.empty();
    }
    return derived.get().classification().map(this::missing);
  }

  private Wording missing(String key) {
    var found = Optional.ofNullable(classifications.get(key.toLowerCase(Locale.ROOT)));
    if (found.isPresent()) {
      var levels = String.join(", ", found.get().heading().levels());
      return new Wording(
          "«%s» har ikke dette nivået; det har: %s".formatted(key, levels),
          "“%s” does not have this level; it has: %s".formatted(key, levels));
    }
    var all = String.join(", ", classifications.keySet());
    return new Wording(
        "det er ingen klassifikasjon «%s»; er den fjernet, kan den hentes tilbake i historikken. Det finnes: %s"
            .formatted(key, all),
        "there is no classification “%s”; if it was removed, it can be brought back in the history. There are: %s"
            .formatted(key, all));
  }

  private Optional<Column> column(RespondentTable table, DerivedKey key, Variable variable) {
    if (key.classification().isEmpty()) {
      var moment = key.moment().orElseThrow();
      var name = suffixed(variable, MomentWords.of(moment));
      var same = derived(variable, variable.key() + "@" + moment, variable.type(), name);
      return Optional.of(
          table.columnOf(same, respondent -> table.value(respondent, variable, moment)));
    }
    var classification =
        Optional.ofNullable(
            classifications.get(key.classification().get().toLowerCase(Locale.ROOT)));
    return classification.flatMap(each ->
        level(each, key.level())
            .map(level -> rolled(table, key, variable, new AtLevel(each, level))));
  }

  private record AtLevel(Classification classification, int level) {
    Optional<String> place(String value, Optional<LocalDate> day) {
      var on = day.orElse(classification.heading().asOf());
      return switch (classification.place(value, on, level)) {
        case Placement.In(var category) -> Optional.of(category.name().nb());
        case Placement.Unmapped() -> Optional.empty();
      };
    }

    String key() {
      var heading = classification.heading();
      return level == 0 ? heading.key() : heading.key() + ":" + heading.levels().get(level);
    }
  }

  private static Optional<Integer> level(Classification classification, String name) {
    if (name.isEmpty()) {
      return Optional.of(0);
    }
    int level = classification.heading().levels().indexOf(name);
    return level < 0 ? Optional.empty() : Optional.of(level);
  }

  private Column rolled(RespondentTable table, DerivedKey key, Variable variable, AtLevel at) {
    var moment = key.moment().map(each -> "@" + each).orElse("");
    var heading = at.classification().heading();
    var target =
        derived(
            variable,
            variable.key() + moment + "@" + at.key(),
            VariableType.ORDERED,
            suffixed(variable, heading.name()));
    var placed = new RollUp(at.classification(), at.level(), days(table, key, heading.asOf()));
    var excluded = excluded(table, at.classification());
    var column =
        table.columnOf(
            target,
            respondent ->
                excluded.test(respondent)
                    ? new Value(ValueStatus.NOT_APPLICABLE, "", "")
                    : placed.of(
                        respondent, table.value(respondent, variable, key.moment().orElse(""))));
    return ordered(column, at.classification());
  }

  private static Column ordered(Column column, Classification classification) {
    var names = classification.categories().stream().map(each -> each.name().nb()).toList();
    var english = new HashMap<String, String>();
    classification
        .categories()
        .forEach(each -> english.put(each.name().nb(), each.name().in("en")));
    var heading = classification.heading();
    return column
        .inOrderOf(names)
        .with(
            new Basis(
                heading.name(), heading.source(), heading.version(), heading.asOf(), english));
  }

  private Function<Respondent, LocalDate> days(
      RespondentTable table, DerivedKey key, LocalDate asOf) {
    var moment = key.moment().orElse("");
    var fixed = DerivedKey.date(moment);
    if (fixed.isPresent() || moment.isEmpty()) {
      var day = fixed.orElse(asOf);
      return _ -> day;
    }
    var names = List.of(moment + "_date", moment, moment + "_year");
    return respondent ->
        names.stream()
            .flatMap(name -> table.group(respondent.id(), name).stream())
            .flatMap(text -> DerivedKey.date(text).stream())
            .findFirst()
            .orElse(asOf);
  }

  private Predicate<Respondent> excluded(RespondentTable table, Classification classification) {
    Predicate<Respondent> excluded = _ -> false;
    for (var exclusion : classification.exclusions()) {
      for (var name : exclusion.variables()) {
        var column = table.column(name + "@" + exclusion.classification());
        var category =
            Optional.ofNullable(classifications.get(exclusion.classification()))
                .flatMap(each -> each.category(exclusion.category()));
        if (column.isPresent() && category.isPresent()) {
          int group = column.get().groups().indexOf(category.get().name().nb());
          var groupOf = column.get().groupOf();
          excluded = excluded.or(each -> group >= 0 && groupOf[each.id()] == group);
        }
      }
    }
    return excluded;
  }

  private static Variable derived(Variable base, String key, VariableType type, Wording name) {
    return new Variable(base.id(), base.guid(), key, type, base.position(), name);
  }

  private static Wording suffixed(Variable variable, Wording what) {
    return new Wording(
        variable.called("nb") + ": " + what.in("nb"), variable.called("en") + ": " + what.in("en"));
  }
}

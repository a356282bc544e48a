package no.sitat.search.query.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.sitat.registry.RespondentTable.Column;
import no.sitat.registry.ValueStatus;
import no.sitat.search.query.Moments;
import no.sitat.search.query.Query;
import no.sitat.search.query.QueryError;
import no.sitat.search.query.TurnTest;
import no.sitat.search.query.reading.Condition.Comparison;
import no.sitat.search.query.reading.Condition.Wanted;

/// Finds the groups of a variable that a condition asks for.
final class VariableTests {
  /// How many groups an error lists.
  private static final int MOST_TOLD = 12;

  private final Column column;

  VariableTests(Column column) {
    this.column = column;
  }

  Query read(Condition condition) {
    var groups =
        condition.values().stream()
            .flatMap(wanted -> groups(condition, wanted).stream())
            .collect(Collectors.toSet());
    boolean isOther = condition.comparison() == Comparison.DIFFERENT;
    var asked = isOther ? present(group -> !groups.contains(group)) : groups;
    return new Query.OfTurn(new TurnTest.InGroup(column.variable().key(), asked));
  }

  private Set<Integer> groups(Condition condition, Wanted wanted) {
    var comparison = condition.comparison();
    if (comparison.isOfSize()) {
      return sized(condition, wanted);
    }
    var named = named(wanted.text()::equalsIgnoreCase);
    if (named.isEmpty()) {
      named = named(group -> english(group).equalsIgnoreCase(wanted.text()));
    }
    if (!named.isEmpty()) {
      return named;
    }
    var status = status(wanted.text());
    if (status.isPresent()) {
      return named(status.get().label()::equals);
    }
    return switch (column.variable().type()) {
      case NUMBER, DATE -> sized(condition, wanted);
      case CATEGORY, ORDERED -> throw wanted.text().contains("..") ? noSizes(wanted) : none(wanted);
      case TEXT -> Set.of();
    };
  }

  private Set<Integer> sized(Condition condition, Wanted wanted) {
    return switch (column.variable().type()) {
      case NUMBER -> {
        var range = NumberRange.of(condition.comparison(), wanted);
        yield present(group -> NumberRange.number(name(group)).filter(range::has).isPresent());
      }
      case DATE -> {
        var moments = Period.asked(among(condition, wanted));
        yield present(group -> Period.of(name(group)).filter(in(moments)).isPresent());
      }
      case CATEGORY, ORDERED, TEXT -> throw noSizes(wanted);
    };
  }

  /// For dates `in` and `!=` ask for each value as `=` does.
  private static Condition among(Condition condition, Wanted wanted) {
    var comparison = condition.comparison().isOfSize() ? condition.comparison() : Comparison.EQUAL;
    return new Condition(condition.position(), condition.name(), comparison, List.of(wanted));
  }

  private static Predicate<Period> in(Moments moments) {
    return period -> moments.has(period.start());
  }

  /// Only categories have a name in English, not values as they were entered.
  private String english(String group) {
    return column.basis().map(basis -> basis.english().getOrDefault(group, "")).orElse("");
  }

  private String name(int group) {
    return column.groups().get(group);
  }

  private Set<Integer> named(Predicate<String> test) {
    return where(group -> test.test(name(group)));
  }

  /// Groups of those who have a value.
  private Set<Integer> present(IntPredicate test) {
    return where(group -> !ValueStatus.isLabel(name(group)) && test.test(group));
  }

  private Set<Integer> where(IntPredicate test) {
    return IntStream.range(0, column.groups().size())
        .filter(test)
        .boxed()
        .collect(Collectors.toSet());
  }

  /// Why there is no value, in either language, with the parentheses of its label or without.
  private static Optional<ValueStatus> status(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "unknown", "ukjent" -> Optional.of(ValueStatus.UNKNOWN);
      case "not applicable", "ikke aktuelt" -> Optional.of(ValueStatus.NOT_APPLICABLE);
      case "not asked", "ikke spurt" -> Optional.of(ValueStatus.NOT_ASKED);
      case "empty", "tom", "no value", "ingen verdi" -> Optional.of(ValueStatus.EMPTY);
      default ->
          Arrays.stream(ValueStatus.values())
              .filter(status -> ValueStatus.isLabel(text) && status.label().equals(text))
              .findFirst();
    };
  }

  private QueryError none(Wanted wanted) {
    var known =
        column.groups().stream()
            .filter(group -> !ValueStatus.isLabel(group))
            .limit(MOST_TOLD)
            .collect(Collectors.joining(", "));
    var key = column.variable().key();
    return new QueryError(
        wanted.position(),
        "Nobody has “%s” as %s; there are: %s.".formatted(wanted.text(), key, known),
        "Ingen har «%s» som %s; det finnes: %s.".formatted(wanted.text(), key, known));
  }

  private QueryError noSizes(Wanted wanted) {
    var key = column.variable().key();
    return new QueryError(
        wanted.position(),
        "Only numbers and dates have <, > and ranges; %s has names: write %s in (…, …)."
            .formatted(key, key),
        "Bare tall og datoer har <, > og spenn; %s har navn: skriv %s in (…, …)."
            .formatted(key, key));
  }
}

package no.sitat.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.sitat.registry.RespondentTable;
import no.sitat.registry.RespondentTable.Column;
import no.sitat.registry.Variable;

/// A variable in the degrees of exactness that the project's classifications give it: country, then
/// region.
///
/// A classification gives a rung where it has a category for most of the values and fewer
/// categories than the rung before, each group of which lies within one category. The one with most
/// categories comes first; of those with as many, the first that is offered.
///
/// @param columns the coarsest first, the variable itself last
public record Rungs(Variable variable, List<Column> columns) {
  /// So many degrees there are at most, the variable itself among them.
  public static final int MOST = 4;

  public Rungs {
    columns = List.copyOf(columns);
  }

  /// Empty if there is no such variable.
  public static Optional<Rungs> of(RespondentTable people, String variable) {
    return people
        .column(variable)
        .filter(exact -> exact.variable().key().equalsIgnoreCase(variable))
        .map(exact -> of(people, exact));
  }

  /// One degree alone.
  static Rungs only(Column column) {
    return new Rungs(column.variable(), List.of(column));
  }

  private static Rungs of(RespondentTable people, Column exact) {
    var coarser = new ArrayList<Column>();
    people.choices().stream()
        .filter(choice -> choice.variable().equals(exact.variable().key()))
        .filter(choice -> choice.moment().isEmpty())
        .flatMap(choice -> people.column(choice.key()).stream())
        .filter(column -> mapped(column, exact) * 2 > known(exact))
        .forEach(coarser::add);
    coarser.sort(Comparator.comparingLong(column -> -groups(column)));
    var chain = new ArrayList<>(List.of(exact));
    for (var column : coarser) {
      if (chain.size() < MOST && groups(column) > 1 && isWider(column, chain.getLast())) {
        chain.add(column);
      }
    }
    return new Rungs(exact.variable(), chain.reversed());
  }

  /// Whether a group is a value, not the lack of one.
  static boolean isKnown(Column column, int respondent) {
    int group = column.groupOf()[respondent];
    return group >= 0 && RespondentTable.isValue(column.groups().get(group));
  }

  private static long known(Column column) {
    return people(column).filter(person -> isKnown(column, person)).count();
  }

  private static long mapped(Column column, Column exact) {
    return people(exact)
        .filter(person -> isKnown(exact, person) && isKnown(column, person))
        .count();
  }

  private static long groups(Column column) {
    return people(column)
        .filter(person -> isKnown(column, person))
        .map(person -> column.groupOf()[person])
        .distinct()
        .count();
  }

  private static IntStream people(Column column) {
    return IntStream.range(0, column.groupOf().length);
  }

  private static boolean isWider(Column column, Column finer) {
    var within = new HashMap<Integer, Integer>();
    return groups(column) < groups(finer)
        && people(finer)
            .filter(person -> isKnown(column, person) && isKnown(finer, person))
            .allMatch(person -> {
              int wide = column.groupOf()[person];
              return within.computeIfAbsent(finer.groupOf()[person], _ -> wide) == wide;
            });
  }

  /// How exactly a column tells the variable: 1 for the coarsest; 0 if it is none of these.
  int height(String key) {
    for (int at = 0; at < columns.size(); at++) {
      if (columns.get(at).variable().key().equalsIgnoreCase(key)) {
        return at + 1;
      }
    }
    return 0;
  }

  Column at(int height) {
    return columns.get(height - 1);
  }
}

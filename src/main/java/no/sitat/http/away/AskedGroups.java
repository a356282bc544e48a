package no.sitat.http.away;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.stream.Stream;
import no.sitat.coding.Study;
import no.sitat.registry.RespondentTable.Column;
import no.sitat.registry.ValueStatus;
import no.sitat.registry.VariableType;
import no.sitat.search.query.Query;
import no.sitat.search.query.TurnTest;

/// How many respondents a query leaves when it asks for groups, together and by negation.
final class AskedGroups {
  private final Study study;
  private final BitSet everybody = new BitSet();

  AskedGroups(Study study) {
    this.study = study;
    study.respondents().respondents().forEach(each -> everybody.set(each.id()));
  }

  /// Whether the groups that this part of a query asks for, taken together, are of few, or of all
  /// but few.
  boolean areFewIn(Query query) {
    return people(query)
        .filter(asked -> ToldQueries.isOneSideFew(asked.cardinality(), everybody.cardinality()))
        .isPresent();
  }

  /// Whether a group is of few, or of all but few of those with a value, so that `!=` is judged as
  /// `=`; values that people have written freely are nobody's group.
  boolean isOfFew(TurnTest.InGroup asked) {
    return column(asked)
        .filter(column ->
            !ToldQueries.isOneSideFew(of(asked, column).cardinality(), withValue(asked, column)))
        .isEmpty();
  }

  private int withValue(TurnTest.InGroup asked, Column column) {
    var groups = new HashSet<>(asked.groups());
    for (int group = 0; group < column.groups().size(); group++) {
      if (!ValueStatus.isLabel(column.groups().get(group))) {
        groups.add(group);
      }
    }
    return of(new TurnTest.InGroup(asked.variable(), groups), column).cardinality();
  }

  private Optional<Column> column(TurnTest.InGroup asked) {
    return study
        .respondents()
        .column(asked.variable())
        .filter(column -> column.variable().type() != VariableType.TEXT);
  }

  /// Empty where nobody is asked for by a group.
  private Optional<BitSet> people(Query query) {
    return switch (query) {
      case Query.OfTurn(TurnTest.InGroup asked) -> column(asked).map(column -> of(asked, column));
      case Query.Not(var inside) -> people(inside).map(this::others);
      case Query.All(var sides) -> sets(sides.stream()).reduce(AskedGroups::both);
      case Query.Any(var sides) -> sets(sides.stream()).reduce(AskedGroups::either);
      case Query.Scoped(var inside, _) -> people(inside);
      case Query.Related related -> people(related.left());
      case Query.OfTurn _, Query.Words _, Query.Coded _, Query.Uncoded _, Query.Stretch _ ->
          Optional.empty();
    };
  }

  private Stream<BitSet> sets(Stream<Query> sides) {
    return sides.flatMap(side -> people(side).stream());
  }

  private BitSet of(TurnTest.InGroup asked, Column column) {
    var people = new BitSet();
    everybody.stream()
        .filter(id -> id < column.groupOf().length)
        .filter(id -> asked.groups().contains(column.groupOf()[id]))
        .forEach(people::set);
    return people;
  }

  private BitSet others(BitSet people) {
    var others = (BitSet) everybody.clone();
    others.andNot(people);
    return others;
  }

  private static BitSet both(BitSet one, BitSet other) {
    var both = (BitSet) one.clone();
    both.and(other);
    return both;
  }

  private static BitSet either(BitSet one, BitSet other) {
    var either = (BitSet) one.clone();
    either.or(other);
    return either;
  }
}

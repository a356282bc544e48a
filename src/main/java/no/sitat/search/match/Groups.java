package no.sitat.search.match;

import java.util.BitSet;
import java.util.Set;
import no.sitat.coding.Study;
import no.sitat.search.query.Query;
import no.sitat.search.query.TurnTest;

/// Which respondents a query of variables is true of.
public final class Groups {
  private Groups() {}

  /// The respondents in one of some groups of a variable.
  ///
  /// @param groups indexes into the groups of the variable's column
  static BitSet respondents(Study study, String variable, Set<Integer> groups) {
    var found = new BitSet();
    study
        .respondents()
        .column(variable)
        .ifPresent(column -> {
          for (int id = 0; id < column.groupOf().length; id++) {
            found.set(id, groups.contains(column.groupOf()[id]));
          }
        });
    return found;
  }

  /// All respondents of the table.
  static BitSet all(Study study) {
    var all = new BitSet();
    study.respondents().respondents().forEach(respondent -> all.set(respondent.id()));
    return all;
  }

  /// The respondents a query is true of that asks for nothing but variables and sub-studies.
  public static BitSet matching(Study study, Query query) {
    return switch (query) {
      case Query.OfTurn(TurnTest.InGroup(var variable, var groups)) ->
          respondents(study, variable, groups);
      case Query.OfTurn(TurnTest.InStudy(_, var members, _)) -> {
        var found = new BitSet();
        members.forEach(found::set);
        yield found;
      }
      case Query.All(var sides) -> {
        var found = all(study);
        sides.forEach(side -> found.and(matching(study, side)));
        yield found;
      }
      case Query.Any(var sides) -> {
        var found = new BitSet();
        sides.forEach(side -> found.or(matching(study, side)));
        yield found;
      }
      case Query.Not(var inner) -> {
        var found = all(study);
        found.andNot(matching(study, inner));
        yield found;
      }
      default -> throw new IllegalArgumentException("not about respondents: " + query);
    };
  }
}

package no.sitat.crosstab;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import no.sitat.crosstab.CrosstabNote.RollUp;
import no.sitat.registry.RespondentTable;
import no.sitat.registry.RespondentTable.Basis;
import no.sitat.registry.classification.DerivedKey;

/// Tells by which classification columns were rolled up, and how many have no group in it.
///
/// Says no number that the table does not show: what it withholds of `(unmapped)` stays withheld.
final class RollUpNotes {
  private RollUpNotes() {}

  static List<CrosstabNote> of(
      RespondentTable table, CrosstabRequest request, List<CrosstabColumn> columns) {
    var notes = new ArrayList<CrosstabNote>();
    for (var key : request.columns()) {
      var column = table.column(key).orElseThrow(() -> CrosstabError.unknownVariable(key));
      column
          .basis()
          .map(basis -> rollUp(basis, column, unmapped(request, columns)))
          .map(rollUp -> CrosstabNote.of(rollUp))
          .ifPresent(notes::add);
    }
    return notes;
  }

  private static RollUp rollUp(Basis basis, RespondentTable.Column column, OptionalLong unmapped) {
    var moment = DerivedKey.of(column.variable().key()).flatMap(DerivedKey::moment);
    return new RollUp(basis, column.variable().name(), moment, unmapped);
  }

  /// Of respondents by one variable; where variables are crossed, the parts may be withheld.
  private static OptionalLong unmapped(CrosstabRequest request, List<CrosstabColumn> columns) {
    if (columns.stream().noneMatch(each -> each.values().contains(RespondentTable.UNMAPPED))) {
      return OptionalLong.of(0);
    }
    return request.unit() == CountingUnit.RESPONDENTS && request.columns().size() == 1
        ? columns.stream()
            .filter(each -> each.label().equals(RespondentTable.UNMAPPED))
            .findFirst()
            .map(CrosstabColumn::base)
            .orElse(OptionalLong.empty())
        : OptionalLong.empty();
  }
}

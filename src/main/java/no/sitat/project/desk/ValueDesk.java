package no.sitat.project.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import no.sitat.project.edit.EditSketch;
import no.sitat.project.edit.Row;
import no.sitat.project.edit.Table;
import no.sitat.registry.Value;
import no.sitat.registry.ValueStatus;

/// Turns values written for respondents into one edit, or refuses them all.
public final class ValueDesk {
  public static final int LONGEST_VALUE = 100_000;

  private ValueDesk() {}

  private record Place(int respondent, int variable, String moment) {}

  /// Stores every value, the last where two are for the same place; an empty one takes away what is
  /// there.
  ///
  /// @return the groups that were not there before
  public static List<NewGroup> set(EditSketch sketch, List<ValueChange> changes) {
    var wanted = new LinkedHashMap<Place, ValueChange>();
    changes.forEach(change -> wanted.put(place(change), change));
    var stored =
        StoredValues.of(sketch.handle(), wanted.keySet().stream().map(Place::respondent).toList());
    var told = new ArrayList<ValueWords.Told>();
    var updated = new LinkedHashMap<Integer, Row>();
    var removed = new ArrayList<Integer>();
    for (var change : wanted.values()) {
      var value = change.value();
      var there = stored.of(change.respondent(), change.variable(), value.moment());
      var one = told(sketch, change, there.map(StoredValues.Stored::value));
      if (one.before().equals(one.after())) {
        continue;
      }
      told.add(one);
      if (there.isEmpty()) {
        insert(sketch, change.respondent(), change.variable(), value);
      } else if (value.status() == ValueStatus.EMPTY) {
        removed.add(there.get().row());
      } else {
        updated.put(there.get().row(), cells(value));
      }
    }
    sketch.deleteAll(Table.RESPONDENT_VALUE, removed);
    sketch.updateAll(Table.RESPONDENT_VALUE, updated);
    var words = ValueWords.of(told);
    sketch.say(words.nb(), words.en());
    return NewGroup.among(sketch.study().respondents(), told);
  }

  private static Place place(ValueChange change) {
    return new Place(change.respondent(), change.variable(), change.value().moment());
  }

  private static ValueWords.Told told(
      EditSketch sketch, ValueChange change, Optional<Value> stored) {
    var who = Checks.respondent(sketch.study(), change.respondent());
    var what = Checks.variable(sketch.study(), change.variable());
    var value = change.value();
    Checks.length("text", value.text(), LONGEST_VALUE);
    if (!Value.isMoment(value.moment())) {
      throw ProjectError.of(
          Problem.BAD_VALUE,
          "moment",
          "Tidspunktet er immigration, interview, emigration eller en dag som 2024-03-01.",
          "The moment is immigration, interview, emigration or a day such as 2024-03-01.");
    }
    var before = stored.orElseGet(() -> Value.EMPTY.at(value.moment()));
    return new ValueWords.Told(who, what, before, value);
  }

  /// Stores a value where there is none; an empty one is nothing.
  static void insert(EditSketch sketch, int respondent, int variable, Value value) {
    if (value.status() != ValueStatus.EMPTY) {
      sketch.insert(
          Table.RESPONDENT_VALUE,
          cells(value)
              .with("respondent", respondent)
              .with("variable", variable)
              .with("moment", value.moment())
              .with("batch", OptionalInt.empty())
              .with("live", true));
    }
  }

  /// The cells of its row that say what it is.
  public static Row cells(Value value) {
    return Row.EMPTY.with("status", value.status().key()).with("text", value.text());
  }
}

package no.sitat.project.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import no.sitat.project.edit.EditSketch;
import no.sitat.project.edit.Row;
import no.sitat.project.edit.Rows;
import no.sitat.project.edit.Table;
import no.sitat.registry.Value;
import no.sitat.registry.ValueStatus;
import org.jdbi.v3.core.Handle;

/// Turns values written for respondents into one edit, or refuses them all.
public final class ValueDesk {
  public static final int LONGEST_VALUE = 100_000;

  private ValueDesk() {}

  private record Place(int respondent, int variable, String moment) {}

  /// Stores every value, the last where two are for the same place.
  ///
  /// @return the groups that were not there before
  public static List<NewGroup> set(EditSketch sketch, List<ValueChange> changes) {
    var wanted = new LinkedHashMap<Place, ValueChange>();
    changes.forEach(change -> wanted.put(place(change), change));
    var told = new ArrayList<ValueWords.Told>();
    for (var change : wanted.values()) {
      var one = told(sketch, change);
      if (!one.before().equals(one.after())) {
        told.add(one);
        set(sketch, change.respondent(), change.variable(), change.value());
      }
    }
    var words = ValueWords.of(told);
    sketch.say(words.nb(), words.en());
    return NewGroup.among(sketch.study().respondents(), told);
  }

  private static Place place(ValueChange change) {
    return new Place(change.respondent(), change.variable(), change.value().moment());
  }

  private static ValueWords.Told told(EditSketch sketch, ValueChange change) {
    var who = Checks.respondent(sketch.study(), change.respondent());
    var what = Checks.variable(sketch.study(), change.variable());
    var value = change.value();
    Checks.length("text", value.text(), LONGEST_VALUE);
    Checks.length("moment", value.moment(), 50);
    var before =
        find(sketch.handle(), who.id(), what.id(), value.moment())
            .map(id -> stored(sketch.handle(), id))
            .orElse(new Value(ValueStatus.EMPTY, "", value.moment()));
    return new ValueWords.Told(who, what, before, value);
  }

  private static Value stored(Handle handle, int id) {
    var row = Rows.find(handle, Table.RESPONDENT_VALUE, id).orElseThrow();
    return new Value(
        ValueStatus.valueOf(row.get("status").textValue().toUpperCase(Locale.ROOT)),
        row.get("text").textValue(),
        row.get("moment").textValue());
  }

  /// Stores the value in the place of the one of the same moment; an empty one takes it away.
  public static void set(EditSketch sketch, int respondent, int variable, Value value) {
    var row = find(sketch.handle(), respondent, variable, value.moment());
    boolean empty = value.status() == ValueStatus.EMPTY;
    if (row.isPresent() && empty) {
      sketch.delete(Table.RESPONDENT_VALUE, row.get());
    } else if (row.isPresent()) {
      sketch.update(Table.RESPONDENT_VALUE, row.get(), cells(value));
    } else if (!empty) {
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

  private static Row cells(Value value) {
    return Row.EMPTY.with("status", value.status().key()).with("text", value.text());
  }

  public static Optional<Integer> find(Handle handle, int respondent, int variable, String moment) {
    return handle
        .createQuery(
            "SELECT id FROM respondent_value"
                + " WHERE respondent = ? AND live_variable = ? AND moment = ?")
        .bind(0, respondent)
        .bind(1, variable)
        .bind(2, moment)
        .mapTo(Integer.class)
        .findOne();
  }
}

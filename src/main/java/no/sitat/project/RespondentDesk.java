package no.sitat.project;

import java.util.Optional;
import java.util.OptionalInt;
import no.sitat.registry.Value;
import no.sitat.registry.ValueStatus;
import no.sitat.registry.Variable;
import org.jdbi.v3.core.Handle;

/// Turns requests about respondents into edits, or refuses them.
final class RespondentDesk {
  static final int LONGEST_VALUE = 100_000;

  private RespondentDesk() {}

  static int setValue(EditSketch sketch, int respondent, int variable, Value value) {
    var who = Checks.respondent(sketch.study(), respondent);
    var what = variable(sketch, variable);
    Checks.length("text", value.text(), LONGEST_VALUE);
    Checks.length("moment", value.moment(), 50);
    set(sketch, respondent, variable, value);
    sketch.say(
        "Satte " + what.key() + " for " + who.label(), "Set " + what.key() + " of " + who.label());
    return respondent;
  }

  /// Stores the value in the place of the one of the same moment; an empty one takes it away.
  static void set(EditSketch sketch, int respondent, int variable, Value value) {
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

  static Optional<Integer> find(Handle handle, int respondent, int variable, String moment) {
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

  private static Variable variable(EditSketch sketch, int id) {
    return sketch.study().respondents().variables().stream()
        .filter(variable -> variable.id() == id)
        .findFirst()
        .orElseThrow(() ->
            ProjectError.of(
                Problem.UNKNOWN_VARIABLE,
                "variable",
                "Det finnes ingen variabel " + id + ".",
                "There is no variable " + id + "."));
  }
}

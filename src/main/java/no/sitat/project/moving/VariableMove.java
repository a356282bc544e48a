package no.sitat.project.moving;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.moving.MovedVariable;
import no.sitat.project.edit.Row;
import no.sitat.project.edit.Table;
import no.sitat.registry.Value;
import no.sitat.registry.Variable;
import no.sitat.registry.VariableType;
import no.sitat.registry.Wording;
import no.sitat.text.Shortened;

/// The variables of a file: known by GUID, else by key; several of the file may be one at different
/// moments (`citizenship@emigration`).
final class VariableMove {
  static final int LONGEST_KEY = 500;

  private final Moving move;
  private final Map<UUID, Column> columns = new HashMap<>();
  private final Map<String, NewVariable> fresh = new LinkedHashMap<>();
  private final Map<String, Integer> ids = new HashMap<>();

  /// Where a value of a variable of the file goes.
  ///
  /// @param key of the variable here, in lower case
  /// @param moment empty for always
  record Column(String key, String moment) {}

  private record NewVariable(UUID guid, String key, VariableType type, Wording called) {}

  /// @param values all that are said of each variable of the file
  VariableMove(Moving move, Map<UUID, List<String>> values) {
    this.move = move;
    var byGuid = new HashMap<UUID, Variable>();
    var byKey = new HashMap<String, Variable>();
    for (var variable : move.study().respondents().variables()) {
      byGuid.put(variable.guid(), variable);
      byKey.put(folded(variable.key()), variable);
    }
    for (var variable : move.file().variables()) {
      var named = named(variable);
      var known =
          Optional.ofNullable(byGuid.get(variable.guid()))
              .or(() -> Optional.ofNullable(byKey.get(folded(named.key()))));
      if (known.isPresent()) {
        enter(variable, named, known.get());
      } else {
        var type = VariableTypes.of(variable, values.getOrDefault(variable.guid(), List.of()));
        enter(variable, named, type);
      }
    }
  }

  private void enter(MovedVariable variable, Column named, Variable known) {
    var key = folded(known.key());
    columns.put(variable.guid(), new Column(key, named.moment()));
    if (ids.put(key, known.id()) != null) {
      return;
    }
    var own = variable.own();
    boolean same =
        own.filter(each -> each.type() != known.type() || !each.called().equals(known.name()))
            .isEmpty();
    if (same) {
      move.tally().count(MoveKind.VARIABLES, Standing.SAME);
    } else {
      move.tally()
          .differs(
              MoveKind.VARIABLES,
              known.key(),
              new LocalText("navn eller type", "name or type"),
              writing -> write(writing, known.id(), own.orElseThrow()));
    }
  }

  private static void write(Writing writing, int id, MovedVariable.Own own) {
    writing
        .sketch()
        .update(
            Table.VARIABLE,
            id,
            Row.EMPTY
                .with("type", own.type().key())
                .with("name_nb", own.called().nb())
                .with("name_en", own.called().en()));
  }

  private void enter(MovedVariable variable, Column named, VariableType type) {
    var key = folded(named.key());
    columns.put(variable.guid(), new Column(key, named.moment()));
    var called = variable.own().map(MovedVariable.Own::called).orElse(Wording.NONE);
    var comes = new NewVariable(variable.guid(), named.key(), type, called);
    if (!fresh.containsKey(key)) {
      fresh.put(key, comes);
      move.tally().fresh(MoveKind.VARIABLES, named.key());
    } else if (named.moment().isEmpty()) {
      fresh.put(key, comes);
    }
  }

  /// The key and the moment that a variable of a file is named by; what stands behind an @ and is
  /// no moment belongs to the name.
  private static Column named(MovedVariable variable) {
    var name = Shortened.to(variable.name().strip(), LONGEST_KEY);
    int at = name.lastIndexOf('@');
    return at > 0 && at < name.length() - 1 && Value.isMoment(name.substring(at + 1))
        ? new Column(name.substring(0, at), name.substring(at + 1))
        : new Column(name, "");
  }

  private static String folded(String key) {
    return key.toLowerCase(Locale.ROOT);
  }

  void write(Writing writing) {
    var handle = writing.sketch().handle();
    var guids = fresh.values().stream().map(NewVariable::guid).toList();
    StoredGuids.of(handle, Table.VARIABLE, guids).release(handle, guids);
    int place =
        move.study().respondents().variables().stream()
                .mapToInt(Variable::position)
                .max()
                .orElse(-1)
            + 1;
    try (var rows =
        writing.insert(Table.VARIABLE, "variable_key type place name_nb name_en batch live")) {
      for (var each : fresh.entrySet()) {
        var variable = each.getValue();
        ids.put(
            each.getKey(),
            rows.addKnown(
                variable.guid(),
                variable.key(),
                variable.type().key(),
                place++,
                variable.called().nb(),
                variable.called().en(),
                writing.batch(),
                true));
      }
      rows.flush();
      writing.brought(Table.VARIABLE, rows.count());
    }
  }

  /// Where values of a variable of the file go; empty for one the file does not have.
  Optional<Column> column(UUID variable) {
    return Optional.ofNullable(columns.get(variable));
  }

  /// The id of a variable here; 0 while it is not written.
  int id(Column column) {
    return ids.getOrDefault(column.key(), 0);
  }
}

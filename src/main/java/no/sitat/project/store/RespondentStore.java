package no.sitat.project.store;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.sitat.registry.Respondent;
import no.sitat.registry.RespondentTable;
import no.sitat.registry.Value;
import no.sitat.registry.ValueStatus;
import no.sitat.registry.Variable;
import no.sitat.registry.VariableType;
import no.sitat.registry.Wording;
import no.sitat.registry.classification.DerivedColumns;
import org.jdbi.v3.core.Handle;

/// Reads respondents, variables and values.
///
/// Where a respondent has several dated values of a variable, the table takes the one that holds
/// always, or else the one whose moment sorts last.
final class RespondentStore {
  private RespondentStore() {}

  private record Place(int respondent, int variable) {}

  static RespondentTable read(Handle handle) {
    var values = values(handle);
    return new RespondentTable(
        respondents(handle),
        variables(handle),
        (respondent, variable) ->
            values.getOrDefault(new Place(respondent.id(), variable.id()), List.of(Value.EMPTY)),
        derivation(handle));
  }

  /// How columns are derived from variables: by what every project has, and by its own.
  static DerivedColumns derivation(Handle handle) {
    return DerivedColumns.starterAnd(ClassificationStore.sound(handle));
  }

  private static Map<Place, List<Value>> values(Handle handle) {
    var values = new HashMap<Place, List<Value>>();
    handle
        .createQuery(
            "SELECT respondent, variable, status, text, moment FROM respondent_value WHERE live"
                + " ORDER BY CASE WHEN moment = '' THEN 1 ELSE 0 END, moment, id")
        .map((row, _) ->
            Map.entry(
                new Place(row.getInt(1), row.getInt(2)),
                new Value(
                    ValueStatus.valueOf(row.getString(3).toUpperCase(Locale.ROOT)),
                    row.getString(4),
                    row.getString(5))))
        .forEach(entry ->
            values.merge(entry.getKey(), List.of(entry.getValue()), RespondentStore::both));
    return values;
  }

  private static List<Value> both(List<Value> before, List<Value> more) {
    return Stream.concat(before.stream(), more.stream()).toList();
  }

  private static List<Respondent> respondents(Handle handle) {
    return handle
        .createQuery("SELECT id, guid, label FROM respondent WHERE live ORDER BY id")
        .map((row, _) ->
            new Respondent(row.getInt(1), row.getObject(2, UUID.class), row.getString(3)))
        .list();
  }

  private static List<Variable> variables(Handle handle) {
    return handle
        .createQuery(
            "SELECT id, guid, variable_key, type, place, name_nb, name_en FROM variable"
                + " WHERE live ORDER BY place, id")
        .map((row, _) ->
            new Variable(
                row.getInt(1),
                row.getObject(2, UUID.class),
                row.getString(3),
                VariableType.valueOf(row.getString(4).toUpperCase(Locale.ROOT)),
                row.getInt(5),
                new Wording(row.getString(6), row.getString(7))))
        .list();
  }
}

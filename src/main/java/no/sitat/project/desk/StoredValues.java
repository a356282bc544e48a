package no.sitat.project.desk;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.sitat.project.edit.ById;
import no.sitat.registry.Value;
import no.sitat.registry.ValueStatus;
import org.jdbi.v3.core.Handle;

/// Which values respondents have already, read at once: for a whole table a question for each cell
/// would take minutes.
public final class StoredValues {
  private final Map<Place, Stored> values = new HashMap<>();

  private record Place(int respondent, int variable, String moment) {}

  /// @param row the id of its row
  public record Stored(int row, Value value) {}

  private record Found(Place place, Stored stored) {}

  private StoredValues() {}

  public static StoredValues of(Handle handle, Collection<Integer> respondents) {
    var all = new StoredValues();
    var query =
        "SELECT id, respondent, variable, status, text, moment FROM respondent_value"
            + " WHERE live AND respondent IN "
            + ById.IDS;
    ById.read(
            handle,
            query,
            new HashSet<>(respondents),
            (row, _) ->
                new Found(
                    new Place(row.getInt(2), row.getInt(3), row.getString(6)),
                    new Stored(
                        row.getInt(1),
                        new Value(
                            ValueStatus.valueOf(row.getString(4).toUpperCase(Locale.ROOT)),
                            row.getString(5),
                            row.getString(6)))))
        .forEach(found -> all.values.put(found.place(), found.stored()));
    return all;
  }

  /// What is stored of a respondent and a variable for a moment.
  public Optional<Stored> of(int respondent, int variable, String moment) {
    return Optional.ofNullable(values.get(new Place(respondent, variable, moment)));
  }
}

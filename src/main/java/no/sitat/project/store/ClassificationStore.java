package no.sitat.project.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import no.sitat.registry.Wording;
import no.sitat.registry.classification.Category;
import no.sitat.registry.classification.Classification;
import no.sitat.registry.classification.ClassificationError;
import no.sitat.registry.classification.Exclusion;
import no.sitat.registry.classification.Mapping;
import no.sitat.registry.classification.OwnClassification;
import no.sitat.registry.classification.OwnClassification.StoredValue;
import no.sitat.registry.classification.Scope;
import no.sitat.registry.classification.Validity;
import org.jdbi.v3.core.Handle;

/// Reads the project's own classifications.
public final class ClassificationStore {
  private record Group(int id, int classification, Category category) {}

  private record Value(int id, int group, String kind, String said, String from, String until) {}

  private record Stored(int id, Classification.Heading heading, List<Exclusion> exclusions) {}

  private final Map<Integer, List<Group>> groups;
  private final Map<Integer, List<Value>> values;

  private ClassificationStore(Handle handle) {
    groups = groups(handle).stream().collect(Collectors.groupingBy(Group::classification));
    values = values(handle).stream().collect(Collectors.groupingBy(Value::group));
  }

  /// In their order.
  ///
  /// @throws ProjectError if one contradicts itself
  public static List<OwnClassification> all(Handle handle) {
    var store = new ClassificationStore(handle);
    var all = new ArrayList<OwnClassification>();
    for (var stored : stored(handle)) {
      try {
        all.add(store.made(stored));
      } catch (ClassificationError e) {
        throw ProjectError.of(Problem.BAD_VALUE, "values", e.norwegian(), e.english());
      }
    }
    return List.copyOf(all);
  }

  /// Those that do not contradict themselves.
  static List<Classification> sound(Handle handle) {
    var store = new ClassificationStore(handle);
    return stored(handle).stream()
        .flatMap(each -> store.tried(each).stream())
        .map(OwnClassification::classification)
        .toList();
  }

  /// Ids of those that contradict themselves.
  public static List<Integer> contradictory(Handle handle) {
    var store = new ClassificationStore(handle);
    return stored(handle).stream()
        .filter(each -> store.tried(each).isEmpty())
        .map(Stored::id)
        .toList();
  }

  private Optional<OwnClassification> tried(Stored stored) {
    try {
      return Optional.of(made(stored));
    } catch (ClassificationError _) {
      return Optional.empty();
    }
  }

  private OwnClassification made(Stored stored) {
    var categories = new ArrayList<Category>();
    var ids = new LinkedHashMap<String, Integer>();
    var mappings = new ArrayList<StoredValue>();
    for (var group : groups.getOrDefault(stored.id(), List.of())) {
      categories.add(group.category());
      ids.put(group.category().key(), group.id());
      for (var value : values.getOrDefault(group.id(), List.of())) {
        mappings.add(new StoredValue(value.id(), mapping(value, group.category().key())));
      }
    }
    mappings.sort((one, other) -> Integer.compare(one.id(), other.id()));
    var classification =
        new Classification(
            stored.heading(),
            categories,
            mappings.stream().map(StoredValue::mapping).toList(),
            stored.exclusions());
    return new OwnClassification(stored.id(), classification, ids, mappings);
  }

  private static Mapping mapping(Value value, String group) {
    var kind = Scope.Kind.keyed(value.kind()).orElseThrow();
    return new Mapping(
        kind.read(value.said()), group, Validity.written(value.from(), value.until()));
  }

  private static List<Stored> stored(Handle handle) {
    return handle
        .createQuery(
            "SELECT id, classification_key, name_nb, name_en, source, version, as_of, levels,"
                + " suits, exclusions FROM classification ORDER BY place, id")
        .map((row, _) ->
            new Stored(
                row.getInt(1),
                heading(row),
                row.getString(10).lines().map(Exclusion::written).toList()))
        .list();
  }

  private static Classification.Heading heading(ResultSet row) throws SQLException {
    return new Classification.Heading(
        row.getString(2),
        new Wording(row.getString(3), row.getString(4)),
        new Wording(row.getString(5), ""),
        row.getString(6),
        LocalDate.parse(row.getString(7)),
        row.getString(8).lines().toList(),
        row.getString(9).lines().toList());
  }

  private static List<Group> groups(Handle handle) {
    return handle
        .createQuery(
            "SELECT id, classification, group_key, name_nb, name_en, wider"
                + " FROM classification_group ORDER BY place, id")
        .map((row, _) ->
            new Group(
                row.getInt(1),
                row.getInt(2),
                new Category(
                    row.getString(3),
                    new Wording(row.getString(4), row.getString(5)),
                    Optional.of(row.getString(6)).filter(wider -> !wider.isEmpty()))))
        .list();
  }

  private static List<Value> values(Handle handle) {
    return handle
        .createQuery(
            "SELECT id, classification_group, kind, said, valid_from, valid_until"
                + " FROM classification_value ORDER BY id")
        .map((row, _) ->
            new Value(
                row.getInt(1),
                row.getInt(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6)))
        .list();
  }
}

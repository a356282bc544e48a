package no.sitat.registry.table;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.sitat.registry.Wording;
import no.sitat.registry.table.RegistryRow.Kind;

/// Which codes and labels of several tables mean the same category, and what to call it.
final class CategoryNames {
  private record Key(String dimension, String category) {}

  private final Map<Key, Wording> labels = new HashMap<>();
  private final Map<Key, String> byLabel = new HashMap<>();
  private final Map<Key, Map<String, String>> within = new HashMap<>();

  CategoryNames(List<ReleasedTable> tables) {
    tables.forEach(each -> each.table().rows(Kind.CATEGORY).forEach(row -> name(each, row, true)));
    tables.forEach(each -> each.table().rows(Kind.CATEGORY).forEach(row -> name(each, row, false)));
    tables.forEach(each -> each.table().rows(Kind.CATEGORY).forEach(row -> nest(each, row)));
  }

  private void name(ReleasedTable each, RegistryRow row, boolean coded) {
    var dimensions = each.table().dimensions();
    if (dimensions.size() != 1 || coded == row.codes().getFirst().equals(row.label().nb())) {
      return;
    }
    var dimension = dimensions.getFirst();
    var category = category(dimension, row.codes().getFirst());
    labels.putIfAbsent(new Key(dimension, category), row.label());
    byLabel.putIfAbsent(folded(dimension, row.label().in("nb")), category);
    byLabel.putIfAbsent(folded(dimension, row.label().in("en")), category);
  }

  private void nest(ReleasedTable each, RegistryRow row) {
    if (each.table().dimensions().size() == 1) {
      var dimension = each.table().dimensions().getFirst();
      var wider = new LinkedHashMap<String, String>();
      row.within().forEach((of, category) -> wider.put(of, category(of, category)));
      within
          .computeIfAbsent(
              new Key(dimension, category(dimension, row.codes().getFirst())),
              _ -> new LinkedHashMap<>())
          .putAll(wider);
    }
  }

  private static Key folded(String dimension, String label) {
    return new Key(dimension, label.strip().toLowerCase(Locale.ROOT));
  }

  /// The category that a code or a label stands for; itself when no table explains it.
  String category(String dimension, String printed) {
    return labels.containsKey(new Key(dimension, printed))
        ? printed
        : byLabel.getOrDefault(folded(dimension, printed), printed);
  }

  Map<String, String> within(String dimension, String category) {
    return within.getOrDefault(new Key(dimension, category), Map.of());
  }

  Wording label(String dimension, String category) {
    if (category.equals(Universe.REST)) {
      return new Wording("andre (" + dimension + ")", "other (" + dimension + ")");
    }
    return labels.getOrDefault(new Key(dimension, category), new Wording(category, category));
  }
}

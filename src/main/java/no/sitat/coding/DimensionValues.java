package no.sitat.coding;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What one coding says in the project's dimensions beside its weight: keys of dimensions with keys
/// of values.
///
/// Written `phase=before;voice=own`, in the order of the keys; that form is stored and exchanged.
public record DimensionValues(SortedMap<String, String> values) {
  public static final DimensionValues NONE = new DimensionValues(new TreeMap<>());

  public DimensionValues {
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    values.forEach((dimension, value) -> {
      if (isSeparated(dimension) || isSeparated(value)) {
        throw new IllegalArgumentException("no keys: " + dimension + " and " + value);
      }
    });
  }

  private static boolean isSeparated(String key) {
    return key.isBlank() || key.contains(";") || key.contains("=");
  }

  public static DimensionValues of(Map<String, String> values) {
    return new DimensionValues(new TreeMap<>(values));
  }

  /// @throws IllegalArgumentException if it is not in the written form, or a dimension stands twice
  public static DimensionValues parse(String written) {
    var values = new TreeMap<String, String>();
    for (var part : Arrays.stream(written.split(";")).map(String::strip).toList()) {
      var sides = part.split("=", -1);
      if (part.isEmpty()) {
        continue;
      }
      if (sides.length != 2
          || Optional.ofNullable(values.put(sides[0].strip(), sides[1].strip())).isPresent()) {
        throw new IllegalArgumentException("not dimension=value;…");
      }
    }
    return new DimensionValues(values);
  }

  /// With other values; an empty one takes what was said away.
  public DimensionValues with(Map<String, Optional<String>> changes) {
    var next = new TreeMap<>(values);
    changes.forEach((dimension, value) ->
        value.ifPresentOrElse(key -> next.put(dimension, key), () -> next.remove(dimension)));
    return new DimensionValues(next);
  }

  public Optional<String> get(String dimension) {
    return Optional.ofNullable(values.get(dimension));
  }

  public String written() {
    return values.entrySet().stream()
        .map(entry -> entry.getKey() + "=" + entry.getValue())
        .collect(Collectors.joining(";"));
  }
}

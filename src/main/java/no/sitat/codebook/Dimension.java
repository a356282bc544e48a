package no.sitat.codebook;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What a coding can say beside its code and its direction: how sure, whose experience, when.
///
/// A dimension is a row of the project, not a name in the program; only the one with the key
/// [#WEIGHT] has a column of its own in every coding.
///
/// @param id unique in the project, from 1
/// @param guid stable across exports and merges
/// @param key stable, lower case, used in files
/// @param scale whether its values are whole numbers 0–100; if not, they are those listed
/// @param active whether it is offered for coding; what codings say stays either way
/// @param position order in the codebook, from 0
/// @param values what can be said, in order; empty for a scale
public record Dimension(
    int id,
    UUID guid,
    String key,
    LocalText name,
    boolean scale,
    boolean active,
    int position,
    List<Value> values) {
  /// Key of the dimension that is a coding's weight.
  public static final String WEIGHT = "weight";

  private static final String KEY = "[\\p{Ll}\\p{N}][\\p{Ll}\\p{N}_-]*";

  public Dimension {
    values = List.copyOf(values);
    if (!isKey(key)) {
      throw new IllegalArgumentException("a dimension's key is “" + key + "”");
    }
  }

  /// One thing that can be said.
  ///
  /// @param id unique in the project, from 1
  /// @param key stable, lower case, unique in its dimension
  public record Value(int id, UUID guid, String key, LocalText name) {}

  /// Whether a dimension or a value may be called so in files: no separators, no capitals.
  public static boolean isKey(String text) {
    return text.matches(KEY);
  }

  public Optional<Value> value(String valueKey) {
    return values.stream().filter(value -> value.key().equals(valueKey)).findFirst();
  }

  /// Whether a coding may say this.
  public boolean takes(String text) {
    return scale
        ? text.matches("\\d{1,3}") && Integer.parseInt(text) <= 100
        : value(text).isPresent();
  }

  public boolean isWeight() {
    return key.equals(WEIGHT);
  }
}

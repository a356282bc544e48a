package no.sitat.registry.table;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import no.sitat.registry.Wording;

/// One dimension of a cube: its categories in the order of the file.
///
/// @param key unique in its cube
public record TableDimension(String key, Wording name, Role role, List<TableCategory> categories) {
  /// What a dimension is about.
  public enum Role {
    TIME,
    GEO,
    OTHER,
    /// The rows of a printed table that belong to no dimension.
    ROWS;

    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public TableDimension {
    categories = List.copyOf(categories);
    var codes = new HashSet<String>();
    for (var category : categories) {
      if (!codes.add(category.code())) {
        throw new IllegalArgumentException(key + ": " + category.code() + " twice");
      }
    }
    if (categories.isEmpty()) {
      throw new IllegalArgumentException(key + ": no categories");
    }
  }

  public int size() {
    return categories.size();
  }

  /// Where a code stands; empty when the dimension has no such category.
  public OptionalInt position(String code) {
    for (int i = 0; i < categories.size(); i++) {
      if (categories.get(i).code().equals(code)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /// The category that stands for all of it.
  public Optional<TableCategory> total() {
    return categories.stream()
        .filter(category -> category.kind() == TableCategory.Kind.TOTAL)
        .findFirst();
  }
}

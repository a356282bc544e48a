package no.sitat.registry;

import java.util.UUID;

/// A property of respondents.
///
/// @param id small and dense, unique in the project, from 1
/// @param key the column name of the import, unique in the project, used in queries
/// @param position order of import, from 0
/// @param name what people call it; either language may be missing, and both
public record Variable(
    int id, UUID guid, String key, VariableType type, int position, Wording name) {
  /// The key of the variable that a column is of, or derived from: `origin` of
  /// `origin@world-region`.
  public static String keyOf(String column) {
    return column.split("@", 2)[0];
  }

  /// A variable that is called by its key.
  public Variable(int id, UUID guid, String key, VariableType type, int position) {
    this(id, guid, key, type, position, Wording.NONE);
  }

  /// Its name in the language, or in the other; without any, the key as words: `age_group` is *age
  /// group*.
  public String called(String language) {
    return called(language, key, name);
  }

  /// What a variable of this key and name is called.
  public static String called(String language, String key, Wording name) {
    var said = name.in(language);
    return said.isEmpty() ? key.replace('_', ' ') : said;
  }
}

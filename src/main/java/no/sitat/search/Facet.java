package no.sitat.search;

import java.util.List;

/// How hits spread over the values of one property.
///
/// @param field `code`, `kind`, `language`, `speaker`, `year`, `coder` or a variable's key
/// @param values those with most hits, most first; at most [#MOST]
/// @param distinct how many values have a hit
public record Facet(String field, List<Value> values, int distinct) {
  /// How many values are told; a million posts may have a hundred thousand speakers.
  public static final int MOST = 1_000;

  public Facet {
    values = List.copyOf(values);
  }

  /// One value with the hits, documents and respondents beneath it.
  ///
  /// @param value a code's key, a kind, a language, a speaker's label, a year of posts, a coder's
  ///   name, or a group of the variable
  public record Value(String value, int hits, int documents, int respondents) {}
}

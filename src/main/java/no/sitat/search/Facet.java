package no.sitat.search;

import java.util.List;

/// How hits spread over the values of one property.
///
/// @param field `code`, `kind`, `language`, `coder` or a variable's key
/// @param values those with at least one hit, most hits first
public record Facet(String field, List<Value> values) {
  public Facet {
    values = List.copyOf(values);
  }

  /// One value with the hits, documents and respondents beneath it.
  ///
  /// @param value a code's key, a kind, a language, a coder's name, or a group of the variable
  public record Value(String value, int hits, int documents, int respondents) {}
}

package no.sitat.search.theme;

import java.util.List;

/// A respondent who was heard and has nothing under the theme: a counter-example, if they were
/// coded and said enough to have come to it.
///
/// @param respondent id
/// @param words how many they say in all
/// @param documents ids of those they speak in, in order
/// @param codings how many codings their words have, of whatever code
/// @param instead what they are coded with, the commonest first
public record Silence(
    int respondent, int words, List<Integer> documents, int codings, List<CodeUse> instead) {
  public Silence {
    documents = List.copyOf(documents);
    instead = List.copyOf(instead);
  }

  /// @param code id
  public record CodeUse(int code, int codings) {}
}

package no.sitat.exchange.coded;

import java.util.Set;

/// Which codings of a document leave with it, and how they are told.
///
/// @param codes ids of codes; empty for all
/// @param coders ids of coders; empty for all
/// @param memos whether notes on codings and on the document leave too
/// @param language of what is told, `nb` or `en`
public record CodedChoice(Set<Integer> codes, Set<Integer> coders, boolean memos, String language) {
  public CodedChoice {
    codes = Set.copyOf(codes);
    coders = Set.copyOf(coders);
  }

  /// Everything.
  public static CodedChoice all(String language) {
    return new CodedChoice(Set.of(), Set.of(), true, language);
  }

  boolean hasCode(int code) {
    return codes.isEmpty() || codes.contains(code);
  }

  boolean hasCoder(int coder) {
    return coders.isEmpty() || coders.contains(coder);
  }
}

package no.sitat.project.publication;

import java.util.List;

/// What a quote shall tell and say.
///
/// @param pseudonym empty for none
/// @param told keys of the columns that are told
/// @param wording as it is printed; empty for the words as said
public record QuoteDraft(String pseudonym, List<String> told, String wording) {
  public QuoteDraft {
    pseudonym = pseudonym.strip();
    told = List.copyOf(told);
    wording = wording.strip();
  }

  /// Never the wording.
  @Override
  public String toString() {
    return "QuoteDraft" + told;
  }
}

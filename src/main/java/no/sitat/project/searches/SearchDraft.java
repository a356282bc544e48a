package no.sitat.project.searches;

import java.util.Optional;
import no.sitat.codebook.Code;
import no.sitat.coding.SavedSearch;
import no.sitat.coding.SegmentUnit;
import no.sitat.coding.Study;

/// What a saved search is to be.
///
/// @param query as it was typed
/// @param sort the order of the hits, as `SortKey.named` reads it: `position`, or names with commas
///   between
/// @param unit what a rule suggests around a hit
/// @param code key or name; empty for a search that is no rule
/// @param direction key; empty for none, or what the code implies
public record SearchDraft(
    String name,
    String query,
    String sort,
    boolean interviewers,
    SegmentUnit unit,
    Optional<String> code,
    Optional<String> direction) {
  public static SearchDraft of(String name, String query) {
    return new SearchDraft(
        name, query, "position", false, SegmentUnit.SENTENCE, Optional.empty(), Optional.empty());
  }

  /// A search as it is, to be changed in part.
  public static SearchDraft of(SavedSearch search, Study study) {
    var code =
        search.code().isPresent()
            ? study.codebook().code(search.code().getAsInt()).map(Code::key)
            : Optional.<String>empty();
    return new SearchDraft(
        search.name(),
        search.query(),
        search.sort(),
        search.interviewers(),
        search.unit(),
        code,
        code.isPresent() ? search.direction() : Optional.empty());
  }

  public SearchDraft named(String other) {
    return new SearchDraft(other, query, sort, interviewers, unit, code, direction);
  }

  public SearchDraft asking(String other) {
    return new SearchDraft(name, other, sort, interviewers, unit, code, direction);
  }

  /// The search as a rule.
  public SearchDraft coding(String key, Optional<String> way) {
    return new SearchDraft(name, query, sort, interviewers, unit, Optional.of(key), way);
  }

  public SearchDraft by(SegmentUnit other) {
    return new SearchDraft(name, query, sort, interviewers, other, code, direction);
  }
}

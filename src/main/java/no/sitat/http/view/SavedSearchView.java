package no.sitat.http.view;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import no.sitat.codebook.Code;
import no.sitat.coding.Coder;
import no.sitat.coding.SavedSearch;
import no.sitat.coding.Study;
import no.sitat.project.SavedSearches.Listed;
import no.sitat.stats.WilsonScore;

/// A search that is kept, with what is known of it without searching.
///
/// @param as what a rule suggests around a hit: `match`, `sentence` or `turn`
/// @param code key of the code a rule suggests
/// @param coder name of the person who kept it
/// @param seen when the person who asks last marked its hits as seen
/// @param seenHits how many they were
/// @param precision of a rule; left out for a search that is none
public record SavedSearchView(
    int id,
    String name,
    String query,
    String sort,
    boolean interviewers,
    String as,
    Optional<String> code,
    Optional<String> direction,
    String coder,
    Instant created,
    Optional<Instant> seen,
    OptionalInt seenHits,
    Optional<PrecisionView> precision) {
  /// How many of a rule's suggestions were right, so far: accepted of those decided, with the
  /// Wilson score interval at 95 %.
  ///
  /// @param share left out while nothing is decided, as are `lower` and `upper`
  public record PrecisionView(
      int accepted,
      int refused,
      Optional<Double> share,
      Optional<Double> lower,
      Optional<Double> upper) {
    public static PrecisionView of(int accepted, int refused) {
      int decided = accepted + refused;
      if (decided == 0) {
        return new PrecisionView(0, 0, Optional.empty(), Optional.empty(), Optional.empty());
      }
      var interval = WilsonScore.USUAL.interval(accepted, decided);
      return new PrecisionView(
          accepted,
          refused,
          Optional.of((double) accepted / decided),
          Optional.of(interval.lower()),
          Optional.of(interval.upper()));
    }
  }

  public static SavedSearchView of(Listed listed, Study study) {
    var search = listed.search();
    var decided = listed.decided();
    return new SavedSearchView(
        search.id(),
        search.name(),
        search.query(),
        search.sort(),
        search.interviewers(),
        search.unit().key(),
        code(search, study),
        search.direction(),
        coder(search, study),
        search.created(),
        listed.seen().map(mark -> mark.made()),
        listed.seen().map(mark -> OptionalInt.of(mark.hits())).orElse(OptionalInt.empty()),
        search.isRule()
            ? Optional.of(PrecisionView.of(decided.accepted(), decided.refused()))
            : Optional.empty());
  }

  private static Optional<String> code(SavedSearch search, Study study) {
    return search.code().isEmpty()
        ? Optional.empty()
        : study.codebook().code(search.code().getAsInt()).map(Code::key);
  }

  private static String coder(SavedSearch search, Study study) {
    return study.coder(search.coder()).map(Coder::name).orElse("");
  }
}

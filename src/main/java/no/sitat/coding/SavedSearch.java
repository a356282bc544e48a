package no.sitat.coding;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/// A search that is kept under a name. With a code it is a *rule*: what it finds is suggested, one
/// by one, to be coded as that.
///
/// @param query as it was typed
/// @param sort the order of the hits, as `SortKey.named` reads it: `position`, or names with commas
///   between
/// @param interviewers whether it looks in interviewers' turns too
/// @param unit what is suggested around a hit
/// @param code id; empty for a search that is no rule
/// @param direction key of the direction a suggestion begins with
/// @param coder id of the person who kept it
public record SavedSearch(
    int id,
    UUID guid,
    String name,
    String query,
    String sort,
    boolean interviewers,
    SegmentUnit unit,
    OptionalInt code,
    Optional<String> direction,
    int coder,
    Instant created) {
  public boolean isRule() {
    return code.isPresent();
  }
}

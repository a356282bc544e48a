package no.sitat.search.hits;

import java.util.List;

/// How to search and list.
///
/// @param sort what decides the order, the most important first; empty for the order of position
/// @param interviewers whether interviewers' turns count too
public record SearchOptions(List<SortKey> sort, boolean interviewers) {
  public static final SearchOptions DEFAULT = new SearchOptions(SortKey.POSITION, false);

  public SearchOptions {
    sort = List.copyOf(sort);
  }

  public SearchOptions withInterviewers() {
    return new SearchOptions(sort, true);
  }
}

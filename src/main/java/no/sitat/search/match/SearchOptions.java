package no.sitat.search.match;

/// How to search and list.
///
/// @param interviewers whether interviewers' turns count too
public record SearchOptions(SortKey sort, boolean interviewers) {
  public static final SearchOptions DEFAULT = new SearchOptions(new SortKey.Position(), false);

  public SearchOptions sortedBy(SortKey other) {
    return new SearchOptions(other, interviewers);
  }

  public SearchOptions withInterviewers() {
    return new SearchOptions(sort, true);
  }
}

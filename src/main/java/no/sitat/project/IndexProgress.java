package no.sitat.project;

import java.util.Locale;

/// How far the search index is behind the project, at one moment.
///
/// @param documents how many documents the project has
/// @param indexed how many of them the index has taken in, as they are now
/// @param revision of the project that the index holds on the disk; -1 until that is known
public record IndexProgress(State state, int documents, int indexed, long revision) {
  /// What the index is doing.
  public enum State {
    /// It is being opened; it may be searched when it is.
    OPENING,
    /// It takes documents in; what is searched is complete when it is ready.
    FILLING,
    /// It has every document as it is.
    READY,
    /// It could not follow; it tries again by itself.
    FAILED;

    /// As the API says it.
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static final IndexProgress UNKNOWN = new IndexProgress(State.OPENING, 0, 0, -1);

  /// How many documents are not in it as they are.
  public int lacking() {
    return documents - indexed;
  }
}

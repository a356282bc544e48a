package no.sitat.crosstab;

import java.util.Locale;

/// Something a reader of a crosstab should know.
///
/// @param row key of the row it is about; empty when about the whole table
/// @param column label of the column it is about; empty when about the whole table
/// @param number how many, where the kind counts something; 0 otherwise
public record CrosstabNote(Kind kind, String row, String column, long number) {
  /// What it is that should be known.
  public enum Kind {
    /// Everybody in the group has the code: whoever belongs to the group is known to have it.
    WHOLE_GROUP,
    /// Nobody in the group has the code, which is known of each of them.
    NOBODY_IN_GROUP,
    /// So many codings of the rows' codes are of speakers who are no respondents, and not counted.
    CODINGS_WITHOUT_RESPONDENT,
    /// The columns overlap (a document has several speakers), so they do not add up to `(all)`.
    COLUMNS_OVERLAP;

    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}

package no.sitat.crosstab.asked;

import java.util.List;
import java.util.Locale;

/// How a respondent stands to a theme; each stands in one way.
public enum Standing {
  /// Said it in an answer to a question about it, and perhaps elsewhere too.
  SAID_WHEN_ASKED,
  /// Was asked about it, and said it, but in no answer to that.
  SAID_ELSEWHERE,
  /// Was asked about it and did not say it.
  ASKED_NOT_SAID,
  /// Was never asked about it and said it: spontaneous.
  SAID_UNASKED,
  /// Was never asked about it and did not say it: nothing follows from the silence.
  NEVER_ASKED;

  /// In the order of the rows of a table.
  static final List<Standing> ALL = List.of(values());

  static final List<Standing> ASKED = List.of(SAID_WHEN_ASKED, SAID_ELSEWHERE, ASKED_NOT_SAID);
  static final List<Standing> SAID = List.of(SAID_WHEN_ASKED, SAID_ELSEWHERE, SAID_UNASKED);

  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The row of a table in which it is counted.
  int row() {
    return ALL.indexOf(this);
  }

  static Standing of(boolean asked, boolean said, boolean whenAsked) {
    if (asked) {
      return whenAsked ? SAID_WHEN_ASKED : said ? SAID_ELSEWHERE : ASKED_NOT_SAID;
    }
    return said ? SAID_UNASKED : NEVER_ASKED;
  }
}

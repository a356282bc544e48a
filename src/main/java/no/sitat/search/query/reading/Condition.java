package no.sitat.search.query.reading;

import java.util.List;
import no.sitat.search.query.QueryError;

/// `name = value` as it stands in the query, before it is known what the name is.
///
/// @param values at least one; exactly one unless the comparison is [Comparison#AMONG]
record Condition(int position, String name, Comparison comparison, List<Wanted> values) {
  Condition {
    values = List.copyOf(values);
  }

  /// One value.
  ///
  /// @param isQuoted whether it stood in quotation marks, so that it is never a sign
  /// @param isExact whether `=` stood before it
  record Wanted(int position, String text, boolean isQuoted, boolean isExact) {
    boolean isBare(String word) {
      return !isQuoted && !isExact && text.equalsIgnoreCase(word);
    }
  }

  /// What stands between name and value.
  enum Comparison {
    COLON(":"),
    EQUAL("="),
    DIFFERENT("!="),
    LESS("<"),
    AT_MOST("<="),
    MORE(">"),
    AT_LEAST(">="),
    /// `in (…)`
    AMONG("in");

    private final String sign;

    Comparison(String sign) {
      this.sign = sign;
    }

    String sign() {
      return sign;
    }

    boolean isOfSize() {
      return switch (this) {
        case LESS, AT_MOST, MORE, AT_LEAST -> true;
        case COLON, EQUAL, DIFFERENT, AMONG -> false;
      };
    }
  }

  Wanted first() {
    return values.getFirst();
  }

  QueryError onlyEqual() {
    return new QueryError(
        position,
        "Here write " + name + ":… or " + name + " in (…, …).",
        "Her skriv " + name + ":… eller " + name + " in (…, …).");
  }
}

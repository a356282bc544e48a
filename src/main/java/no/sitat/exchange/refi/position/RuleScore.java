package no.sitat.exchange.refi.position;

import java.util.List;
import java.util.Optional;

/// How badly the claims on one text fit one rule.
///
/// @param outside numbers outside the text
/// @param inWords borders between two letters or digits
/// @param within numbers within a character
/// @param blanks passages that begin or end with white space
/// @param quoted passages that begin with the words the file calls them by
/// @param named passages the file calls anything
/// @param outcome stands for the passages that come of it: two rules with the same make no
///   difference
record RuleScore(
    int outside, int inWords, int within, int blanks, int quoted, int named, long outcome) {
  /// A name is taken for the words if so many of the names are.
  private static final double QUOTED_SHARE = 0.3;

  static RuleScore of(RawText text, PositionRule rule, List<Claim> claims) {
    return of(PositionTable.of(text, rule), text.text(), claims);
  }

  private static RuleScore of(PositionTable table, String text, List<Claim> claims) {
    int outside = 0;
    int inWords = 0;
    int within = 0;
    int blanks = 0;
    int quoted = 0;
    int named = 0;
    long outcome = 1;
    for (var claim : claims) {
      var place = table.place(claim.start(), claim.end());
      int start = place.span().start();
      int end = place.span().end();
      outside += place.outside();
      within += place.within();
      inWords += (isInWord(text, start) ? 1 : 0) + (isInWord(text, end) ? 1 : 0);
      blanks += isBlankAtEdge(text, start, end) ? 1 : 0;
      outcome = outcome * 1_000_003 + start * 31L + end;
      named += claim.quote().isPresent() ? 1 : 0;
      quoted += isOf(claim.quote(), text, place) ? 1 : 0;
    }
    return new RuleScore(outside, inWords, within, blanks, quoted, named, outcome);
  }

  private static boolean isOf(Optional<Quote> quote, String text, PositionTable.Place place) {
    return quote.isPresent() && quote.get().isOf(text, place.span().start(), place.span().end());
  }

  static boolean isInWord(String text, int at) {
    return at > 0
        && at < text.length()
        && isWordly(text.codePointBefore(at))
        && isWordly(text.codePointAt(at));
  }

  private static boolean isWordly(int c) {
    if (Character.isLetterOrDigit(c)) {
      return true;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isBlankAtEdge(String text, int start, int end) {
    return start < end
        && (Quote.isBlank(text.charAt(start)) || Quote.isBlank(text.charAt(end - 1)));
  }

  /// Whether names are words of passages, under this rule at least.
  boolean hasQuotes() {
    return quoted > 0 && quoted >= QUOTED_SHARE * named;
  }

  /// The smaller, the better; about how many numbers are wrong.
  ///
  /// @param withQuotes whether the names are the words of passages
  double badness(boolean withQuotes) {
    double words = withQuotes ? 2.0 * (named - quoted) : 0;
    return 4.0 * outside + inWords + 2.0 * within + 0.5 * blanks + words;
  }
}

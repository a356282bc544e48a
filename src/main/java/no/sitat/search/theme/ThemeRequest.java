package no.sitat.search.theme;

import java.util.function.Predicate;
import no.sitat.search.Quote;
import no.sitat.search.QuoteRequest;

/// Which passages, and how they are set side by side.
///
/// @param quotes the theme, and what limits it
/// @param only what else a coding must meet
/// @param byCount whether the fullest column and row come first; else in the order of their values
public record ThemeRequest(
    QuoteRequest quotes, Predicate<Quote> only, Axis columns, Axis rows, boolean byCount) {
  /// All codings, all together.
  public static ThemeRequest of(QuoteRequest quotes) {
    return new ThemeRequest(quotes, _ -> true, Axis.NONE, Axis.NONE, false);
  }

  public ThemeRequest by(Axis across, Axis down) {
    return new ThemeRequest(quotes, only, across, down, byCount);
  }

  public ThemeRequest only(Predicate<Quote> wanted) {
    return new ThemeRequest(quotes, only.and(wanted), columns, rows, byCount);
  }

  public ThemeRequest fullestFirst() {
    return new ThemeRequest(quotes, only, columns, rows, true);
  }
}

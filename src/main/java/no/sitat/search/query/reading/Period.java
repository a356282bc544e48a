package no.sitat.search.query.reading;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import no.sitat.search.query.Moments;
import no.sitat.search.query.QueryError;

/// A year, a month or a day, in UTC.
///
/// @param from its first day
/// @param until the day after its last
record Period(LocalDate from, LocalDate until) {
  /// What is read: `2026`, `2026-10` or `2026-10-05`.
  static Optional<Period> of(String text) {
    try {
      return switch (text.length()) {
        case 4 -> Optional.of(ofYear(Year.parse(text)));
        case 7 -> Optional.of(ofMonth(YearMonth.parse(text)));
        case 10 -> Optional.of(ofDay(LocalDate.parse(text)));
        default -> Optional.empty();
      };
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Period ofYear(Year year) {
    return new Period(year.atDay(1), year.plusYears(1).atDay(1));
  }

  private static Period ofMonth(YearMonth month) {
    return new Period(month.atDay(1), month.plusMonths(1).atDay(1));
  }

  private static Period ofDay(LocalDate day) {
    return new Period(day, day.plusDays(1));
  }

  private Moments moments() {
    return new Moments(start(from), start(until));
  }

  Instant start() {
    return start(from);
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  /// The moments a condition asks for.
  ///
  /// @throws QueryError if its value is no time, or it compares times in a way that is not possible
  static Moments asked(Condition condition) {
    var wanted = condition.first();
    int dots = wanted.text().indexOf("..");
    if (dots >= 0 && !condition.comparison().isOfSize()) {
      var from = parsed(wanted.text().substring(0, dots), wanted.position());
      var to = parsed(wanted.text().substring(dots + 2), wanted.position() + dots + 2);
      return between(from, to, wanted.position());
    }
    return compared(condition, parsed(wanted.text(), wanted.position()).moments());
  }

  private static Moments between(Period from, Period to, int position) {
    if (to.until().isBefore(from.from()) || to.until().equals(from.from())) {
      throw new QueryError(
          position,
          "The first time is after the last.",
          "Det første tidspunktet er etter det siste.");
    }
    return new Moments(start(from.from()), start(to.until()));
  }

  private static Moments compared(Condition condition, Moments period) {
    return switch (condition.comparison()) {
      case COLON, EQUAL -> period;
      case LESS -> new Moments(Instant.MIN, period.from());
      case AT_MOST -> new Moments(Instant.MIN, period.until());
      case MORE -> new Moments(period.until(), Instant.MAX);
      case AT_LEAST -> new Moments(period.from(), Instant.MAX);
      case DIFFERENT, AMONG ->
          throw new QueryError(
              condition.position(),
              "Times are compared with =, <, <=, >, >= or as a range: 2026-01..2026-03.",
              "Tid sammenlignes med =, <, <=, >, >= eller som et spenn: 2026-01..2026-03.");
    };
  }

  private static Period parsed(String text, int position) {
    return of(text)
        .orElseThrow(() ->
            new QueryError(
                position,
                "“" + text + "” is no time; write 2026, 2026-10 or 2026-10-05.",
                "«" + text + "» er ikke et tidspunkt; skriv 2026, 2026-10 eller 2026-10-05."));
  }

  /// What is in both; empty if nothing is.
  static Optional<Moments> common(Moments left, Moments right) {
    var from = left.from().isAfter(right.from()) ? left.from() : right.from();
    var until = left.until().isBefore(right.until()) ? left.until() : right.until();
    return from.isBefore(until) ? Optional.of(new Moments(from, until)) : Optional.empty();
  }
}

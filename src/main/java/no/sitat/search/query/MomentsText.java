package no.sitat.search.query;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/// Writes spans of whole days down.
final class MomentsText {
  private MomentsText() {}

  /// What stands after the name of the field: `>=2026-01-01`, `<2026-01-01` or
  /// `=2026-01-01..2026-01-31`.
  static String of(Moments moments) {
    boolean isBegun = !moments.from().equals(Instant.MIN);
    boolean isEnded = !moments.until().equals(Instant.MAX);
    if (isBegun && isEnded) {
      return "=" + day(moments.from()) + ".." + day(moments.until()).minusDays(1);
    }
    return isEnded ? "<" + day(moments.until()) : ">=" + day(moments.from());
  }

  private static LocalDate day(Instant moment) {
    return moment.atZone(ZoneOffset.UTC).toLocalDate();
  }
}

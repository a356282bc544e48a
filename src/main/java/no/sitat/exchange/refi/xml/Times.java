package no.sitat.exchange.refi.xml;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/// `xsd:dateTime`; without a zone it is taken as UTC.
public final class Times {
  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

  private Times() {}

  /// Empty when it is none.
  public static Optional<Instant> of(String written) {
    var text = written.strip().replace(' ', 'T');
    try {
      return Optional.of(parsed(text)).filter(Times::fits);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Instant parsed(String text) {
    int time = text.indexOf('T');
    if (time < 0) {
      return LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC);
    }
    boolean zoned = text.endsWith("Z") || text.substring(time).matches(".*[+-]\\d\\d:\\d\\d");
    return zoned
        ? OffsetDateTime.parse(text).toInstant()
        : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
  }

  private static boolean fits(Instant time) {
    return !time.isBefore(FIRST) && !time.isAfter(LAST);
  }

  /// In UTC; empty outside the years that four digits can say.
  public static Optional<String> written(Instant time) {
    return fits(time) ? Optional.of(time.toString()) : Optional.empty();
  }
}

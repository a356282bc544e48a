package no.sitat.exchange.othertools.gather;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import no.sitat.exchange.rows.Moments;

/// Reads the times that tools write: `2024-03-01 12:30:00`, and R's `Tue May 7 21:11:51 2013`. What
/// has no zone is taken as UTC.
public final class ToolTime {
  private static final Instant FIRST = Instant.parse("1970-01-02T00:00:00Z");
  private static final Instant LAST = Instant.parse("2200-01-01T00:00:00Z");
  private static final DateTimeFormatter OF_R =
      DateTimeFormatter.ofPattern("EEE MMM d HH:mm:ss yyyy", Locale.ENGLISH);

  private ToolTime() {}

  /// Empty for what is no time, and for times when there was no such tool.
  public static Optional<Instant> of(String written) {
    var text = written.strip().replaceAll("\\s+", " ");
    return (text.length() > 40 ? Optional.<Instant>empty() : Moments.moment(text))
        .or(() -> ofR(text))
        .filter(time -> time.isAfter(FIRST) && time.isBefore(LAST));
  }

  private static Optional<Instant> ofR(String text) {
    try {
      return Optional.of(LocalDateTime.parse(text, OF_R).toInstant(ZoneOffset.UTC));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}

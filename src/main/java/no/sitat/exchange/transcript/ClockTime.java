package no.sitat.exchange.transcript;

import java.util.OptionalLong;
import java.util.regex.Pattern;

/// Times of a recording as people and programs write them, in milliseconds: `0:12`, `1:02:33`,
/// `00:43.810`, `00:00:43,81`, `00:01:23-4`.
///
/// Of two numbers the first is minutes, of three hours.
public final class ClockTime {
  private static final Pattern FORM =
      Pattern.compile("(?:(\\d{1,3}):)?(\\d{1,3}):(\\d{1,2})(?:[.,-](\\d{1,9}))?");

  private ClockTime() {}

  /// Empty when it is no time.
  public static OptionalLong millis(CharSequence written) {
    var found = FORM.matcher(written);
    if (!found.matches()) {
      return OptionalLong.empty();
    }
    long hours = found.group(1) == null ? 0 : Long.parseLong(found.group(1));
    long minutes = Long.parseLong(found.group(2));
    long seconds = Long.parseLong(found.group(3));
    boolean fits = seconds < 60 && (found.group(1) == null || minutes < 60);
    return fits
        ? OptionalLong.of(((hours * 60 + minutes) * 60 + seconds) * 1000 + thousandths(found))
        : OptionalLong.empty();
  }

  private static long thousandths(java.util.regex.MatchResult found) {
    if (found.group(4) == null) {
      return 0;
    }
    return Long.parseLong((found.group(4) + "00").substring(0, 3));
  }

  /// Seconds with decimals, as JSON has them; empty when they are no time.
  public static OptionalLong ofSeconds(double seconds) {
    boolean fits = seconds >= 0 && seconds < 1_000_000;
    return fits ? OptionalLong.of(Math.round(seconds * 1000)) : OptionalLong.empty();
  }
}

package no.sitat.exchange.rows;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Reads the moments and dates that tables hold.
public final class Moments {
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d+)?");
  private static final Pattern NORWEGIAN =
      Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})(?:[ ,]+(\\d{1,2})[:.](\\d{2}))?");
  private static final Pattern SPACED =
      Pattern.compile("(\\d{4}-\\d\\d-\\d\\d) (\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?) ?(.*)");

  /// Numbers under these are seconds, milliseconds; above, microseconds. The first is the year 5138
  /// in seconds and March 1973 in milliseconds.
  private static final double SECONDS = 1e11;

  private static final double MILLISECONDS = 1e14;

  /// `Wed Oct 10 20:19:24 +0000 2018`
  private static final DateTimeFormatter OF_X =
      DateTimeFormatter.ofPattern("EEE MMM dd HH:mm:ss Z yyyy", Locale.ENGLISH);

  /// `2020-10-14T12:20:13+0000`, of Facebook.
  private static final DateTimeFormatter OFFSET =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssZ", Locale.ROOT);

  /// Zones that tables of social media write by their letters.
  private static final Map<String, String> ZONES =
      Map.of(
          "UTC", "Z", "GMT", "Z", "EST", "-05:00", "EDT", "-04:00", "PST", "-08:00", "PDT",
          "-07:00", "CET", "+01:00", "CEST", "+02:00");

  private static final List<Function<String, Instant>> FORMS =
      List.of(
          text -> ZonedDateTime.parse(text).toInstant(),
          text -> LocalDateTime.parse(text).toInstant(ZoneOffset.UTC),
          text -> LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC),
          text -> ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant(),
          text -> ZonedDateTime.parse(text, OF_X).toInstant(),
          text -> ZonedDateTime.parse(text, OFFSET).toInstant());

  private Moments() {}

  /// A moment in ISO 8601, in RFC 1123, as `31.12.2025 14:30`, or as seconds, milliseconds or
  /// microseconds since 1970. What has no zone is taken as UTC.
  public static Optional<Instant> moment(String text) {
    var given = text.strip();
    if (NUMBER.matcher(given).matches()) {
      return Optional.of(sinceEpoch(Double.parseDouble(given)));
    }
    var iso = iso(given);
    return FORMS.stream().flatMap(form -> parsed(form, iso).stream()).findFirst();
  }

  /// A day as `2025-12-31` or `31.12.2025`.
  static Optional<LocalDate> date(String text) {
    return parsed(LocalDate::parse, iso(text.strip()));
  }

  private static Instant sinceEpoch(double number) {
    double size = Math.abs(number);
    if (size < SECONDS) {
      return Instant.ofEpochMilli(Math.round(number * 1000));
    }
    return Instant.ofEpochMilli(Math.round(size < MILLISECONDS ? number : number / 1000));
  }

  private static <T> Optional<T> parsed(Function<String, T> form, String text) {
    try {
      return Optional.of(form.apply(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String iso(String text) {
    var norwegian = NORWEGIAN.matcher(text);
    if (norwegian.matches()) {
      var day =
          "%s-%s-%s"
              .formatted(norwegian.group(3), two(norwegian.group(2)), two(norwegian.group(1)));
      return norwegian.group(4) == null
          ? day
          : day + "T" + two(norwegian.group(4)) + ":" + norwegian.group(5);
    }
    var spaced = SPACED.matcher(text);
    if (!spaced.matches()) {
      return text;
    }
    var zone = ZONES.getOrDefault(spaced.group(3), spaced.group(3));
    return spaced.group(1) + "T" + spaced.group(2) + zone;
  }

  private static String two(String digits) {
    return digits.length() == 1 ? "0" + digits : digits;
  }
}

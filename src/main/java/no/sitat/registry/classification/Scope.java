package no.sitat.registry.classification;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import no.sitat.registry.Wording;

/// Which values a mapping is of.
///
/// Written as a [Kind] and a text: `value` and *Kosovo*, `range` and `18..<30`, `digits` and
/// `6xxxxx`.
public sealed interface Scope {
  /// One value; case, accents and punctuation do not matter.
  record Named(String value) implements Scope {}

  /// A country, whichever of its names is written.
  ///
  /// @param code ISO 3166 of two letters, or one of those that [Countries] adds
  record Country(String code) implements Scope {}

  /// All countries, at the times when nothing else is said of them.
  record OtherCountries() implements Scope {}

  /// Numbers, and bands of numbers that lie wholly within.
  ///
  /// @param from the smallest
  /// @param below the first that is too large; infinite if none is
  record Within(double from, double below) implements Scope {
    public Within {
      if (!(from < below)) {
        throw new ClassificationError(
            "et spenn går fra et tall til under et større",
            "a range goes from a number to a larger");
      }
    }
  }

  /// Codes of so many digits that begin with these: `6` and six digits for `641105`.
  record Leading(String digits, int length) implements Scope {
    public Leading {
      if (!digits.matches("\\d+") || length < digits.length() || length > 20) {
        throw new ClassificationError(
            "skriv sifre først og x for resten, som 6xxxxx",
            "write digits first and x for the rest, as in 6xxxxx");
      }
    }
  }

  /// How a scope is written.
  enum Kind {
    VALUE("value"),
    COUNTRY("country"),
    OTHER_COUNTRIES("other-countries"),
    RANGE("range"),
    DIGITS("digits");

    private static final Pattern RANGE_TEXT =
        Pattern.compile(
            "(\\d{1,15}(?:\\.\\d{1,9})?)\\s*\\.\\.\\s*(?:<\\s*(\\d{1,15}(?:\\.\\d{1,9})?))?");
    private static final Pattern DIGITS_TEXT = Pattern.compile("(\\d{1,20})([xX]{0,19})");

    private final String key;

    Kind(String key) {
      this.key = key;
    }

    public String key() {
      return key;
    }

    /// Whether values are found by their name, not by their number.
    boolean isByName() {
      return this != RANGE && this != DIGITS;
    }

    public static Optional<Kind> keyed(String key) {
      return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
    }

    /// @throws ClassificationError if nothing is written so
    public Scope read(String text) {
      var said = text.strip();
      return switch (this) {
        case VALUE -> named(said);
        case COUNTRY ->
            Countries.find(said)
                .map(Country::new)
                .orElseThrow(() ->
                    new ClassificationError(
                        "det er ikke kjent noe land «%s»; skriv navnet eller landkoden"
                            .formatted(said),
                        "no country “%s” is known; write its name or its code".formatted(said)));
        case OTHER_COUNTRIES -> new OtherCountries();
        case RANGE -> range(said);
        case DIGITS -> digits(said);
      };
    }

    private static Scope named(String said) {
      if (Spelling.plain(said).isEmpty()) {
        throw new ClassificationError(
            "en verdi må ha en bokstav eller et tall", "a value needs a letter or a digit");
      }
      return new Named(said);
    }

    private static Scope range(String said) {
      var found = RANGE_TEXT.matcher(said);
      if (!found.matches()) {
        throw new ClassificationError(
            "skriv et spenn som 18..<30 (fra 18 til under 30) eller 67.. (67 og mer)",
            "write a range as 18..<30 (18 and up, under 30) or 67.. (67 and more)");
      }
      var below = Optional.ofNullable(found.group(2)).map(Double::valueOf);
      return new Within(Double.parseDouble(found.group(1)), below.orElse(Double.POSITIVE_INFINITY));
    }

    private static Scope digits(String said) {
      var found = DIGITS_TEXT.matcher(said);
      if (!found.matches()) {
        throw new ClassificationError(
            "skriv sifre først og x for resten, som 6xxxxx",
            "write digits first and x for the rest, as in 6xxxxx");
      }
      return new Leading(found.group(1), said.length());
    }
  }

  default Kind kind() {
    return switch (this) {
      case Named _ -> Kind.VALUE;
      case Country _ -> Kind.COUNTRY;
      case OtherCountries _ -> Kind.OTHER_COUNTRIES;
      case Within _ -> Kind.RANGE;
      case Leading _ -> Kind.DIGITS;
    };
  }

  /// As [Kind#read] reads it.
  default String text() {
    return switch (this) {
      case Named(var value) -> value;
      case Country(var code) -> code;
      case OtherCountries _ -> "";
      case Within(var from, var below) ->
          number(from) + ".." + (below == Double.POSITIVE_INFINITY ? "" : "<" + number(below));
      case Leading(var digits, var length) -> digits + "x".repeat(length - digits.length());
    };
  }

  /// As people read it: a country by its name, a range in words.
  default Wording words() {
    return switch (this) {
      case Named(var value) -> new Wording(value, value);
      case Country(var code) -> Countries.called(code);
      case OtherCountries _ -> new Wording("alle andre land", "all other countries");
      case Within(var from, var below) ->
          below == Double.POSITIVE_INFINITY
              ? new Wording(number(from) + " og mer", number(from) + " and over")
              : new Wording(
                  number(from) + " til under " + number(below),
                  number(from) + " to under " + number(below));
      case Leading _ -> new Wording(text(), text());
    };
  }

  private static String number(double number) {
    return number == Math.rint(number)
        ? Long.toString((long) number)
        : new BigDecimal(Double.toString(number)).toPlainString();
  }
}

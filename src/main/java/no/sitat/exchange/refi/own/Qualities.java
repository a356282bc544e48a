package no.sitat.exchange.refi.own;

import java.util.ArrayList;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import no.sitat.coding.DimensionValues;
import no.sitat.exchange.refi.xml.Guids;

/// What a coding says beside its code: `push · weight 80 · voice: own`.
public record Qualities(
    Optional<String> direction, OptionalInt weight, DimensionValues dimensions) {
  public static final Qualities NONE =
      new Qualities(Optional.empty(), OptionalInt.empty(), DimensionValues.NONE);

  /// What the note that holds them is called.
  public static final String TITLE = "Sitat: direction, weight, dimensions";

  private static final String BETWEEN = " · ";
  private static final Pattern WEIGHT = Pattern.compile("weight (\\d{1,3})");
  private static final Pattern DIMENSION = Pattern.compile("([^\\s:;=·]+): ([^\\s:;=·]+)");
  private static final Pattern DIRECTION = Pattern.compile("[^\\s:;=·]+");

  public boolean isNone() {
    return equals(NONE);
  }

  /// As people read it; empty when there is nothing to say.
  public String written() {
    var parts = new ArrayList<String>();
    direction.ifPresent(parts::add);
    weight.ifPresent(value -> parts.add("weight " + value));
    dimensions.values().forEach((dimension, value) -> parts.add(dimension + ": " + value));
    return String.join(BETWEEN, parts);
  }

  /// GUID of the note; all codings that say the same share it.
  public UUID note() {
    return note(written());
  }

  /// GUID of the note with such a text.
  public static UUID note(String written) {
    return Guids.made("qualities: " + written);
  }

  /// Read back; empty when it is not written so.
  public static Optional<Qualities> parse(String written) {
    var direction = Optional.<String>empty();
    var weight = OptionalInt.empty();
    var dimensions = new TreeMap<String, String>();
    for (var part : written.strip().split(BETWEEN, -1)) {
      var heavy = WEIGHT.matcher(part);
      var dimension = DIMENSION.matcher(part);
      if (heavy.matches()) {
        weight = OptionalInt.of(Integer.parseInt(heavy.group(1)));
      } else if (dimension.matches()) {
        dimensions.put(dimension.group(1), dimension.group(2));
      } else if (DIRECTION.matcher(part).matches() && direction.isEmpty()) {
        direction = Optional.of(part);
      } else {
        return Optional.empty();
      }
    }
    return weight.orElse(0) > 100
        ? Optional.empty()
        : Optional.of(new Qualities(direction, weight, DimensionValues.of(dimensions)));
  }
}

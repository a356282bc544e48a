package no.sitat.exchange.othertools.gather;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Reads the colours that tools write: `#rgb`, `#rrggbb`.
public final class Colours {
  private static final Pattern LONG = Pattern.compile("#?([0-9a-fA-F]{6})");
  private static final Pattern SHORT = Pattern.compile("#([0-9a-fA-F])([0-9a-fA-F])([0-9a-fA-F])");

  private Colours() {}

  /// As 0xRRGGBB; empty for anything else, also names.
  public static OptionalInt of(String written) {
    var all = LONG.matcher(written);
    if (all.matches()) {
      return OptionalInt.of(Integer.parseInt(all.group(1), 16));
    }
    var brief = SHORT.matcher(written);
    return brief.matches()
        ? OptionalInt.of(
            Integer.parseInt(
                brief.group(1).repeat(2) + brief.group(2).repeat(2) + brief.group(3).repeat(2), 16))
        : OptionalInt.empty();
  }
}

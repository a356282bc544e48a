package no.sitat.exchange.refi.xml;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Colours in the ways that tools write them, of which the schema knows `#RGB` and `#RRGGBB`.
public final class Colours {
  private static final Pattern HEX = Pattern.compile("#?([0-9a-f]{3}|[0-9a-f]{6}|[0-9a-f]{8})");
  private static final Pattern FUNCTION =
      Pattern.compile("rgba?\\(\\s*(\\d{1,3})\\s*[, ]\\s*(\\d{1,3})\\s*[, ]\\s*(\\d{1,3})\\b.*\\)");
  private static final Map<String, Integer> NAMES =
      Map.ofEntries(
          Map.entry("black", 0x000000),
          Map.entry("silver", 0xC0C0C0),
          Map.entry("gray", 0x808080),
          Map.entry("grey", 0x808080),
          Map.entry("white", 0xFFFFFF),
          Map.entry("maroon", 0x800000),
          Map.entry("red", 0xFF0000),
          Map.entry("purple", 0x800080),
          Map.entry("fuchsia", 0xFF00FF),
          Map.entry("magenta", 0xFF00FF),
          Map.entry("green", 0x008000),
          Map.entry("lime", 0x00FF00),
          Map.entry("olive", 0x808000),
          Map.entry("yellow", 0xFFFF00),
          Map.entry("orange", 0xFFA500),
          Map.entry("navy", 0x000080),
          Map.entry("blue", 0x0000FF),
          Map.entry("teal", 0x008080),
          Map.entry("aqua", 0x00FFFF),
          Map.entry("cyan", 0x00FFFF),
          Map.entry("pink", 0xFFC0CB),
          Map.entry("brown", 0xA52A2A));

  private Colours() {}

  /// As 0xRRGGBB; empty when it is no colour.
  public static OptionalInt of(String written) {
    var text = written.strip().toLowerCase(Locale.ROOT);
    var hex = HEX.matcher(text);
    if (hex.matches()) {
      return OptionalInt.of(hex(hex.group(1)));
    }
    var function = FUNCTION.matcher(text);
    if (function.matches()) {
      int red = Math.min(255, Integer.parseInt(function.group(1)));
      int green = Math.min(255, Integer.parseInt(function.group(2)));
      int blue = Math.min(255, Integer.parseInt(function.group(3)));
      return OptionalInt.of(red << 16 | green << 8 | blue);
    }
    var named = NAMES.get(text);
    return named == null ? OptionalInt.empty() : OptionalInt.of(named);
  }

  /// Of eight digits the two that say how dense it is are in front, unless they are `ff` at the
  /// end.
  private static int hex(String digits) {
    if (digits.length() == 3) {
      var wide = new StringBuilder();
      digits.chars().forEach(c -> wide.append((char) c).append((char) c));
      return Integer.parseInt(wide, 0, 6, 16);
    }
    boolean behind = digits.length() == 6 || digits.endsWith("ff");
    return Integer.parseInt(behind ? digits.substring(0, 6) : digits.substring(2), 16);
  }

  public static String written(int colour) {
    return String.format("#%06X", colour & 0xFFFFFF);
  }
}

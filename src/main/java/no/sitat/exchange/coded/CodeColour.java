package no.sitat.exchange.coded;

import java.util.List;

/// The colour of a code on paper: the same as on the screen in its light tone.
///
/// Twelve hues evenly spaced in OKLCH by two steps of lightness, as `web/src/design/codes.ts` has
/// them; matrices by Björn Ottosson.
///
/// @param red encoded sRGB, 0 to 1, as the others
record CodeColour(double red, double green, double blue) {
  private static final int HUES = 12;
  private static final double ALPHA = 0.3;
  private static final CodeColour PAPER = new CodeColour(1, 1, 1);

  /// Of dots, bars and lines under words.
  ///
  /// @param index of a code's colour
  static CodeColour solid(int index) {
    return of(isLighter(index) ? 0.70 : 0.55, 0.125, index);
  }

  /// Behind words that have these codes' codings, one layer over the other; paper without any.
  static CodeColour behind(List<Integer> indexes) {
    var ground = PAPER;
    for (int index : indexes) {
      ground = of(isLighter(index) ? 0.84 : 0.76, 0.115, index).over(ground);
    }
    return ground;
  }

  private static boolean isLighter(int index) {
    return Math.floorDiv(index, HUES) % 2 != 0;
  }

  private static CodeColour of(double lightness, double chroma, int index) {
    int hue = Math.floorMod(index * 5, HUES) * (360 / HUES) + 10;
    double a = chroma * Math.cos(Math.toRadians(hue));
    double b = chroma * Math.sin(Math.toRadians(hue));
    double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
    double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
    double s = cube(lightness - 0.0894841775 * a - 1.291485548 * b);
    return new CodeColour(
        encoded(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
        encoded(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
        encoded(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s));
  }

  private static double cube(double value) {
    return value * value * value;
  }

  private static double encoded(double linear) {
    double bounded = Math.clamp(linear, 0, 1);
    return bounded <= 0.0031308 ? bounded * 12.92 : 1.055 * Math.pow(bounded, 1 / 2.4) - 0.055;
  }

  private CodeColour over(CodeColour ground) {
    return new CodeColour(
        mixed(red, ground.red), mixed(green, ground.green), mixed(blue, ground.blue));
  }

  private static double mixed(double top, double below) {
    return top * ALPHA + below * (1 - ALPHA);
  }

  /// Six hexadecimal digits.
  String hex() {
    return "%02X%02X%02X".formatted(byteOf(red), byteOf(green), byteOf(blue));
  }

  private static int byteOf(double part) {
    return (int) Math.round(255 * part);
  }
}

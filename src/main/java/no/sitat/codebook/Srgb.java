package no.sitat.codebook;

/// The curve of sRGB (IEC 61966-2-1): stored values and the light they stand for.
final class Srgb {
  private Srgb() {}

  /// The light of a colour, red, green and blue, each 0–1.
  ///
  /// @param rgb as 0xRRGGBB
  static double[] linear(int rgb) {
    return new double[] {linearPart(rgb >> 16), linearPart(rgb >> 8), linearPart(rgb)};
  }

  private static double linearPart(int bits) {
    double stored = (bits & 0xff) / 255.0;
    return stored <= 0.04045 ? stored / 12.92 : Math.pow((stored + 0.055) / 1.055, 2.4);
  }

  /// The stored value of an amount of light, both 0–1.
  static double encoded(double light) {
    return light <= 0.0031308 ? light * 12.92 : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
  }
}

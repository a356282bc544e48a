package no.sitat.codebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// The 24 colours of codes, and which to take so that those beside each other stay apart.
///
/// A colour is 12 hues × 2 steps of lightness in OKLCH, as `web/src/design/codes.ts` draws them on
/// light and on dark. How far apart two colours are is the smallest distance in OKLab that any
/// reader sees between them: on either ground, with full colour vision, without the green or
/// without the red receptors (deuteranopia, protanopia: matrices of Machado, Oliveira and Fernandes
/// 2009, severity 1, on linear RGB).
public final class Palette {
  public static final int COLOURS = 24;

  private static final int HUES = 12;
  private static final double CHROMA = 0.125;
  private static final double LEAST_CHROMA = 0.02;
  private static final double[][] LIGHTNESS = {{0.55, 0.7}, {0.78, 0.62}};

  /// So many of the codes before it are near enough to be confused once all colours are in use.
  private static final int IN_VIEW = 8;

  private static final double[][] AS_IT_IS = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
  private static final double[][] WITHOUT_GREEN = {
    {0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}
  };
  private static final double[][] WITHOUT_RED = {
    {0.152286, 1.052583, -0.204868},
    {0.114503, 0.786281, 0.099216},
    {-0.003882, -0.048116, 1.051998}
  };
  private static final List<double[][]> READERS = List.of(AS_IT_IS, WITHOUT_GREEN, WITHOUT_RED);

  private static final double[][] DISTANCES = distances();

  private Palette() {}

  /// How far apart two colours are to the reader who tells them apart least; 0 for the same.
  public static double distance(int one, int other) {
    return DISTANCES[Math.floorMod(one, COLOURS)][Math.floorMod(other, COLOURS)];
  }

  /// A colour as it stands on light ground, as 0xRRGGBB; [#nearest] gives the colour back.
  public static int rgb(int colour) {
    int whole = 0;
    for (double part : rgb(Math.floorMod(colour, COLOURS), 0)) {
      whole = whole << 8 | (int) Math.round(255 * Srgb.encoded(part));
    }
    return whole;
  }

  /// The colour that is seen nearest to one of another tool; empty for a grey, which is near none.
  ///
  /// @param rgb as 0xRRGGBB
  public static OptionalInt nearest(int rgb) {
    var wanted = seen(Srgb.linear(rgb), AS_IT_IS);
    if (Math.hypot(wanted[1], wanted[2]) < LEAST_CHROMA) {
      return OptionalInt.empty();
    }
    return IntStream.range(0, COLOURS)
        .boxed()
        .min(Comparator.comparingDouble(colour -> apart(wanted, seen(rgb(colour, 0), AS_IT_IS))))
        .map(OptionalInt::of)
        .orElseThrow();
  }

  private static double apart(double[] one, double[] other) {
    return Math.hypot(Math.hypot(one[0] - other[0], one[1] - other[1]), one[2] - other[2]);
  }

  /// The colour for a code that comes after these: one of those used least, and of them the one
  /// farthest from the nearest of the others.
  ///
  /// @param beside colours of the code above and of the siblings, in order; may be empty
  public static int next(List<Integer> beside) {
    var uses = new int[COLOURS];
    beside.forEach(colour -> uses[Math.floorMod(colour, COLOURS)]++);
    int fewest = IntStream.of(uses).min().orElse(0);
    var near =
        fewest == 0 ? beside : beside.subList(Math.max(0, beside.size() - IN_VIEW), beside.size());
    int best = -1;
    for (int colour = 0; colour < COLOURS; colour++) {
      boolean farther = best < 0 || nearest(colour, near) > nearest(best, near);
      if (uses[colour] == fewest && farther) {
        best = colour;
      }
    }
    return best;
  }

  private static double nearest(int colour, Collection<Integer> others) {
    return others.stream()
        .mapToDouble(other -> distance(colour, other))
        .min()
        .orElse(Double.MAX_VALUE);
  }

  /// Colours for siblings that get theirs together, in order.
  ///
  /// @param count how many siblings
  /// @param above colour of the code above them; empty at the top of the tree
  public static List<Integer> spread(int count, List<Integer> above) {
    List<Integer> best = List.of();
    int beginnings = count == 0 ? 0 : count > COLOURS ? 1 : COLOURS;
    for (int first = 0; first < beginnings; first++) {
      var colours = new ArrayList<Integer>(above);
      colours.add(first);
      while (colours.size() < above.size() + count) {
        colours.add(next(colours));
      }
      if (best.isEmpty() || apart(colours) > apart(best)) {
        best = colours;
      }
    }
    return best.isEmpty() ? best : List.copyOf(best.subList(above.size(), best.size()));
  }

  /// The smallest distance between any two that are in view of each other.
  private static double apart(List<Integer> colours) {
    double smallest = Double.MAX_VALUE;
    for (int i = 1; i < colours.size(); i++) {
      int from = colours.size() > COLOURS ? Math.max(0, i - IN_VIEW) : 0;
      smallest = Math.min(smallest, nearest(colours.get(i), colours.subList(from, i)));
    }
    return smallest;
  }

  private static double[][] distances() {
    var matrix = new double[COLOURS][COLOURS];
    for (int one = 0; one < COLOURS; one++) {
      for (int other = 0; other < COLOURS; other++) {
        matrix[one][other] = smallest(one, other);
      }
    }
    return matrix;
  }

  private static double smallest(int one, int other) {
    double smallest = Double.MAX_VALUE;
    for (int ground = 0; ground < LIGHTNESS.length; ground++) {
      for (var reader : READERS) {
        var a = seen(rgb(one, ground), reader);
        var b = seen(rgb(other, ground), reader);
        smallest = Math.min(smallest, apart(a, b));
      }
    }
    return smallest;
  }

  /// Linear sRGB of a colour on one ground.
  private static double[] rgb(int colour, int ground) {
    double hue = Math.toRadians(colour * 5 % HUES * (360.0 / HUES) + 10);
    double lightness = LIGHTNESS[ground][colour / HUES % 2];
    double a = CHROMA * Math.cos(hue);
    double b = CHROMA * Math.sin(hue);
    double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
    double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
    double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
    return new double[] {
      within(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
      within(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
      within(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s)
    };
  }

  private static double cube(double x) {
    return x * x * x;
  }

  private static double within(double x) {
    return Math.clamp(x, 0.0, 1.0);
  }

  /// OKLab of what a reader sees of a colour.
  private static double[] seen(double[] rgb, double[][] reader) {
    var c = new double[3];
    for (int i = 0; i < 3; i++) {
      c[i] = within(reader[i][0] * rgb[0] + reader[i][1] * rgb[1] + reader[i][2] * rgb[2]);
    }
    double l = Math.cbrt(0.4122214708 * c[0] + 0.5363325363 * c[1] + 0.0514459929 * c[2]);
    double m = Math.cbrt(0.2119034982 * c[0] + 0.6806995451 * c[1] + 0.1073969566 * c[2]);
    double s = Math.cbrt(0.0883024619 * c[0] + 0.2817188376 * c[1] + 0.6299787005 * c[2]);
    return new double[] {
      0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
      1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
      0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
    };
  }
}

package no.sitat.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Colours that stay apart, measured with a second reckoning.
///
/// The matrices are those of G. M. Machado, M. M. Oliveira and L. A. F. Fernandes, "A
/// Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE TVCG 15(6), 2009,
/// table for severity 1.0. The colour spaces are B. Ottosson's OKLab (2020) and IEC 61966-2-1.
class PaletteTest {
  private static final double[] PROTANOPIA = {
    0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998
  };
  private static final double[] DEUTERANOPIA = {
    0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881
  };
  private static final double[] NONE = {1, 0, 0, 0, 1, 0, 0, 0, 1};

  /// OKLab from linear sRGB, by the one matrix to LMS and the one to Lab.
  private static double[] lab(double[] rgb) {
    double[] lms =
        times(
            new double[] {
              0.4122214708,
              0.5363325363,
              0.0514459929,
              0.2119034982,
              0.6806995451,
              0.1073969566,
              0.0883024619,
              0.2817188376,
              0.6299787005
            },
            rgb);
    return times(
        new double[] {
          0.2104542553,
          0.7936177850,
          -0.0040720468,
          1.9779984951,
          -2.4285922050,
          0.4505937099,
          0.0259040371,
          0.7827717662,
          -0.8086757660
        },
        new double[] {Math.cbrt(lms[0]), Math.cbrt(lms[1]), Math.cbrt(lms[2])});
  }

  private static double[] linear(double lightness, double chroma, double degrees) {
    double a = chroma * Math.cos(Math.toRadians(degrees));
    double b = chroma * Math.sin(Math.toRadians(degrees));
    double[] lms =
        times(
            new double[] {
              1,
              0.3963377774,
              0.2158037573,
              1,
              -0.1055613458,
              -0.0638541728,
              1,
              -0.0894841775,
              -1.2914855480
            },
            new double[] {lightness, a, b});
    return clipped(
        times(
            new double[] {
              4.0767416621,
              -3.3077115913,
              0.2309699292,
              -1.2684380046,
              2.6097574011,
              -0.3413193965,
              -0.0041960863,
              -0.7034186147,
              1.7076147010
            },
            new double[] {Math.pow(lms[0], 3), Math.pow(lms[1], 3), Math.pow(lms[2], 3)}));
  }

  private static double[] times(double[] matrix, double[] vector) {
    return IntStream.range(0, 3)
        .mapToDouble(row ->
            IntStream.range(0, 3)
                .mapToDouble(column -> matrix[row * 3 + column] * vector[column])
                .sum())
        .toArray();
  }

  private static double[] clipped(double[] rgb) {
    return IntStream.range(0, 3).mapToDouble(i -> Math.clamp(rgb[i], 0.0, 1.0)).toArray();
  }

  private static double apart(int one, int other, double[] reader, double[] lightness) {
    var a = lab(clipped(times(reader, colour(one, lightness))));
    var b = lab(clipped(times(reader, colour(other, lightness))));
    return Math.sqrt(IntStream.range(0, 3).mapToDouble(i -> Math.pow(a[i] - b[i], 2)).sum());
  }

  private static double[] colour(int index, double[] lightness) {
    return linear(lightness[index / 12], 0.125, index * 5 % 12 * 30 + 10);
  }

  private static double worst(int one, int other) {
    double worst = Double.MAX_VALUE;
    for (var reader : List.of(NONE, DEUTERANOPIA, PROTANOPIA)) {
      worst = Math.min(worst, apart(one, other, reader, new double[] {0.55, 0.7}));
      worst = Math.min(worst, apart(one, other, reader, new double[] {0.78, 0.62}));
    }
    return worst;
  }

  @Test
  void theDistanceIsWhatTheReaderSeesWhoSeesLeast() {
    for (int one = 0; one < Palette.COLOURS; one++) {
      for (int other = 0; other < Palette.COLOURS; other++) {
        assertEquals(worst(one, other), Palette.distance(one, other), 1e-9);
      }
    }
  }

  /// The screens draw the colours that are measured here.
  @Test
  void theWebDrawsTheSameColours() throws IOException {
    var drawn = Files.readString(Path.of("web/src/design/codes.ts"));
    for (var part :
        List.of(
            "(index * 5) % HUES",
            "slot * (360 / HUES) + 10",
            "tone === 'light' ? [0.55, 0.7] : [0.78, 0.62]",
            "c: 0.125",
            "HUES = 12")) {
      assertTrue(drawn.contains(part), part);
    }
  }

  private static double smallest(List<Integer> colours) {
    double smallest = Double.MAX_VALUE;
    for (int i = 0; i < colours.size(); i++) {
      for (int j = 0; j < i; j++) {
        smallest = Math.min(smallest, worst(colours.get(i), colours.get(j)));
      }
    }
    return smallest;
  }

  @Test
  void siblingsAreFartherApartThanInTheOrderOfThePalette() {
    for (int count = 2; count <= 16; count++) {
      var spread = Palette.spread(count, List.of());
      var inOrder = IntStream.range(0, count).boxed().toList();
      assertEquals(count, new HashSet<>(spread).size());
      assertTrue(
          smallest(spread) >= smallest(inOrder),
          count + ": " + smallest(spread) + " and " + smallest(inOrder));
    }
    assertTrue(smallest(Palette.spread(4, List.of())) > 0.12, "four are plainly apart");
    assertTrue(smallest(Palette.spread(8, List.of())) > 0.06, "eight are apart");
  }

  @Test
  void theNextColourIsTheFarthestFromAllBesideIt() {
    var beside = new ArrayList<Integer>();
    for (int step = 0; step < Palette.COLOURS; step++) {
      int next = Palette.next(beside);
      double distance = nearest(next, beside);
      for (int other = 0; other < Palette.COLOURS; other++) {
        if (!beside.contains(other)) {
          assertTrue(nearest(other, beside) <= distance + 1e-12, step + ": " + other);
        }
      }
      beside.add(next);
    }
    assertEquals(Palette.COLOURS, new HashSet<>(beside).size());
  }

  private static double nearest(int colour, List<Integer> others) {
    return others.stream().mapToDouble(other -> worst(colour, other)).min().orElse(9);
  }

  @Test
  void aColourIsTakenAgainOnlyWhenAllAreInUseAndNeverTwiceInARow() {
    var colours = Palette.spread(100, List.of(3));
    for (int colour = 0; colour < Palette.COLOURS; colour++) {
      int wanted = colour;
      long uses = colours.stream().filter(each -> each == wanted).count();
      assertTrue(uses >= 3 && uses <= 5, colour + " is used " + uses + " times");
    }
    for (int i = 1; i < colours.size(); i++) {
      assertTrue(worst(colours.get(i), colours.get(i - 1)) > 0, "neighbours " + i);
    }
  }
}

package no.sitat.stats.saturation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import no.sitat.stats.Draws;

/// What random orders of the same cases say of [Saturation]: how far its answer is one of the
/// order.
///
/// Each case stands once in every order. (Guest, Namey and Chen draw cases with replacement; then
/// some are missing from each draw, and fewer things are found.) Intervals hold 95 % of the orders.
///
/// @param draws how many orders, and their seed; fewer than asked for where cases are very many
/// @param spreads how many things were found by then, at each place asked for
/// @param reached orders in which some run brought little enough
/// @param least cases before that run in the orders that reached it: at the lower end of the
///   interval; empty where none did
/// @param middle the median of them
/// @param most at the upper end
public record ShuffledOrders(
    Draws draws,
    List<Spread> spreads,
    int reached,
    OptionalInt least,
    OptionalInt middle,
    OptionalInt most) {
  private static final double TAIL = 0.025;

  /// Things looked at in all orders together: some tenths of a second.
  private static final long MOST_STEPS = 40_000_000;

  private static final int FEWEST = 50;

  public ShuffledOrders {
    spreads = List.copyOf(spreads);
  }

  /// Things found after so many cases, over the orders.
  public record Spread(int after, double mean, int least, int most) {}

  /// @param cases what was found in each, as numbers from 0
  /// @param afters the places, ascending, each from 1 to the number of cases
  public static ShuffledOrders of(
      List<int[]> cases, Saturation.Measure measure, int[] afters, Draws wanted) {
    long each = cases.size() + cases.stream().mapToLong(found -> found.length).sum();
    int number = Math.clamp(MOST_STEPS / Math.max(1, each), FEWEST, wanted.number());
    var draws = new Draws(Math.min(number, wanted.number()), wanted.seed());
    return new Shuffling(cases, measure, afters).draw(draws);
  }

  private static int least(int[] ascending) {
    return ascending[(int) Math.floor(TAIL * (ascending.length - 1))];
  }

  private static int most(int[] ascending) {
    return ascending[(int) Math.ceil((1 - TAIL) * (ascending.length - 1))];
  }

  /// Draws the orders; used once, by one thread.
  private static final class Shuffling {
    private final int[][] cases;
    private final Saturation.Measure measure;
    private final int[] afters;
    private final int[] seenIn;
    private final int[] found;

    Shuffling(List<int[]> cases, Saturation.Measure measure, int[] afters) {
      this.cases = cases.toArray(int[][]::new);
      this.measure = measure;
      this.afters = afters;
      int highest = cases.stream().flatMapToInt(Arrays::stream).max().orElse(-1);
      seenIn = new int[highest + 1];
      found = new int[cases.size() + 1];
    }

    ShuffledOrders draw(Draws draws) {
      var random = new Random(draws.seed());
      var foundAt = new int[afters.length][draws.number()];
      var reachedAt = new ArrayList<Integer>();
      for (int order = 0; order < draws.number(); order++) {
        shuffle(random);
        count(order + 1);
        for (int place = 0; place < afters.length; place++) {
          foundAt[place][order] = found[afters[place]];
        }
        measure.reachedAt(found).ifPresent(reachedAt::add);
      }
      return of(draws, foundAt, reachedAt.stream().mapToInt(n -> n).sorted().toArray());
    }

    private void shuffle(Random random) {
      for (int last = cases.length - 1; last > 0; last--) {
        int other = random.nextInt(last + 1);
        var moved = cases[last];
        cases[last] = cases[other];
        cases[other] = moved;
      }
    }

    private void count(int order) {
      for (int at = 0; at < cases.length; at++) {
        int known = found[at];
        for (int thing : cases[at]) {
          if (seenIn[thing] != order) {
            seenIn[thing] = order;
            known++;
          }
        }
        found[at + 1] = known;
      }
    }

    private ShuffledOrders of(Draws draws, int[][] foundAt, int[] reachedAt) {
      var spreads =
          IntStream.range(0, afters.length).mapToObj(at -> spread(at, foundAt[at])).toList();
      int reached = reachedAt.length;
      return reached == 0
          ? new ShuffledOrders(
              draws, spreads, 0, OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty())
          : new ShuffledOrders(
              draws,
              spreads,
              reached,
              OptionalInt.of(least(reachedAt)),
              OptionalInt.of(reachedAt[(reached - 1) / 2]),
              OptionalInt.of(most(reachedAt)));
    }

    private Spread spread(int place, int[] counts) {
      double mean = Arrays.stream(counts).average().orElse(0);
      Arrays.sort(counts);
      return new Spread(afters[place], mean, least(counts), most(counts));
    }
  }
}

package no.sitat.disclosure.passport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PassportTest {
  private static final long SEED = 20261129;

  /// Case S15 of the field's notes on disclosure control: ten informants.
  private static final List<List<String>> S15 =
      List.of(
          List.of("K", "30-39", "Ungarn"),
          List.of("K", "30-39", "Ungarn"),
          List.of("M", "30-39", "Ungarn"),
          List.of("K", "40-49", "Irak"),
          List.of("M", "40-49", "Irak"),
          List.of("K", "20-29", "Latvia"),
          List.of("K", "20-29", "Latvia"),
          List.of("K", "20-29", "Latvia"),
          List.of("M", "30-39", "New Zealand"),
          List.of("M", "30-39", "USA"));

  private static final Map<String, String> REGIONS =
      Map.of(
          "Ungarn", "Østlige EU",
          "Latvia", "Østlige EU",
          "Irak", "Asia",
          "New Zealand", "Nord-Amerika/Oseania",
          "USA", "Nord-Amerika/Oseania");

  private static Sample s15() {
    var country = column(2);
    var region = country.stream().map(REGIONS::get).toList();
    return new Sample(
        10,
        List.of(
            new Ladder("sex", List.of(step(column(0)))),
            new Ladder("age", List.of(step(column(1)))),
            new Ladder("country", List.of(step(region), step(country)))));
  }

  private static List<String> column(int number) {
    return S15.stream().map(row -> row.get(number)).toList();
  }

  /// An empty word is unknown.
  private static Ladder.Step step(List<String> values) {
    var groups = values.stream().filter(value -> !value.isEmpty()).distinct().toList();
    return new Ladder.Step(groups, values.stream().map(groups::indexOf).toList());
  }

  private static Choice choice(int... heights) {
    return new Choice(IntStream.of(heights).boxed().toList());
  }

  /// What one choice does to everybody of a sample, as the case counts it.
  ///
  /// @param k the fewest people any line fits
  /// @param unique people whose line fits nobody else
  /// @param classes different lines
  /// @param below people whose line fits fewer than were asked for
  private record Anonymity(int k, int unique, int classes, int below) {
    static Anonymity of(Sample sample, Choice choice, int k) {
      var lines =
          IntStream.range(0, sample.people()).mapToObj(who -> sample.line(who, choice)).toList();
      return new Anonymity(
          lines.stream().mapToInt(Line::k).min().orElse(0),
          (int) lines.stream().filter(Line::isUnique).count(),
          (int) lines.stream().map(Line::facts).distinct().count(),
          (int) lines.stream().filter(line -> line.k() < k).count());
    }
  }

  @Test
  void s15EveryNumberOfTheCase() {
    var sample = s15();
    assertEquals(new Anonymity(1, 5, 7, 7), Anonymity.of(sample, choice(1, 1, 2), 3));
    assertEquals(new Anonymity(1, 3, 6, 7), Anonymity.of(sample, choice(1, 1, 1), 3));
    assertEquals(new Anonymity(1, 3, 5, 5), Anonymity.of(sample, choice(1, 0, 1), 3));
    assertEquals(new Anonymity(2, 0, 3, 4), Anonymity.of(sample, choice(0, 0, 1), 3));
    assertEquals(new Anonymity(4, 0, 2, 0), Anonymity.of(sample, choice(1, 0, 0), 3));
  }

  @Test
  void aLineThatFitsOnePersonIsOfferedTheMildestThatFitsThree() {
    var sample = s15();
    var wanted = Choice.exact(sample);
    var line = sample.line(8, wanted);
    assertEquals("M, 30-39, New Zealand", line.words());
    assertTrue(line.isUnique());
    var offered = new Alternatives(sample, 3).of(8, wanted);
    assertEquals(List.of("M, 30-39"), offered.stream().map(Line::words).toList());
    assertEquals(3, offered.getFirst().k());
  }

  @Test
  void aLineThatFitsEnoughIsItsOwnBestAlternative() {
    var offered = new Alternatives(s15(), 3).of(5, Choice.exact(s15()));
    assertEquals(List.of("K, 20-29, Latvia"), offered.stream().map(Line::words).toList());
  }

  @Test
  void nobodyHidesBehindSomebodyWhoseGroupIsUnknown() {
    var sample =
        new Sample(4, List.of(new Ladder("age", List.of(step(List.of("38", "38", "", ""))))));
    assertEquals(2, sample.line(0, choice(1)).k());
    assertEquals("", sample.line(2, choice(1)).words());
    assertEquals(4, sample.line(2, choice(1)).k());
  }

  @Test
  void inASampleSmallerThanKNoLineIsOffered() {
    var sample = new Sample(2, List.of(new Ladder("sex", List.of(step(List.of("K", "K"))))));
    assertEquals(List.of(), new Alternatives(sample, 3).of(0, choice(1)));
  }

  @Test
  void sexInOnePaperAgeInAnotherAndTheCountryInAThirdFitOneTogether() {
    var sample = s15();
    var sex = sample.line(3, choice(1, 0, 0)).facts();
    var region = sample.line(3, choice(0, 0, 1)).facts();
    assertEquals(6, sample.fitting(sex).cardinality());
    assertEquals(2, sample.fitting(region).cardinality());
    var together = Stream.concat(sex.stream(), region.stream()).toList();
    assertEquals(1, sample.fitting(together).cardinality());
    var instead = new Alternatives(sample, 2).of(3, choice(0, 0, 1), sex);
    assertEquals(List.of(""), instead.stream().map(Line::words).toList());
    assertEquals(6, instead.getFirst().k());
  }

  @Test
  void sixOfFourteenQuotesOfOnePersonInTenAreTooMany() {
    var shares = QuotedShare.of(List.of(7, 7, 7, 7, 7, 7, 1, 1, 1, 1, 2, 3, 4, 5), 10);
    assertEquals(new QuotedShare(7, 6, 14, 10), shares.getFirst());
    assertTrue(shares.getFirst().isOverQuoted());
    assertFalse(shares.get(1).isOverQuoted());
  }

  @Test
  void sixWordsInARowSurviveAndFiveDoNot() {
    var original = List.of("vi", "fant", "aldri", "fred", "og", "ro", "her");
    assertEquals(
        Optional.of(new SurvivingRun(1, 6)),
        SurvivingRun.of(original, List.of("x", "vi", "fant", "aldri", "fred", "og", "ro"), 6));
    assertEquals(
        Optional.empty(),
        SurvivingRun.of(original, List.of("vi", "fant", "aldri", "fred", "og", "x", "ro"), 6));
  }

  @Test
  void aShortPostMayNotSurviveWhole() {
    var post = List.of("aldri", "mer");
    assertEquals(Optional.of(new SurvivingRun(0, 2)), SurvivingRun.of(post, post, 6));
    assertEquals(Optional.empty(), SurvivingRun.of(post, List.of("aldri"), 6));
    assertEquals(Optional.empty(), SurvivingRun.of(List.of(), List.of(), 6));
  }

  @Test
  void aLadderThatKnowsOtherPeopleIsRefused() {
    var ladder = new Ladder("sex", List.of(step(List.of("K"))));
    assertThrows(IllegalArgumentException.class, () -> new Sample(2, List.of(ladder)));
  }

  /// The twin reads lines as lists of words and lists all choices by counting.
  @Test
  void aTwinThatListsEverythingAgrees() {
    System.out.println("seed " + SEED);
    var random = new Random(SEED);
    for (int round = 0; round < 150; round++) {
      var sample = random(random);
      int k = 1 + random.nextInt(4);
      int person = random.nextInt(sample.people());
      var wanted = Choice.exact(sample);
      assertEquals(count(sample, person, wanted), sample.line(person, wanted).k());
      var offered = new Alternatives(sample, k).of(person, wanted);
      var words = new HashSet<>(offered.stream().map(Line::facts).toList());
      assertEquals(best(sample, person, k), words);
      assertEquals(words.size(), offered.size());
      var sizes = new HashMap<List<String>, Integer>();
      IntStream.range(0, sample.people())
          .forEach(each -> sizes.merge(words(sample, each, wanted), 1, Integer::sum));
      assertEquals(sizes.size(), Anonymity.of(sample, wanted, k).classes());
    }
  }

  private static Sample random(Random random) {
    int people = 1 + random.nextInt(9);
    var ladders = new ArrayList<Ladder>();
    for (int number = 0; number < 1 + random.nextInt(3); number++) {
      var exact = new ArrayList<String>();
      for (int person = 0; person < people; person++) {
        exact.add(random.nextInt(6) == 0 ? "" : String.valueOf(random.nextInt(4)));
      }
      var coarse =
          exact.stream()
              .map(value -> value.isEmpty() ? "" : "c" + Integer.parseInt(value) / 2)
              .toList();
      ladders.add(new Ladder("v" + number, List.of(step(coarse), step(exact))));
    }
    return new Sample(people, ladders);
  }

  private static List<String> words(Sample sample, int person, Choice choice) {
    var words = new ArrayList<String>();
    for (int number = 0; number < sample.ladders().size(); number++) {
      int height = choice.height(number);
      var word = "";
      if (height > 0) {
        var step = sample.ladders().get(number).steps().get(height - 1);
        int group = step.groupOf().get(person);
        word = group < 0 ? "" : step.groups().get(group);
      }
      words.add(word);
    }
    return words;
  }

  private static int count(Sample sample, int person, Choice choice) {
    var told = words(sample, person, choice);
    int count = 0;
    for (int other = 0; other < sample.people(); other++) {
      var theirs = words(sample, other, choice);
      boolean fits =
          IntStream.range(0, told.size())
              .allMatch(at -> told.get(at).isEmpty() || told.get(at).equals(theirs.get(at)));
      count += fits ? 1 : 0;
    }
    return count;
  }

  private static Set<List<Line.Fact>> best(Sample sample, int person, int k) {
    int ladders = sample.ladders().size();
    var good = new ArrayList<Choice>();
    for (int number = 0; number < Math.pow(3, ladders); number++) {
      var heights = new ArrayList<>(Collections.nCopies(ladders, 0));
      for (int at = 0, rest = number; at < ladders; at++, rest /= 3) {
        heights.set(at, rest % 3);
      }
      if (count(sample, person, new Choice(heights)) >= k) {
        good.add(new Choice(heights));
      }
    }
    var best = new HashSet<List<Line.Fact>>();
    for (var each : good) {
      if (good.stream().noneMatch(other -> isMore(other, each))) {
        best.add(sample.line(person, each).facts());
      }
    }
    return best;
  }

  private static boolean isMore(Choice other, Choice than) {
    return !other.equals(than)
        && IntStream.range(0, than.heights().size())
            .allMatch(at -> other.height(at) >= than.height(at));
  }
}

package no.sitat.exchange.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.transcript.ClockTime;

/// Praat's TextGrid, in its long and its short form: tiers of intervals with text. A tier is a
/// speaker, called by its name.
///
/// Sounds, syllables and points in time are left out; of tiers that say the same words, cut more
/// and less finely, the one with the fewest cuts is read.
final class TextGrid {
  private static final Pattern SOUNDS =
      Pattern.compile("(?i).*(phone|phon$|segment|syll|tone|tobi|break|pitch|misc|sampa|ipa).*");

  /// A tier with so many words in each interval, or fewer, is cut into words.
  private static final double WORD_BY_WORD = 1.3;

  private record Tier(String name, List<Cue> cues) {
    String letters() {
      var letters = new StringBuilder();
      cues.forEach(cue -> letters.append(cue.words()));
      return letters.toString().replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }

    boolean isWordByWord() {
      long words = cues.stream().mapToLong(cue -> cue.words().split(" ", -1).length).sum();
      return words <= WORD_BY_WORD * cues.size();
    }
  }

  private TextGrid() {}

  /// @throws NoSuchElementException if the file breaks off or has no numbers where they must be
  static Talk read(String text) {
    var tiers = tiers(text);
    var spoken = spoken(tiers);
    boolean words = spoken.stream().allMatch(Tier::isWordByWord);
    var cues = new ArrayList<Cue>();
    spoken.forEach(tier -> cues.addAll(tier.cues()));
    int left = tiers.size() - spoken.size();
    var remarks = left > 0 ? List.of(leftOut(left)) : List.<LocalText>of();
    return new Talk(cues, words ? Talk.Joint.BLANK : Talk.Joint.LINE, Map.of(), remarks).inOrder();
  }

  private static LocalText leftOut(int tiers) {
    return new LocalText(
        "%d lag som ikke er tale for seg (lyder, stavelser, punkter, de samme ordene) er ikke tatt med"
            .formatted(tiers),
        "%d tiers that are no talk of their own (sounds, syllables, points, the same words) are left out"
            .formatted(tiers));
  }

  private static List<Tier> tiers(String text) {
    var tokens = new TextGridTokens(text);
    tokens.quoted(); // ooTextFile
    tokens.quoted(); // TextGrid
    tokens.number();
    tokens.number();
    int count = (int) tokens.number();
    var tiers = new ArrayList<Tier>();
    for (int i = 0; i < count; i++) {
      boolean intervals = tokens.quoted().equals("IntervalTier");
      var name = tokens.quoted();
      tokens.number();
      tokens.number();
      var cues = cues(tokens, intervals, name);
      tiers.add(new Tier(name, intervals ? cues : List.of()));
    }
    return tiers;
  }

  private static List<Cue> cues(TextGridTokens tokens, boolean intervals, String name) {
    int size = (int) tokens.number();
    var cues = new ArrayList<Cue>();
    for (int i = 0; i < size; i++) {
      var begin = millis(tokens.number());
      var end = intervals ? millis(tokens.number()) : begin;
      var words = Cue.oneLine(tokens.quoted());
      if (!words.isEmpty()) {
        cues.add(new Cue(begin, end, name, words, List.of()));
      }
    }
    return cues;
  }

  /// A recording may be cut before zero by a hair.
  private static OptionalLong millis(double seconds) {
    return ClockTime.ofSeconds(Math.max(0, seconds));
  }

  private static List<Tier> spoken(List<Tier> tiers) {
    var talk = tiers.stream().filter(tier -> !tier.cues().isEmpty()).toList();
    var words = talk.stream().filter(tier -> !SOUNDS.matcher(tier.name()).matches()).toList();
    var all = words.isEmpty() ? talk : words;
    return IntStream.range(0, all.size())
        .filter(at -> IntStream.range(0, all.size()).noneMatch(other -> isMore(all, other, at)))
        .mapToObj(all::get)
        .toList();
  }

  /// Whether another tier has all the words of this one in fewer pieces, or comes first with as
  /// many.
  private static boolean isMore(List<Tier> tiers, int other, int at) {
    int pieces = Integer.compare(tiers.get(at).cues().size(), tiers.get(other).cues().size());
    boolean better = pieces > 0 || (pieces == 0 && other < at);
    return better && tiers.get(other).letters().contains(tiers.get(at).letters());
  }
}

package no.sitat.exchange.refi.position;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.sitat.exchange.refi.position.PositionRule.LineEnds;
import no.sitat.exchange.refi.position.PositionRule.Unit;

/// Finds out by which rule the positions in each text of a project were counted.
///
/// Every rule is scored on every text. Where the best is clearly better than any that would give
/// other passages, it is taken. Where not, the scores of all texts and the habit of the program are
/// added up, and the best of them is taken that the text itself does not speak against.
public final class PositionDetector {
  /// The next best must be worse by so many of the numbers.
  private static final double CLEAR_SHARE = 0.1;

  /// … and by so many at least.
  private static final double CLEAR_LEAST = 2;

  /// With fewer passages a text does not decide alone.
  private static final int FEW = 5;

  private final PositionRule habit;

  /// @param origin what the program that wrote the file calls itself
  public PositionDetector(String origin) {
    this.habit = Habits.of(origin);
  }

  /// A text and the claims on it.
  public record Claimed(RawText text, List<Claim> claims) {
    public Claimed {
      claims = List.copyOf(claims);
    }
  }

  /// How a text was counted.
  ///
  /// @param borders how many numbers were judged
  /// @param inWords how many of them stand within a word
  /// @param sure whether the text itself tells
  public record Verdict(PositionRule rule, int borders, int inWords, boolean sure) {}

  /// @param texts by any id; a text without claims has no verdict
  public Map<UUID, Verdict> verdicts(Map<UUID, Claimed> texts) {
    var scored = new LinkedHashMap<UUID, Scored>();
    texts.forEach((id, claimed) -> {
      if (!claimed.claims().isEmpty()) {
        scored.put(id, Scored.of(claimed, habit));
      }
    });
    var pooled = pooled(scored);
    var verdicts = new LinkedHashMap<UUID, Verdict>();
    scored.forEach((id, each) -> verdicts.put(id, verdict(each, pooled)));
    return verdicts;
  }

  /// What a rule that was told finds; nothing is judged.
  public static Verdict told(PositionRule rule, Claimed claimed) {
    var score = RuleScore.of(claimed.text(), rule, claimed.claims());
    return new Verdict(rule, 2 * claimed.claims().size(), score.inWords(), true);
  }

  private Map<PositionRule, Double> pooled(Map<UUID, Scored> scored) {
    var pooled = new HashMap<PositionRule, Double>();
    for (var rule : PositionRule.all()) {
      double sum = Habits.strangeness(rule, habit);
      for (var each : scored.values()) {
        sum += each.badness(rule);
      }
      pooled.put(rule, sum);
    }
    return pooled;
  }

  private Verdict verdict(Scored scored, Map<PositionRule, Double> pooled) {
    var best = scored.ranked().getFirst();
    double margin = Math.max(CLEAR_LEAST, CLEAR_SHARE * scored.borders());
    boolean many = scored.borders() >= 2 * FEW || scored.withQuotes();
    double gap = scored.gapBehind(best);
    if (gap == Double.POSITIVE_INFINITY || (many && gap >= margin)) {
      return scored.verdict(best, true);
    }
    double worst = scored.badness(best) + margin;
    var chosen =
        scored.ranked().stream()
            .filter(rule -> scored.badness(rule) < worst || rule.equals(best))
            .min(Comparator.comparingDouble(rule -> pooled.getOrDefault(rule, Double.MAX_VALUE)))
            .orElse(best);
    return scored.verdict(chosen, false);
  }

  /// Every rule on one text; rules that cannot differ on it are scored once.
  ///
  /// @param ranked all rules, the likeliest first
  private record Scored(
      Map<PositionRule, RuleScore> scores,
      List<PositionRule> ranked,
      PositionRule habit,
      Traits traits,
      boolean withQuotes,
      int borders) {
    static Scored of(Claimed claimed, PositionRule habit) {
      var traits = Traits.of(claimed.text());
      var scores = new HashMap<PositionRule, RuleScore>();
      for (var rule : PositionRule.all()) {
        scores.computeIfAbsent(
            traits.plainest(rule),
            plainest -> RuleScore.of(claimed.text(), plainest, claimed.claims()));
      }
      boolean quotes = scores.values().stream().anyMatch(RuleScore::hasQuotes);
      int borders = 2 * claimed.claims().size();
      var unranked = new Scored(scores, List.of(), habit, traits, quotes, borders);
      var ranked = new ArrayList<>(PositionRule.all());
      ranked.sort(
          Comparator.comparingDouble(unranked::rank)
              .thenComparingInt(rule -> PositionRule.all().indexOf(rule)));
      return new Scored(scores, ranked, habit, traits, quotes, borders);
    }

    double badness(PositionRule rule) {
      return score(rule).badness(withQuotes);
    }

    private double rank(PositionRule rule) {
      return badness(rule) + Habits.strangeness(rule, habit);
    }

    private RuleScore score(PositionRule rule) {
      return Optional.ofNullable(scores.get(traits.plainest(rule))).orElseThrow();
    }

    /// How much worse the next is that would give other passages; infinite when none would.
    double gapBehind(PositionRule best) {
      long outcome = score(best).outcome();
      return ranked.stream()
          .filter(rule -> score(rule).outcome() != outcome)
          .mapToDouble(rule -> rank(rule) - rank(best))
          .findFirst()
          .orElse(Double.POSITIVE_INFINITY);
    }

    Verdict verdict(PositionRule rule, boolean sure) {
      return new Verdict(rule, borders, score(rule).inWords(), sure);
    }
  }

  /// What a text has that rules can differ on.
  private record Traits(
      boolean beyondAscii, boolean beyondBasic, boolean twos, boolean ones, boolean marks) {
    static Traits of(RawText text) {
      var raw = text.raw();
      boolean twos = raw.contains("\r\n");
      boolean ones = withoutTwos(raw);
      return new Traits(
          raw.chars().anyMatch(c -> c >= 0x80),
          raw.chars().anyMatch(c -> Character.isSurrogate((char) c)),
          twos,
          ones,
          text.marks() > 0);
    }

    private static boolean withoutTwos(String raw) {
      for (int i = 0; i < raw.length(); i++) {
        char c = raw.charAt(i);
        boolean feed = c == '\n' && (i == 0 || raw.charAt(i - 1) != '\r');
        boolean turn = c == '\r' && (i + 1 == raw.length() || raw.charAt(i + 1) != '\n');
        if (feed || turn) {
          return true;
        }
      }
      return false;
    }

    /// The rule that counts the same in this text and says the least.
    PositionRule plainest(PositionRule rule) {
      var unit = rule.unit();
      boolean marked = rule.markCounted() && marks;
      if (!marked && !beyondAscii) {
        unit = Unit.CODE_POINTS;
      } else if (unit == Unit.UTF_16 && !beyondBasic) {
        unit = Unit.CODE_POINTS;
      }
      var lines = rule.lines();
      if ((lines == LineEnds.AS_ONE && !twos) || (lines == LineEnds.AS_TWO && !ones)) {
        lines = LineEnds.AS_THEY_ARE;
      }
      return new PositionRule(unit, lines, marked, rule.endIncluded());
    }
  }
}

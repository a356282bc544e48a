package no.sitat.language.inflection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.sitat.language.inflection.making.Treebank;

/// The third part of the word list: forms whose readings are others, or in another order, than the
/// frequencies of their words make one believe.
///
/// A reading's weight is how often the form was seen with it, and [#TRUST] times what the
/// dictionary expects; so one that was never seen fades the more often the form was.
final class RankedForms {
  private static final double TRUST = 2;

  private static final double SLIP = 0.05;
  private static final int RARE = 5;

  /// A reading that no dictionary has is believed when seen so often.
  private static final int BELIEVED = 2;

  private final Norwegian dictionary;
  private final Map<String, Map<Reading, Seen>> forms = new TreeMap<>();

  private static final class Seen {
    private final int[] counts = new int[3];

    int count() {
      return counts[1] + counts[2];
    }
  }

  /// A variety has a reading when it is not a slip there.
  private static int varieties(Seen reading, Map<Reading, Seen> all) {
    int varieties = 0;
    for (int variety = 1; variety <= 2; variety++) {
      int at = variety;
      int total = all.values().stream().mapToInt(seen -> seen.counts[at]).sum();
      if (reading.counts[variety] > 0 && reading.counts[variety] >= SLIP * total) {
        varieties |= variety;
      }
    }
    return varieties;
  }

  /// The dictionary is believed about a variety in which the form is rare.
  private static int varieties(Candidate listed, Seen reading, Map<Reading, Seen> all) {
    int varieties = varieties(reading, all);
    for (int variety = 1; variety <= 2; variety++) {
      int at = variety;
      if (all.values().stream().mapToInt(seen -> seen.counts[at]).sum() < RARE) {
        varieties |= listed.varieties() & variety;
      }
    }
    return varieties;
  }

  RankedForms(Norwegian dictionary) {
    this.dictionary = dictionary;
  }

  void count(Treebank.Token token, int variety, String word) {
    if (token.lemma().isEmpty()
        || (token.form() + token.lemma()).chars().anyMatch(unit -> unit > 255 || unit == ' ')) {
      return;
    }
    var seen =
        forms
            .computeIfAbsent(token.form(), _ -> new HashMap<>())
            .computeIfAbsent(new Reading(token.lemma(), token.part(), word), _ -> new Seen());
    seen.counts[variety]++;
  }

  List<String> lines() {
    var lines = new ArrayList<String>();
    forms.forEach((form, seen) -> {
      var listed = dictionary.listed(form);
      var ranked = Weighing.probable(ranked(listed, seen));
      if (!ranked.isEmpty() && !isSame(ranked, Weighing.probable(listed))) {
        lines.add(line(form, ranked(listed, seen)));
      }
    });
    return lines;
  }

  /// In a variety where the form is common, a reading that was never seen is none.
  private static Candidate believed(Candidate listed, Map<Reading, Seen> seen) {
    int varieties = varieties(listed, seen.getOrDefault(listed.reading(), new Seen()), seen);
    return varieties == 0 ? listed : new Candidate(listed.reading(), varieties, listed.weight());
  }

  private static List<Candidate> ranked(List<Candidate> listed, Map<Reading, Seen> seen) {
    double expected = listed.stream().mapToDouble(Candidate::weight).sum();
    var weights = new LinkedHashMap<Reading, Candidate>();
    for (var candidate : listed) {
      weights.put(candidate.reading(), believed(candidate, seen).weighing(TRUST / expected));
    }
    seen.forEach((reading, times) -> {
      var same = weights.get(reading);
      if (same != null) {
        weights.put(
            same.reading(),
            new Candidate(
                same.reading(), varieties(same, times, seen), same.weight() + times.count()));
      } else if (times.count() >= BELIEVED) {
        weights.put(reading, new Candidate(reading, varieties(times, seen), times.count()));
      }
    });
    return Weighing.ranked(new ArrayList<>(weights.values()));
  }

  private static boolean isSame(List<Candidate> ranked, List<Candidate> listed) {
    return ranked.stream()
        .map(Candidate::reading)
        .toList()
        .equals(listed.stream().map(Candidate::reading).toList());
  }

  private static String line(String form, List<Candidate> ranked) {
    var line = new StringBuilder(form);
    for (var candidate : ranked) {
      var reading = candidate.reading();
      line.append('\t')
          .append(reading.lemma())
          .append(' ')
          .append(reading.pos().letter())
          .append(candidate.varieties())
          .append(' ')
          .append(reading.word())
          .append(' ')
          .append(Scale.step(candidate.weight()));
    }
    return line.toString();
  }
}

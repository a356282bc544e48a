package no.sitat.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/// How improbable a word is in each of the languages that are told by their words and letters.
///
/// The file `languages.txt.gz` has a line for each: code, common words, and groups of three letters
/// with how often each stands in one text (`_` is the edge of a word). It is made by
/// `bin/make-languages.mjs`. Immutable.
final class LanguageProfiles {
  /// Costs are eighths of a natural logarithm.
  static final int UNIT = 8;

  private static final String FILE = "languages.txt.gz";
  private static final double UNSEEN = 0.4;
  private static final double KINDS = 6000;
  private static final int MOST = 255;

  /// What a common word is worth: the seventh power of e.
  private static final int COMMON_WORD = 7 * UNIT;

  private final List<String> codes = new ArrayList<>();
  private final Map<String, Long> common = new HashMap<>();
  private final long[] groups;
  private final byte[] costs;

  private LanguageProfiles(List<String> lines) {
    var counts = new HashMap<Long, int[]>();
    for (int language = 0; language < lines.size(); language++) {
      var parts = lines.get(language).split("\t", -1);
      codes.add(parts[0]);
      long bit = 1L << language;
      for (var word : parts[1].split(" ", -1)) {
        common.merge(word, bit, (some, more) -> some | more);
      }
      for (var group : parts[2].split(" ", -1)) {
        counts.computeIfAbsent(key(group, 0), _ -> new int[lines.size()])[language] =
            Integer.parseInt(group.substring(3));
      }
    }
    var totals = new double[lines.size()];
    counts
        .values()
        .forEach(seen -> Arrays.setAll(totals, language -> totals[language] + seen[language]));
    groups = counts.keySet().stream().mapToLong(Long::longValue).sorted().toArray();
    costs = new byte[groups.length * lines.size()];
    for (int row = 0; row < groups.length; row++) {
      var seen = counts.getOrDefault(groups[row], new int[totals.length]);
      for (int language = 0; language < totals.length; language++) {
        double share = (seen[language] + UNSEEN) / (totals[language] + UNSEEN * KINDS);
        costs[row * totals.length + language] =
            (byte) Math.min(MOST, Math.round(-UNIT * Math.log(share)));
      }
    }
  }

  static LanguageProfiles read() {
    var stream = Objects.requireNonNull(LanguageProfiles.class.getResourceAsStream(FILE), FILE);
    try (var lines =
        new BufferedReader(
            new InputStreamReader(new GZIPInputStream(stream), StandardCharsets.UTF_8))) {
      return new LanguageProfiles(lines.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long key(String letters, int at) {
    return ((long) letters.charAt(at) << 32)
        | ((long) letters.charAt(at + 1) << 16)
        | letters.charAt(at + 2);
  }

  List<String> codes() {
    return codes;
  }

  /// The languages a word is common in, as bits.
  long common(String word) {
    return common.getOrDefault(word, 0L);
  }

  /// How many groups of three letters of a word stand in no language.
  int unheard(String word) {
    var padded = "_" + word + "_";
    int count = 0;
    for (int at = 0; at + 3 <= padded.length(); at++) {
      count += Arrays.binarySearch(groups, key(padded, at)) < 0 ? 1 : 0;
    }
    return count;
  }

  /// Adds the cost of a word in each language.
  ///
  /// @param word in lower case, composed
  void add(String word, int[] sums) {
    var padded = "_" + word + "_";
    for (int at = 0; at + 3 <= padded.length(); at++) {
      int row = Arrays.binarySearch(groups, key(padded, at));
      for (int language = 0; row >= 0 && language < sums.length; language++) {
        sums[language] += costs[row * sums.length + language] & 0xFF;
      }
    }
    long known = common(word);
    for (int language = 0; known != 0 && language < sums.length; language++) {
      if ((known >> language & 1) != 0) {
        sums[language] -= COMMON_WORD;
      }
    }
  }
}

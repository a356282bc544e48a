package no.sitat.language.inflection;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// What words that nobody listed end in: *gentrifiseringen* is a form of *gentrifisering*, as all
/// words in *-ering* have that form.
///
/// The suffixes and their forms are lines of `suffixes.txt`.
final class Suffixes {
  private static final String LIST = "suffixes.txt";
  private static final int SHORTEST_START = 3;

  private final Map<String, Suffix> forms = new HashMap<>();
  private int longest;

  /// @param kind what its keys end in, as `/n`
  private record Suffix(String lemma, PartOfSpeech part, String kind, String bokmaal) {}

  /// A form that ends as one of the forms of a suffix.
  ///
  /// @param stem what stands before the suffix
  /// @param bokmaal the lemma in bokmål
  /// @param kind what its key ends in
  record Guess(String stem, String lemma, PartOfSpeech part, String bokmaal, String kind) {}

  static Suffixes load() {
    var stream = Objects.requireNonNull(Suffixes.class.getResourceAsStream(LIST), LIST);
    try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      var suffixes = new Suffixes();
      lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(suffixes::add);
      return suffixes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Lines as `heit NOUN n het: heit heita heiter`.
  private void add(String line) {
    var halves = line.split(": ", -1);
    var about = halves[0].split(" ", -1);
    var suffix = new Suffix(about[0], PartOfSpeech.valueOf(about[1]), "/" + about[2], about[3]);
    for (var form : List.of(halves[1].split(" ", -1))) {
      forms.putIfAbsent(form, suffix);
      longest = Math.max(longest, form.length());
    }
  }

  Optional<Guess> guess(String form) {
    for (int length = Math.min(longest, form.length() - SHORTEST_START); length > 0; length--) {
      int start = form.length() - length;
      var suffix = forms.get(form.substring(start));
      if (suffix != null) {
        var stem = form.substring(0, start);
        return Optional.of(
            new Guess(
                stem,
                stem + suffix.lemma(),
                suffix.part(),
                stem + suffix.bokmaal(),
                suffix.kind()));
      }
    }
    return Optional.empty();
  }
}

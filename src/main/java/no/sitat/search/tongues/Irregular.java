package no.sitat.search.tongues;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The words of one language whose forms no rule joins, from `irregular.txt`.
final class Irregular {
  private static final String FILE = "irregular.txt";
  private static final String ALONE = "!";

  private final Map<String, List<String>> wordsOf = new HashMap<>();
  private final Set<String> alone = new HashSet<>();

  private Irregular() {}

  /// @param code of the language, as the file has it
  static Irregular of(String code) {
    var all = new Irregular();
    var stream = Objects.requireNonNull(Irregular.class.getResourceAsStream(FILE), FILE);
    try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> line.startsWith(code + " ")).forEach(all::read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  private void read(String line) {
    var parts = List.of(line.split(" "));
    boolean only = parts.get(1).equals(ALONE);
    var forms = parts.subList(only ? 2 : 1, parts.size());
    for (var form : Set.copyOf(forms)) {
      wordsOf.computeIfAbsent(form, _ -> new ArrayList<>()).add(forms.getFirst());
      if (only) {
        alone.add(form);
      }
    }
  }

  /// The words that a form belongs to; empty for a regular one.
  List<String> words(String form) {
    return wordsOf.getOrDefault(form, List.of());
  }

  /// Whether the rules must not be asked about a form.
  boolean isAlone(String form) {
    return alone.contains(form);
  }
}

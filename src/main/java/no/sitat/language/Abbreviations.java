package no.sitat.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/// The abbreviations of Norwegian, from a list kept as data.
///
/// @param inside after which a sentence never ends
/// @param either after which one ends if a capital letter follows
record Abbreviations(Set<String> inside, Set<String> either) {
  private static final String LIST = "abbreviations.txt";

  static Abbreviations load() {
    var stream = Objects.requireNonNull(Abbreviations.class.getResourceAsStream(LIST), LIST);
    try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      var inside = new HashSet<String>();
      var either = new HashSet<String>();
      var current = inside;
      for (var line : lines.lines().toList()) {
        if (line.equals("[either]")) {
          current = either;
        } else if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("[")) {
          current.add(line);
        }
      }
      return new Abbreviations(Set.copyOf(inside), Set.copyOf(either));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

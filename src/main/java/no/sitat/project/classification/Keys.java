package no.sitat.project.classification;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import no.sitat.registry.classification.DerivedColumns;

/// What classifications and groups are named by in queries and files.
final class Keys {
  private static final int LONGEST = 50;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Keys() {}

  /// Made of a name, and of none of those that are taken.
  static String of(String name, Set<String> taken) {
    var lower = name.toLowerCase(Locale.ROOT).replace("æ", "ae").replace("ø", "o");
    var bare = MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
    var joined = OTHERS.matcher(bare).replaceAll(" ").strip().replace(' ', '-');
    var key = joined.isEmpty() ? "g" : joined.substring(0, Math.min(LONGEST, joined.length()));
    var free = key;
    for (int number = 2; taken.contains(free) || DerivedColumns.isMoment(free); number++) {
      free = key + "-" + number;
    }
    return free;
  }

  /// @return in lower case
  static String checked(String typed, Set<String> taken) {
    var key = typed.strip().toLowerCase(Locale.ROOT);
    if (!key.matches("[\\p{L}\\p{N}_-]{1,60}") || DerivedColumns.isMoment(key)) {
      throw ProjectError.of(
          Problem.BAD_VALUE,
          "key",
          "Nøkkelen må ha 1–60 bokstaver, tall, - eller _, og kan ikke være et tidspunkt.",
          "The key must have 1–60 letters, digits, - or _, and cannot be a moment.");
    }
    if (taken.contains(key)) {
      throw ProjectError.of(
          Problem.NAME_TAKEN,
          "key",
          "Det finnes en klassifikasjon «" + key + "» fra før.",
          "There is a classification “" + key + "” already.");
    }
    return key;
  }
}

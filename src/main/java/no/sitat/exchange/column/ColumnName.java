package no.sitat.exchange.column;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.sitat.registry.Value;

/// What the heading of a column says: `citizenship@emigration` is the variable `citizenship` at a
/// moment, and is taken so.
///
/// *Alder ved utvandring* only looks so: it is taken as it is written, and the moment it seems to
/// name is told.
///
/// @param key of the variable
/// @param moment empty for always
/// @param isDerived whether it is worked out from another variable by a classification
///   (`origin@world-region`), so that there is nothing to store
/// @param hint the moment that words seem to name, with the rest as the key
record ColumnName(String key, String moment, boolean isDerived, Optional<Hint> hint) {
  private static final Map<String, String> MOMENTS =
      Map.of(
          "innvandring", "immigration",
          "innvandringen", "immigration",
          "immigration", "immigration",
          "intervju", "interview",
          "intervjuet", "interview",
          "interview", "interview",
          "utvandring", "emigration",
          "utvandringen", "emigration",
          "emigration", "emigration");
  private static final String WORDS =
      "(?:ved|at(?: the)?)[ _](" + String.join("|", MOMENTS.keySet()) + ")";
  private static final Pattern AFTER =
      Pattern.compile("(.+?)[ _]" + WORDS, Pattern.CASE_INSENSITIVE);
  private static final Pattern BEFORE =
      Pattern.compile(WORDS + "\\s*[:–-]\\s*(.+)", Pattern.CASE_INSENSITIVE);

  /// A moment that words seem to name, and the key that would be left.
  record Hint(String key, String moment) {}

  static ColumnName of(String heading) {
    int at = heading.lastIndexOf('@');
    if (at > 0) {
      var said = heading.substring(at + 1).strip().toLowerCase(Locale.ROOT);
      var key = heading.substring(0, at).strip();
      boolean isMoment = Value.isMoment(said) && !said.isEmpty() && key.indexOf('@') < 0;
      return isMoment
          ? new ColumnName(key, said, false, Optional.empty())
          : new ColumnName(heading, "", true, Optional.empty());
    }
    return new ColumnName(heading, "", false, hint(heading));
  }

  private static Optional<Hint> hint(String heading) {
    var after = AFTER.matcher(heading);
    if (after.matches()) {
      return Optional.of(new Hint(after.group(1).strip(), moment(after, 2)));
    }
    var before = BEFORE.matcher(heading);
    return before.matches()
        ? Optional.of(new Hint(before.group(2).strip(), moment(before, 1)))
        : Optional.empty();
  }

  private static String moment(Matcher found, int group) {
    return MOMENTS.getOrDefault(found.group(group).toLowerCase(Locale.ROOT), "");
  }
}

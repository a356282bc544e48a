package no.sitat.exchange.refi.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.sitat.codebook.LocalText;

/// One way to count positions in a text.
///
/// @param markCounted whether a byte order mark counts
/// @param endIncluded whether the last position is that of the last character, not of the next
public record PositionRule(Unit unit, LineEnds lines, boolean markCounted, boolean endIncluded) {
  /// As the standard is understood by all files seen: code points, the end exclusive.
  public static final PositionRule STANDARD =
      new PositionRule(Unit.CODE_POINTS, LineEnds.AS_THEY_ARE, false, false);

  /// What is counted.
  public enum Unit {
    CODE_POINTS("En emoji teller som ett tegn", "An emoji counts as one character"),
    UTF_16("En emoji teller som to tegn", "An emoji counts as two characters"),
    UTF_8("æ, ø og å teller som to tegn", "A letter such as å counts as two");

    private final String nb;
    private final String en;

    Unit(String nb, String en) {
      this.nb = nb;
      this.en = en;
    }
  }

  /// How line ends count.
  public enum LineEnds {
    AS_THEY_ARE(
        "linjeskift teller slik de står i filen", "line ends count as they stand in the file"),
    AS_ONE("et linjeskift teller som ett tegn", "a line end counts as one character"),
    AS_TWO("et linjeskift teller som to tegn", "a line end counts as two characters");

    private final String nb;
    private final String en;

    LineEnds(String nb, String en) {
      this.nb = nb;
      this.en = en;
    }
  }

  /// Every way there is.
  public static List<PositionRule> all() {
    var all = new ArrayList<PositionRule>();
    for (var unit : Unit.values()) {
      for (var lines : LineEnds.values()) {
        for (var mark : List.of(false, true)) {
          for (var included : List.of(false, true)) {
            all.add(new PositionRule(unit, lines, mark, included));
          }
        }
      }
    }
    return all;
  }

  /// In words, for a person to judge.
  public LocalText words() {
    return new LocalText(
        "%s; %s%s%s"
            .formatted(
                unit.nb,
                lines.nb,
                markCounted ? "; det usynlige merket først i filen er telt med" : "",
                endIncluded ? "; det siste tegnet er regnet med" : ""),
        "%s; %s%s%s"
            .formatted(
                unit.en,
                lines.en,
                markCounted ? "; the invisible mark at the start of the file is counted" : "",
                endIncluded ? "; the last character is included" : ""));
  }

  /// In files and addresses: `utf-16/as-they-are`, with `/mark` and `/included` where they are so.
  public String key() {
    return (unit + "/" + lines).toLowerCase(Locale.ROOT).replace('_', '-')
        + (markCounted ? "/mark" : "")
        + (endIncluded ? "/included" : "");
  }

  /// The rule with such a key.
  public static Optional<PositionRule> keyed(String key) {
    return all().stream().filter(rule -> rule.key().equals(key)).findFirst();
  }
}

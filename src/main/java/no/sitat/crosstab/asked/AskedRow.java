package no.sitat.crosstab.asked;

import java.util.ArrayList;
import java.util.List;
import no.sitat.codebook.LocalText;

/// One line of an [AskedTable]: a standing, or several together.
///
/// @param key of the standing; `asked`, `not-asked` and `said` for several
/// @param standings that it counts
/// @param depth 1 for a standing under the line that has it among others, 0 for such a line
public record AskedRow(String key, LocalText name, List<Standing> standings, int depth) {
  /// All lines in the order they are shown.
  public static final List<AskedRow> ALL = all();

  public AskedRow {
    standings = List.copyOf(standings);
  }

  private static List<AskedRow> all() {
    var rows = new ArrayList<AskedRow>();
    rows.add(sum("asked", new LocalText("Spurt om det", "Asked about it"), Standing.ASKED));
    Standing.ASKED.forEach(each -> rows.add(of(each)));
    var rest = List.of(Standing.SAID_UNASKED, Standing.NEVER_ASKED);
    rows.add(sum("not-asked", new LocalText("Ikke spurt om det", "Not asked about it"), rest));
    rest.forEach(each -> rows.add(of(each)));
    rows.add(sum("said", new LocalText("Sagt, i alt", "Said, in all"), Standing.SAID));
    return List.copyOf(rows);
  }

  private static AskedRow sum(String key, LocalText name, List<Standing> standings) {
    return new AskedRow(key, name, standings, 0);
  }

  private static AskedRow of(Standing standing) {
    return new AskedRow(standing.key(), name(standing), List.of(standing), 1);
  }

  private static LocalText name(Standing standing) {
    return switch (standing) {
      case SAID_WHEN_ASKED -> new LocalText("sa det i svaret", "said it in the answer");
      case SAID_ELSEWHERE -> new LocalText("sa det, men et annet sted", "said it, but elsewhere");
      case ASKED_NOT_SAID -> new LocalText("sa det ikke", "did not say it");
      case SAID_UNASKED -> new LocalText("sa det uoppfordret", "said it unprompted");
      case NEVER_ASKED -> new LocalText("sa det ikke", "did not say it");
    };
  }

  /// The line of this key.
  ///
  /// @throws IllegalArgumentException if there is none
  public static AskedRow keyed(String key) {
    return ALL.stream()
        .filter(row -> row.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no line " + key));
  }
}

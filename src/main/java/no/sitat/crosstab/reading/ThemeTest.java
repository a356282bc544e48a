package no.sitat.crosstab.reading;

import java.util.Locale;
import no.sitat.codebook.LocalText;
import no.sitat.stats.ShareTest;

/// Whether the share of respondents with a theme differs between the groups of a crosstab.
///
/// @param row key of the theme
public record ThemeTest(String row, Result result) {
  /// What came of it.
  public sealed interface Result {}

  /// @param test exact p, Cramér's V and, of two groups, the odds ratio of the first to the second
  /// @param holm p made larger because so many themes of the table were tested
  public record Tested(ShareTest.Tested test, double holm) implements Result {}

  /// Why there is no test.
  public record Untested(Why why) implements Result {}

  /// What stands in the way of a test.
  public enum Why {
    /// A number of the row is withheld, and a p-value could tell of it.
    WITHHELD("skjult: et tall i raden er skjult", "withheld: a number of the row is hidden"),
    /// What is counted does not vary independently.
    UNIT("bare respondenter testes", "only respondents are tested"),
    /// Somebody is in several groups.
    OVERLAPPING("gruppene overlapper", "the groups overlap"),
    /// The counts are rounded.
    ROUNDED("avrundede tall testes ikke", "rounded counts are not tested"),
    /// Fewer than two groups have anybody in them.
    ONE_GROUP("færre enn to grupper", "fewer than two groups"),
    /// All have the theme, or nobody has.
    ALL_ALIKE("alle eller ingen har temaet", "all or none have the theme");

    private final String nb;
    private final String en;

    Why(String nb, String en) {
      this.nb = nb;
      this.en = en;
    }

    public LocalText words() {
      return new LocalText(nb, en);
    }

    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}

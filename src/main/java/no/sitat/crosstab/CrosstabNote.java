package no.sitat.crosstab;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import no.sitat.codebook.LocalText;
import no.sitat.registry.RespondentTable.Basis;
import no.sitat.registry.Wording;

/// Something a reader of a crosstab should know.
///
/// @param row key of the row it is about; empty when about the whole table
/// @param column label of the column it is about; empty when about the whole table
/// @param number how many, where the kind counts something; 0 otherwise
/// @param said what the row says, in words; empty when about the whole table
/// @param rollUp what a column was rolled up by, where that is what it is about
public record CrosstabNote(
    Kind kind, String row, String column, long number, LocalText said, Optional<RollUp> rollUp) {
  /// A note about the whole table.
  public CrosstabNote(Kind kind, long number) {
    this(kind, "", "", number, new LocalText("", ""), Optional.empty());
  }

  static CrosstabNote of(RollUp rollUp) {
    return new CrosstabNote(Kind.ROLLED_UP, "", "", 0, new LocalText("", ""), Optional.of(rollUp));
  }

  /// How the values of a variable became groups.
  ///
  /// @param basis the classification, its source, and the day that judged it
  /// @param variable what the rolled up column is called
  /// @param moment the moment whose day judged it first, as keys name it
  /// @param unmapped how many of the base have a value without a group, as the table shows it;
  ///   empty where the table does not tell
  public record RollUp(
      Basis basis, Wording variable, Optional<String> moment, OptionalLong unmapped) {}

  /// What it is that should be known.
  public enum Kind {
    /// Everybody in the group has the code: whoever belongs to the group is known to have it.
    WHOLE_GROUP,
    /// Nobody in the group has the code, which is known of each of them.
    NOBODY_IN_GROUP,
    /// So many codings of the rows' codes are of speakers who are no respondents, and not counted.
    CODINGS_WITHOUT_RESPONDENT,
    /// The columns overlap (a document has several speakers), so they do not add up to `(all)`.
    COLUMNS_OVERLAP,
    /// All numbers are rounded to multiples of the number told, and percents are of rounded ones.
    ROUNDED,
    /// The columns are groups of a classification.
    ROLLED_UP;

    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /// What it tells, in a sentence.
  public LocalText text() {
    return switch (kind) {
      case WHOLE_GROUP ->
          new LocalText(
              "Alle %s har %s: det er kjent om hver av dem.".formatted(group().nb(), said.nb()),
              "Everybody %s has %s: it is known of each of them."
                  .formatted(group().en(), said.en()));
      case NOBODY_IN_GROUP ->
          new LocalText(
              "Ingen %s har %s: det er kjent om hver av dem.".formatted(group().nb(), said.nb()),
              "Nobody %s has %s: it is known of each of them.".formatted(group().en(), said.en()));
      case CODINGS_WITHOUT_RESPONDENT ->
          new LocalText(
              "%d kodinger er av noen som ikke er respondent, og telles ikke.".formatted(number),
              "%d codings are of somebody who is no respondent, and are not counted."
                  .formatted(number));
      case COLUMNS_OVERLAP ->
          new LocalText(
              "Kolonnene overlapper og summerer ikke til (all).",
              "The columns overlap and do not add up to (all).");
      case ROUNDED ->
          new LocalText(
              "Alle antall er avrundet til multipler av %1$d og ligger mindre enn %1$d fra det riktige. Prosentene er av avrundede tall."
                  .formatted(number),
              "All counts are rounded to multiples of %1$d and lie less than %1$d from the true ones. Percents are of rounded counts."
                  .formatted(number));
      case ROLLED_UP -> RollUpWords.of(rollUp.orElseThrow());
    };
  }

  private LocalText group() {
    return column.equals(CrosstabColumn.ALL)
        ? new LocalText("i det hele", "at all")
        : new LocalText("i «" + column + "»", "in “" + column + "”");
  }
}

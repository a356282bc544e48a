package no.sitat.search.hits;

import java.util.Arrays;
import java.util.List;
import no.sitat.coding.Study;
import no.sitat.search.query.QueryError;

/// In which order hits are listed; hits that are the same in it keep the order of position.
///
/// @param by what decides
/// @param backwards whether the last comes first
public record SortKey(By by, boolean backwards) {
  /// In order of document and place.
  public static final List<SortKey> POSITION = List.of();

  private static final String CHANCE = "random:";

  /// What decides an order.
  public sealed interface By {
    /// The words before the hit, the nearest first, in the order of the Norwegian alphabet; hits
    /// that are not made of words come last.
    record Left() implements By {}

    /// The words that were found; hits that are not made of words come last.
    record Match() implements By {}

    /// The words after the hit; hits that are not made of words come last.
    record Right() implements By {}

    /// When the post was published; what has no time comes last.
    record Time() implements By {}

    /// The name of the document.
    record DocumentName() implements By {}

    /// The label of the speaker.
    record Speaker() implements By {}

    /// Chance: every place has a number of its own, which depends on the seed and on where it is,
    /// so that the same seed draws the same hits again, and new ones only come between them.
    record Chance(long seed) implements By {}

    /// The respondent's group; hits of nobody come last.
    ///
    /// @param variable the variable's key
    record Variable(String variable) implements By {}
  }

  /// The order with these names, with commas between, the one that decides most first: `position`,
  /// `left`, `match`, `right`, `time`, `document`, `speaker`, `random:` with a seed, or a
  /// variable's key; a hyphen before one turns it round.
  ///
  /// @throws QueryError if there is no such order
  public static List<SortKey> named(String names, Study study) {
    return Arrays.stream(names.split(",", -1))
        .map(String::strip)
        .filter(name -> !name.isEmpty() && !name.equals("position"))
        .map(name -> one(name, study))
        .toList();
  }

  private static SortKey one(String name, Study study) {
    boolean backwards = name.startsWith("-");
    return new SortKey(by(backwards ? name.substring(1) : name, study), backwards);
  }

  private static By by(String name, Study study) {
    if (name.startsWith(CHANCE)) {
      return new By.Chance(seed(name.substring(CHANCE.length())));
    }
    return switch (name) {
      case "left" -> new By.Left();
      case "match" -> new By.Match();
      case "right" -> new By.Right();
      case "time" -> new By.Time();
      case "document" -> new By.DocumentName();
      case "speaker" -> new By.Speaker();
      default ->
          study
              .respondents()
              .column(name)
              .<By>map(column -> new By.Variable(column.variable().key()))
              .orElseThrow(() -> unknown(name));
    };
  }

  private static long seed(String digits) {
    if (!digits.matches("\\d{1,18}")) {
      throw new QueryError(
          0,
          "The seed of a random order is a whole number, as in random:42.",
          "Frøet til en tilfeldig rekkefølge er et helt tall, som i random:42.");
    }
    return Long.parseLong(digits);
  }

  private static QueryError unknown(String name) {
    return new QueryError(
        0,
        "Hits cannot be sorted by “"
            + name
            + "”: position, left, match, right, time, document, speaker, random:SEED or a variable.",
        "Treff kan ikke sorteres etter «"
            + name
            + "»: position, left, match, right, time, document, speaker, random:FRØ eller en variabel.");
  }
}

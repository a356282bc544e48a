package no.sitat.publication;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import no.sitat.codebook.LocalText;
import no.sitat.corpus.DocumentKind;
import no.sitat.disclosure.passport.QuotedShare;
import no.sitat.registry.Respondent;
import no.sitat.text.Span;

/// What a quote gives away as it is to be printed, and whether it may leave.
///
/// For the team: the numbers are not for print.
///
/// @param person who is quoted; empty where the speaker is no respondent
/// @param said the words of the passage; empty where no informant speaks in it
/// @param line the attribution in words, empty where nothing is told
/// @param exact everything the publication may tell of the person, and how many it fits
/// @param together what all quotes of the pseudonym tell
/// @param share how often the person is quoted in the publication; empty with no person
/// @param surviving where the printed wording has what a search engine finds; of posts only
/// @param elsewhere other quotes of the same words
public record Passport(
    PublishedQuote quote,
    DocumentKind kind,
    Optional<Respondent> person,
    String said,
    Fit line,
    Fit exact,
    Together together,
    Optional<QuotedShare> share,
    List<Span> surviving,
    List<PublishedQuote> elsewhere,
    Set<Trouble> troubles) {
  public Passport {
    surviving = List.copyOf(surviving);
    elsewhere = List.copyOf(elsewhere);
    troubles = Set.copyOf(troubles);
  }

  /// Something that is told, in words, and how many people it fits.
  ///
  /// @param people of the sample; with the person quoted
  /// @param of everybody in the sample
  public record Fit(LocalText words, int people, int of) {}

  /// What the quotes under one pseudonym tell together, in all publications.
  ///
  /// @param quotes how many there are
  /// @param persons how many different people they are of
  public record Together(Fit fit, int quotes, int persons) {}

  /// Why a quote should not leave as it is.
  public enum Trouble {
    /// The attribution fits too few.
    NARROW(
        Held.LINE,
        "Kildeangivelsen er utelatt, for den passer på for få.",
        "The attribution is left out, for it fits too few people."),
    /// It fits enough, and too few together with the other quotes under the pseudonym.
    MOSAIC(
        Held.LINE,
        "Kildeangivelsen er utelatt, for sammen med andre sitater passer den på for få.",
        "The attribution is left out, for together with other quotes it fits too few people."),
    /// The pseudonym is used for two people.
    TWO_PEOPLE(Held.NOTHING, "", ""),
    /// The person is quoted more than their part.
    OVER_QUOTED(Held.NOTHING, "", ""),
    /// A post, word for word.
    SEARCHABLE(
        Held.WORDS,
        "Ordene er utelatt, for innlegget kan søkes opp ord for ord.",
        "The words are left out, for the post can be searched for word for word."),
    /// A post whose new wording still has a row of its words.
    SURVIVES(
        Held.WORDS,
        "Ordene er utelatt, for omskrivingen har ord på rad som kan søkes opp.",
        "The words are left out, for the rewording has words in a row that can be searched for."),
    /// Quoted elsewhere in another wording.
    OTHER_WORDING(Held.NOTHING, "", ""),
    /// Something it told is no longer told by any column.
    LOST_COLUMN(Held.NOTHING, "", ""),
    /// No informant speaks in the passage.
    NO_WORDS(
        Held.WORDS,
        "Ordene er utelatt, for ingen informant snakker i utsnittet.",
        "The words are left out, for no informant speaks in the passage.");

    private final Held held;
    private final String nb;
    private final String en;

    Trouble(Held held, String nb, String en) {
      this.held = held;
      this.nb = nb;
      this.en = en;
    }

    /// That something is left out of a file, and why; empty where nothing is.
    public LocalText withheld() {
      return new LocalText(nb, en);
    }

    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /// What a trouble keeps in the house.
  private enum Held {
    NOTHING,
    LINE,
    WORDS
  }

  Passport with(Set<Trouble> found) {
    return new Passport(
        quote, kind, person, said, line, exact, together, share, surviving, elsewhere, found);
  }

  /// Whether the attribution may leave.
  public boolean tellsLine() {
    return troubles.stream().noneMatch(trouble -> trouble.held == Held.LINE);
  }

  /// Whether the words may leave.
  public boolean tellsWords() {
    return troubles.stream().noneMatch(trouble -> trouble.held == Held.WORDS);
  }

  /// Why it leaves without attribution or words; in the order of [Trouble].
  public Set<Trouble> withheld() {
    var found = EnumSet.noneOf(Trouble.class);
    troubles.stream().filter(trouble -> trouble.held != Held.NOTHING).forEach(found::add);
    return found;
  }

  /// The words as they are to be printed.
  public String printed() {
    return quote.wording().isEmpty() ? said : quote.wording();
  }

  /// Whose it is and where; never the words.
  @Override
  public String toString() {
    return "Passport[" + quote + ", " + troubles + "]";
  }
}

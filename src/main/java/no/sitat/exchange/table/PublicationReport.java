package no.sitat.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.sitat.codebook.LocalText;
import no.sitat.publication.Passport;
import no.sitat.publication.Publication;

/// The quotes of a publication as they may leave, what was left out of them and why, and how the
/// list is made again. Tells no number of people, no document and no respondent.
///
/// @param quotes in the order of the publication
/// @param notes what an attribution has to fit, the versions of what was read, and the command
/// @param language `nb` or `en`
public record PublicationReport(
    String title, List<Line> quotes, List<String> notes, long revision, String language) {
  public PublicationReport {
    quotes = List.copyOf(quotes);
    notes = List.copyOf(notes);
  }

  /// One quote.
  ///
  /// @param number in the publication, from 1
  /// @param attribution empty where it tells nothing, or may not
  /// @param words empty where they may not leave
  /// @param reasons why something is left out; empty where nothing is
  public record Line(
      int number,
      Passport passport,
      String attribution,
      Optional<String> words,
      List<LocalText> reasons) {
    public Line {
      reasons = List.copyOf(reasons);
    }

    /// Pseudonym and attribution: “Jānis, Mann, 30–39”; empty where neither is told.
    String who() {
      var pseudonym = passport.quote().pseudonym();
      return pseudonym.isEmpty() || attribution.isEmpty()
          ? pseudonym + attribution
          : pseudonym + ", " + attribution;
    }

    /// Which quote; never its words.
    @Override
    public String toString() {
      return "Line[" + number + "]";
    }
  }

  /// @param told lines to stand under the notes that every list has: versions and the command
  public static PublicationReport of(
      Publication publication, List<Passport> passports, Made made, List<LocalText> told) {
    var lines = new ArrayList<Line>();
    for (var passport : passports) {
      lines.add(line(lines.size() + 1, passport, made.language()));
    }
    var notes = new ArrayList<LocalText>();
    notes.add(
        new LocalText(
            ("En kildeangivelse står bare der den passer på minst %d av dem som kunne vært sitert,"
                    + " alene og sammen med de andre sitatene under pseudonymet.")
                .formatted(publication.people()),
            ("An attribution stands only where it fits at least %d of those who could have been"
                    + " quoted, alone and together with the pseudonym’s other quotes.")
                .formatted(publication.people())));
    notes.addAll(told);
    return new PublicationReport(
        publication.title(),
        lines,
        notes.stream().map(note -> note.in(made.language())).toList(),
        made.revision(),
        made.language());
  }

  /// From what and for whom.
  public record Made(long revision, String language) {}

  private static Line line(int number, Passport passport, String language) {
    return new Line(
        number,
        passport,
        passport.tellsLine() ? passport.line().words().in(language) : "",
        Optional.of(passport.printed()).filter(_ -> passport.tellsWords()),
        passport.withheld().stream().map(Passport.Trouble::withheld).toList());
  }

  /// What was left out, quote by quote: “Sitat 3: uten kildeangivelse; den passer på for få.”
  List<String> left() {
    return quotes.stream()
        .filter(line -> !line.reasons().isEmpty())
        .map(line ->
            say("Sitat ", "Quote ")
                + line.number()
                + ": "
                + line.reasons().stream()
                    .map(reason -> reason.in(language))
                    .collect(Collectors.joining(" ")))
        .toList();
  }

  String say(String nb, String en) {
    return new LocalText(nb, en).in(language);
  }

  /// Which publication; never the words of a quote.
  @Override
  public String toString() {
    return "PublicationReport[" + title + ", " + quotes.size() + " quotes]";
  }
}

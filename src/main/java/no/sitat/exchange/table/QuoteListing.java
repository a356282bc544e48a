package no.sitat.exchange.table;

import java.util.List;
import java.util.stream.Collectors;
import no.sitat.publication.Passport;
import no.sitat.publication.Passport.Trouble;
import no.sitat.publication.Publication;

/// The quotes of a publication as they may leave: what would give somebody away is left out, and
/// the reason stands in its place. Tells no number of people, no document and no respondent.
public final class QuoteListing {
  public static final List<String> COLUMNS =
      List.of("publication", "quote", "pseudonym", "attribution", "text", "withheld");

  private final String language;

  /// @param language of the attributions, `nb` or `en`
  public QuoteListing(String language) {
    this.language = language;
  }

  public Table table(Publication publication, List<Passport> passports) {
    return new Table("publication", COLUMNS, rows(publication, passports));
  }

  public List<List<Cell>> rows(Publication publication, List<Passport> passports) {
    return passports.stream().map(each -> row(publication, each)).toList();
  }

  private List<Cell> row(Publication publication, Passport passport) {
    return List.of(
        Cell.of(publication.title()),
        Cell.of(passport.quote().id()),
        Cell.of(passport.quote().pseudonym()),
        Cell.of(passport.tellsLine() ? passport.line().words().in(language) : ""),
        Cell.of(passport.tellsWords() ? passport.printed() : ""),
        Cell.of(passport.withheld().stream().map(Trouble::key).collect(Collectors.joining(";"))));
  }
}

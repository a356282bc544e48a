package no.sitat.http.away;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import no.sitat.codebook.LocalText;
import no.sitat.coding.Coder;
import no.sitat.coding.Study;
import no.sitat.disclosure.release.Population;
import no.sitat.disclosure.release.ReleasedRow;
import no.sitat.exchange.bundle.BundleFile;
import no.sitat.exchange.table.Cell;
import no.sitat.exchange.table.Table;
import no.sitat.http.view.ReleaseView.NumbersView;
import no.sitat.project.releases.Release;

/// The tables of the ledger as they left, with titles, questions, rows and columns as a stranger
/// may read them: see [ToldQueries].
final class ReleasedTables {
  private static final String QUERY = "query:";
  private static final Pattern CHOSEN = Pattern.compile("(.*) \\[([^\\[\\]]*)]");
  private static final int HEAD = 12;
  private static final int LEAST = 5;

  private final List<String> coders;
  private final ToldQueries queries;
  private final AskedLine asked;

  /// @param queries of the same study
  /// @param coders whether those who code are told by name
  ReleasedTables(Study study, ToldQueries queries, boolean coders) {
    this.coders = coders ? List.of() : study.coders().stream().map(Coder::name).toList();
    this.queries = queries;
    asked = new AskedLine(queries::told, name -> coders ? name : "(a coder)");
  }

  /// A list of them, and a file for each that left under a threshold of five or more.
  List<BundleFile> files(List<Release> releases) {
    var files = new ArrayList<BundleFile>();
    for (var release : releases.stream().filter(ReleasedTables::isProtected).toList()) {
      files.add(
          BundleFile.csv(
              "tables/release-" + release.id() + ".csv",
              new LocalText(
                  "tabellen som den ble gitt ut: rad, kolonne, antall",
                  "the table as it left: row, column, count"),
              numbers(release)));
    }
    files.add(
        BundleFile.csv(
            "tables/releases.csv",
            new LocalText(
                "tabellene som er gitt ut: tittel, spørsmål, enhet, grense, revisjon",
                "the tables that left: title, question, unit, threshold, revision"),
            ledger(releases)));
    return files;
  }

  /// A number in a paper, or in a table that left with a lower threshold, may be of one person.
  private static boolean isProtected(Release release) {
    return release.table().threshold() >= LEAST;
  }

  private Table ledger(List<Release> releases) {
    return new Table(
        "releases",
        List.of(
            "id", "title", "kind", "date", "unit", "threshold", "revision", "query", "withdrawn"),
        releases.stream().map(this::line).toList());
  }

  private List<Cell> line(Release release) {
    var table = release.table();
    boolean isPaper = release.kind().equals("paper");
    return List.of(
        Cell.of(release.id()),
        Cell.of(title(release)),
        Cell.of(release.kind()),
        Cell.of(table.date().toString()),
        Cell.of(table.unit()),
        Cell.of(table.threshold()),
        Cell.of(release.revision()),
        Cell.of(isPaper ? release.asked() : asked.told(release.asked())),
        Cell.of(release.withdrawal().map(each -> each.withdrawn().toString())));
  }

  /// A title may have the query in it that the table was asked for with, cut off.
  private String title(Release release) {
    var title = release.table().title();
    boolean hasQuery =
        release.table().columns().stream()
            .map(Population::filter)
            .filter(filter -> !filter.isBlank() && !queries.told(filter).equals(filter))
            .anyMatch(
                filter -> title.contains(filter.substring(0, Math.min(HEAD, filter.length()))));
    boolean isNaming = queries.namesAnyIn(title) || coders.stream().anyMatch(title::contains);
    return hasQuery || isNaming ? ToldQueries.NAMED : title;
  }

  private Table numbers(Release release) {
    var table = release.table();
    var counts = NumbersView.of(release).counts();
    var rows = new ArrayList<List<Cell>>();
    int at = 0;
    for (var row : table.rows()) {
      for (var column : table.columns()) {
        OptionalLong count = counts.get(at++);
        rows.add(
            List.of(
                Cell.of(told(row)),
                Cell.of(told(column)),
                count.isPresent() ? Cell.of(count.getAsLong()) : Cell.of(":")));
      }
    }
    return new Table("release", List.of("row", "column", "count"), rows);
  }

  private String told(Population column) {
    return new Population(queries.told(column.filter()), column.groups(), Optional.empty()).words();
  }

  private String told(ReleasedRow row) {
    var chosen = CHOSEN.matcher(row.key());
    var key =
        chosen.matches()
            ? asked(chosen.group(1)) + " [" + codings(chosen.group(2)) + "]"
            : asked(row.key());
    return row.unit().map(unit -> key + " · " + unit).orElse(key);
  }

  /// `query:` and a query, or several of them with commas between after `(any)`.
  private String asked(String key) {
    int first = key.indexOf(QUERY);
    if (first < 0) {
      return key;
    }
    var told = new ArrayList<String>();
    for (var query : key.substring(first + QUERY.length()).split("," + QUERY, -1)) {
      told.add(QUERY + queries.told(query));
    }
    return key.substring(0, first) + String.join(",", told);
  }

  /// Which codings were counted: a direction, then one who codes.
  private String codings(String chosen) {
    return coders.stream()
        .filter(name -> chosen.equals(name) || chosen.endsWith(" " + name))
        .map(name -> chosen.substring(0, chosen.length() - name.length()) + "(a coder)")
        .findFirst()
        .orElse(chosen);
  }
}

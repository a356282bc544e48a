package no.sitat.exchange.table;

import java.util.Map;
import no.sitat.codebook.LocalText;

/// What tables and their columns are called where people read them; files for programs have the
/// keys, which are a contract.
public final class TableHeads {
  private static final Map<String, LocalText> NAMES =
      Map.ofEntries(
          head("codings", "Kodinger", "Codings"),
          head("quotes", "Sitater", "Quotations"),
          head("codes", "Koder", "Codes"),
          head("codebook", "Kodebok", "Codebook"),
          head("documents", "Dokumenter", "Documents"),
          head("respondents", "Respondenter", "Respondents"),
          head("history", "Historikk", "History"),
          head("memos", "Notater", "Memos"),
          head("search", "Treff", "Hits"),
          head("crosstab", "Krysstabell", "Crosstab"),
          head("cells", "Tabell", "Table"),
          head("counts", "Antall", "Counts"),
          head("percent", "Prosent", "Percent"),
          head("rate", "Per 1000 ord", "Per 1,000 words"),
          head("tests", "Tester", "Tests"),
          head("notes", "Merknader", "Notes"),
          head("asked", "Spurt om", "Asked about"),
          head("guide", "Intervjuguide", "Interview guide"),
          head("saturation", "Metning", "Saturation"),
          head("population", "Utvalg og befolkning", "Sample and population"),
          head("releases", "Tabeller som er gitt ut", "Released tables"),
          head("searches", "Lagrede søk", "Saved searches"),
          head("sub-studies", "Delstudier", "Sub-studies"),
          head("import", "Import", "Import"),
          head("theme", "Tema", "Theme"));

  private static final Map<String, LocalText> COLUMNS =
      Map.ofEntries(
          head("document", "dokument", "document"),
          head("kind", "slag", "kind"),
          head("language", "språk", "language"),
          head("turn", "replikk", "turn"),
          head("turns", "replikker", "turns"),
          head("words", "ord", "words"),
          head("speaker", "taler", "speaker"),
          head("respondents", "respondenter", "respondents"),
          head("codings", "kodinger", "codings"),
          head("codings_with_subcodes", "kodinger med underkoder", "codings with sub-codes"),
          head(
              "respondents_with_subcodes",
              "respondenter med underkoder",
              "respondents with sub-codes"),
          head("revision", "revisjon", "revision"),
          head("title", "tittel", "title"),
          head("code", "kode", "code"),
          head("codes", "koder", "codes"),
          head("parent", "overordnet", "parent"),
          head("coder", "koder (person)", "coder"),
          head("direction", "retning", "direction"),
          head("directions", "retninger", "directions"),
          head("default_direction", "vanlig retning", "default direction"),
          head("weight", "vekt", "weight"),
          head("created", "laget", "created"),
          head("changed", "endret", "changed"),
          head("text", "tekst", "text"),
          head("memo", "notat", "memo"),
          head("start", "fra", "from"),
          head("end", "til", "to"),
          head("left", "før", "before"),
          head("match", "treff", "match"),
          head("right", "etter", "after"),
          head("attribution", "kildeangivelse", "attribution"),
          head("name_nb", "navn (bokmål)", "name (Norwegian)"),
          head("name_en", "navn (engelsk)", "name (English)"),
          head("definition_nb", "definisjon (bokmål)", "definition (Norwegian)"),
          head("definition_en", "definisjon (engelsk)", "definition (English)"),
          head("include_nb", "tas med (bokmål)", "include (Norwegian)"),
          head("include_en", "tas med (engelsk)", "include (English)"),
          head("exclude_nb", "tas ikke med (bokmål)", "exclude (Norwegian)"),
          head("exclude_en", "tas ikke med (engelsk)", "exclude (English)"),
          head("example_nb", "eksempel (bokmål)", "example (Norwegian)"),
          head("example_en", "eksempel (engelsk)", "example (English)"),
          head("borderline_nb", "grensetilfelle (bokmål)", "borderline case (Norwegian)"),
          head("borderline_en", "grensetilfelle (engelsk)", "borderline case (English)"),
          head("name", "navn", "name"),
          head("respondent", "respondent", "respondent"),
          head("status", "status", "status"),
          head("undone", "angret", "undone"),
          head("text_nb", "hva", "what"),
          head("text_en", "hva", "what"),
          head("test", "test", "test"),
          head("rate_per_1000_words", "per 1000 ord", "per 1,000 words"),
          head("percent_of", "prosent av", "percent of"),
          head("lower", "fra (95 %)", "from (95%)"),
          head("upper", "til (95 %)", "to (95%)"),
          head("codebook", "kodebok", "codebook"),
          head("active", "i bruk", "in use"),
          head("edition", "utgave", "edition"),
          head("colour", "farge", "colour"),
          head("links", "lenker", "links"),
          head("dimensions", "dimensjoner", "dimensions"),
          head("query", "spørring", "query"),
          head("row", "rad", "row"),
          head("column", "kolonne", "column"),
          head("unit", "telleenhet", "unit"),
          head("count", "antall", "count"),
          head("base", "grunnlag", "base"),
          head("percent", "prosent", "percent"),
          head("time", "tid", "time"),
          head("target", "om", "about"),
          head("on", "hva", "what"),
          head("id", "nr.", "no."));

  private TableHeads() {}

  private static Map.Entry<String, LocalText> head(String key, String nb, String en) {
    return Map.entry(key, new LocalText(nb, en));
  }

  /// What a table is called; one that nobody has named, by its key.
  ///
  /// @param language `nb` or `en`
  public static String name(String key, String language) {
    var words = NAMES.get(key);
    return words == null ? key : words.in(language);
  }

  /// What a column is called; one that nobody has named, by its key.
  ///
  /// @param language `nb` or `en`
  static String column(String key, String language) {
    var words = COLUMNS.get(key);
    return words == null ? key : words.in(language);
  }
}

package no.sitat.http.asking;

import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.sitat.codebook.LocalText;
import no.sitat.coding.Study;
import no.sitat.exchange.table.ConcordanceDocument;
import no.sitat.exchange.table.HtmlPage;
import no.sitat.exchange.table.SearchListing;
import no.sitat.exchange.table.SearchListing.Part;
import no.sitat.exchange.table.SearchNotes;
import no.sitat.exchange.table.TableFormat;
import no.sitat.exchange.table.TableHeads;
import no.sitat.exchange.table.TableWriter;
import no.sitat.exchange.table.WorkbookWriter;
import no.sitat.project.Project;
import no.sitat.search.SearchResult;

/// What a search found, as a file: the hits, and where the form has room for it how they were
/// found.
///
/// A workbook tells it on its first sheet, a Word document on its first page. CSV, JSON and
/// Markdown are the table alone, for programs; they and workbooks are written row by row, so that a
/// million hits need not stand in memory.
public final class SearchFile {
  private final Project project;
  private final Study study;
  private final SearchListing listing;
  private final Asking.SearchWords words;
  private final SearchResult result;
  private final Part part;

  /// @param listing of the study that was searched
  /// @param part which of the hits
  SearchFile(
      Project project,
      SearchListing listing,
      Asking.SearchWords words,
      SearchResult result,
      Part part) {
    this.project = project;
    this.listing = listing;
    this.words = words;
    this.result = result;
    this.part = part;
    study = result.study();
  }

  /// Why this cannot be a Word document, if it cannot.
  public Optional<LocalText> tooLongForWord() {
    int size = part.size(result.totals().hits());
    return size <= ConcordanceDocument.MOST
        ? Optional.empty()
        : Optional.of(
            new LocalText(
                "Et Word-dokument tar %d treff, og her er %d. Ta ut CSV eller XLSX, eller trekk et utvalg."
                    .formatted(ConcordanceDocument.MOST, size),
                "A Word document takes %d hits, and these are %d. Export CSV or XLSX, or draw a sample."
                    .formatted(ConcordanceDocument.MOST, size)));
  }

  /// What to call it, without an ending; of a random order it says the seed, for CSV has no other
  /// place for it.
  public String name() {
    var seed = notes().seed();
    return seed.isPresent() ? "search-random-" + seed.getAsLong() : "search";
  }

  /// @param language of what is told about the search, `nb` or `en`
  public void write(TableFormat format, String language, OutputStream out) {
    var hits = listing.hits(result, part);
    if (format == TableFormat.XLSX) {
      WorkbookWriter.write(List.of(notes().table(language), hits), out);
    } else if (format == TableFormat.HTML) {
      var title = TableHeads.name(hits.name(), language);
      HtmlPage.write(title, List.of(notes().table(language), hits), language, out);
    } else {
      TableWriter.write(hits, format, out);
    }
  }

  /// @throws IllegalArgumentException if it is [#tooLongForWord()]
  public void writeWord(String language, OutputStream out) {
    if (tooLongForWord().isPresent()) {
      throw new IllegalArgumentException(part.size(result.totals().hits()) + " hits");
    }
    var lines = listing.lines(result, part);
    new ConcordanceDocument(study, language).write(notes(), lines, out);
  }

  private SearchNotes notes() {
    return new SearchNotes(
        words.query(),
        words.sort(),
        words.interviewers(),
        result.totals(),
        part.size(result.totals().hits()),
        result.pending(),
        new SearchNotes.Made(
            project.name(), study.revision(), project.codebookNamedLast(), Instant.now()));
  }
}

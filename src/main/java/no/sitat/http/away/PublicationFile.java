package no.sitat.http.away;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import no.sitat.exchange.table.HtmlPage;
import no.sitat.exchange.table.PublicationDocument;
import no.sitat.exchange.table.PublicationReport;
import no.sitat.exchange.table.QuoteListing;
import no.sitat.exchange.table.TableFormat;
import no.sitat.exchange.table.TableHeads;
import no.sitat.exchange.table.TableWriter;
import no.sitat.exchange.table.WorkbookWriter;

/// The quotes of a publication in one of the forms they leave in.
///
/// @param format empty for a Word document
public record PublicationFile(Optional<TableFormat> format) {
  /// Empty for an ending that no form has.
  ///
  /// @param ending `docx`, `html`, `xlsx`, `csv`, `json` or `md`
  public static Optional<PublicationFile> of(String ending) {
    return ending.equals("docx")
        ? Optional.of(new PublicationFile(Optional.empty()))
        : TableFormat.named(ending)
            .filter(format -> format != TableFormat.TABLE)
            .map(format -> new PublicationFile(Optional.of(format)));
  }

  public String contentType() {
    return format.map(TableFormat::contentType).orElse(TableFormat.DOCX.contentType());
  }

  public void write(PublicationReport report, OutputStream out) {
    var listing = new QuoteListing(report);
    if (format.isEmpty()) {
      new PublicationDocument(report).write(out);
    } else if (format.get() == TableFormat.XLSX) {
      WorkbookWriter.write(List.of(listing.quotes(), listing.notes()), out);
    } else if (format.get() == TableFormat.HTML) {
      var language = report.language();
      var title = TableHeads.name("quotes", language);
      HtmlPage.write(title, List.of(listing.quotes(), listing.notes()), language, out);
    } else {
      TableWriter.write(listing.quotes(), format.get(), out);
    }
  }
}

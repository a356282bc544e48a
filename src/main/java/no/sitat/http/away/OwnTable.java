package no.sitat.http.away;

import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.leaving.TableFile;
import no.sitat.exchange.table.HtmlPage;
import no.sitat.exchange.table.Provenance;
import no.sitat.exchange.table.Table;
import no.sitat.exchange.table.TableFormat;
import no.sitat.exchange.table.TableHeads;
import no.sitat.exchange.table.TableNotes;
import no.sitat.exchange.table.TableNotes.Line;
import no.sitat.exchange.table.TableWriter;
import no.sitat.exchange.table.WordTables;
import no.sitat.project.Project;

/// A table of what a project has, as a file. Where people read it, it says last which project it is
/// from and when, and whom it is for; files for programs are the table alone.
public record OwnTable(Project project, Table table) {
  /// Tables with words or labels of informants.
  private static final Set<String> OF_PEOPLE =
      Set.of("codings", "quotes", "respondents", "documents");

  /// Writes the whole file and flushes; the stream stays open.
  ///
  /// @param language `nb` or `en`
  /// @throws java.io.UncheckedIOException if the stream cannot be written to
  public void write(TableFormat format, String language, OutputStream out) {
    var title = TableHeads.name(table.name(), language);
    switch (format) {
      case DOCX -> WordTables.write(title, toRead(language), language, out);
      case HTML -> HtmlPage.write(title, toRead(language), language, out);
      case CSV, JSON, MD, TABLE, XLSX -> TableWriter.write(table, format, language, out);
    }
  }

  private List<Table> toRead(String language) {
    return List.of(table, new TableNotes(TableFile.ABOUT, notes()).table(language));
  }

  private List<Line> notes() {
    var lines = new ArrayList<Line>();
    if (OF_PEOPLE.contains(table.name())) {
      lines.add(
          Line.of("Bruk", "Use", new LocalText("bare for prosjektet", "for the project only")));
    }
    lines.add(Provenance.project(project.name()));
    lines.add(Provenance.revision(project.revision()));
    lines.add(Provenance.taken(Instant.now()));
    return lines;
  }
}

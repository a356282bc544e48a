package no.sitat.http.asking;

import java.util.ArrayList;
import java.util.List;
import no.sitat.crosstab.asked.AskedTable;
import no.sitat.exchange.leaving.AskedAbout;
import no.sitat.exchange.leaving.TableFile;
import no.sitat.exchange.table.AskedListing;
import no.sitat.exchange.table.Provenance;
import no.sitat.http.view.AskedView;
import no.sitat.project.Project;

/// A table of asked and said with what was asked for, of a project.
public record AskedAnswer(Project project, AskedWords words, AskedTable table) {
  /// As a screen and `--format json` show it.
  public AskedView view() {
    return AskedView.of(table, origin());
  }

  /// As a file.
  public TableFile file() {
    var about = new ArrayList<>(new AskedAbout(table).lines());
    about.addAll(Origin.lines(words.filter()));
    return new TableFile(List.of(), new AskedListing(table).cells(), about, origin());
  }

  private Provenance origin() {
    return new Origin(project).of(words.command(project.folderName()), table.revision());
  }
}

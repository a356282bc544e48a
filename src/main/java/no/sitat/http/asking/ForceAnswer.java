package no.sitat.http.asking;

import java.util.ArrayList;
import java.util.List;
import no.sitat.crosstab.force.ForceTable;
import no.sitat.exchange.leaving.ForceAbout;
import no.sitat.exchange.leaving.TableFile;
import no.sitat.exchange.table.ForceListing;
import no.sitat.exchange.table.Provenance;
import no.sitat.http.view.ForceView;
import no.sitat.project.Project;

/// A force table with what was asked for, of a project.
public record ForceAnswer(Project project, ForceWords words, ForceTable table) {
  /// As a screen and `--format json` show it.
  public ForceView view() {
    return ForceView.of(table, origin());
  }

  /// As a file.
  ///
  /// @param language of its sheets, `nb` or `en`
  public TableFile file(String language) {
    var listing = new ForceListing(table);
    var about = new ArrayList<>(new ForceAbout(table).lines());
    about.addAll(Origin.lines(words.filter()));
    return new TableFile(List.of(listing.counts(language)), listing.cells(), about, origin());
  }

  private Provenance origin() {
    return new Origin(project).of(words.command(project.folderName()), table.revision());
  }
}

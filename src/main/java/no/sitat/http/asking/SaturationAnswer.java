package no.sitat.http.asking;

import java.util.ArrayList;
import java.util.List;
import no.sitat.crosstab.saturation.SaturationTable;
import no.sitat.exchange.leaving.SaturationAbout;
import no.sitat.exchange.leaving.TableFile;
import no.sitat.exchange.table.Provenance;
import no.sitat.exchange.table.SaturationListing;
import no.sitat.http.view.SaturationView;
import no.sitat.project.Project;

/// Curves of saturation with what was asked for, of a project.
public record SaturationAnswer(Project project, SaturationWords words, SaturationTable table) {
  /// As a screen and `--format json` show them.
  public SaturationView view() {
    return SaturationView.of(table, origin());
  }

  /// As a file.
  public TableFile file() {
    var listing =
        new SaturationListing(table, words.asked(), project.codebookNamedLast().orElse(""));
    var about = new ArrayList<>(new SaturationAbout(table).lines());
    about.addAll(Origin.lines(words.filter()));
    return new TableFile(List.of(), listing.points(), about, origin());
  }

  private Provenance origin() {
    return new Origin(project).of(words.command(project.folderName()), table.revision());
  }
}

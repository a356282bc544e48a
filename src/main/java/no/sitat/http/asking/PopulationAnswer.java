package no.sitat.http.asking;

import java.util.List;
import no.sitat.crosstab.population.CountedPopulation;
import no.sitat.exchange.leaving.PopulationAbout;
import no.sitat.exchange.leaving.TableFile;
import no.sitat.exchange.table.PopulationListing;
import no.sitat.exchange.table.Provenance;
import no.sitat.http.view.PopulationView;
import no.sitat.project.Project;

/// A sample beside a population with what was asked for, of a project.
public record PopulationAnswer(Project project, PopulationWords words, CountedPopulation counted) {
  /// As a screen and `--format json` show it.
  public PopulationView view() {
    var table = counted.table();
    var choice = PopulationChoice.view(table.request().registry().table());
    return PopulationView.of(table, choice, origin().command());
  }

  /// As a file.
  ///
  /// @param language of groups and sources, `nb` or `en`
  public TableFile file(String language) {
    var table = counted.table();
    var listing =
        new PopulationListing(
            table, words.asked(counted.request()), project.codebookNamedLast().orElse(""));
    return new TableFile(
        List.of(), listing.rows(language), new PopulationAbout(table).lines(), origin());
  }

  private Provenance origin() {
    return new Origin(project)
        .of(words.command(project.folderName(), counted.request()), counted.table().revision());
  }
}

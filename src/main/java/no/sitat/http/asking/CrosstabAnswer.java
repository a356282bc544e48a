package no.sitat.http.asking;

import java.util.ArrayList;
import java.util.List;
import no.sitat.crosstab.reading.CrosstabReading;
import no.sitat.exchange.leaving.CrosstabAbout;
import no.sitat.exchange.leaving.ReadingTables;
import no.sitat.exchange.leaving.TableFile;
import no.sitat.exchange.table.Provenance;
import no.sitat.exchange.table.TableNotes.Line;
import no.sitat.http.view.CrosstabView;
import no.sitat.project.Project;

/// A crosstab with what was asked for, of a project: to be sent to a screen or written into a file.
public record CrosstabAnswer(Project project, CrosstabWords words, CrosstabReading reading) {
  /// As a screen and `--format json` show it.
  public CrosstabView view() {
    var about = with(about().ofTable());
    var filter = words.filter();
    return CrosstabView.of(
        reading,
        new CrosstabView.Asked(filter.where(), filter.direction(), filter.coder()),
        new CrosstabView.Told(about, origin()));
  }

  /// As a file.
  ///
  /// @param language of its sheets, `nb` or `en`
  public TableFile file(String language) {
    var tables = new ReadingTables(reading);
    return new TableFile(tables.sheets(language), tables.cells(), with(about().lines()), origin());
  }

  private CrosstabAbout about() {
    return new CrosstabAbout(reading, words.also());
  }

  private List<Line> with(List<Line> about) {
    var lines = new ArrayList<>(about);
    lines.addAll(Origin.lines(words.filter()));
    return lines;
  }

  private Provenance origin() {
    return new Origin(project)
        .of(words.command(project.folderName()), reading.crosstab().revision());
  }
}

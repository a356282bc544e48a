package no.sitat.http.asking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.table.Provenance;
import no.sitat.exchange.table.TableNotes.Line;
import no.sitat.project.Project;

/// Gives tables that leave a project their origin.
public record Origin(Project project) {
  /// @param command the line that makes the same again
  /// @param revision of the study that was counted
  public Provenance of(String command, long revision) {
    return new Provenance(
        project.name(), command, project.codebookNamedLast(), revision, Instant.now());
  }

  /// What the notes say of which codings were counted; nothing of all.
  static List<Line> lines(Asking.Filter filter) {
    var lines = new ArrayList<Line>();
    filter.where().ifPresent(where -> lines.add(line("Bare for", "Only where", where)));
    filter.direction().ifPresent(key -> lines.add(line("Bare retningen", "Only direction", key)));
    filter.coder().ifPresent(name -> lines.add(line("Bare kodet av", "Only coded by", name)));
    return List.copyOf(lines);
  }

  private static Line line(String nb, String en, String text) {
    return Line.of(nb, en, new LocalText(text, text));
  }
}

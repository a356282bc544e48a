package no.sitat.exchange.table;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.table.TableNotes.Line;

/// Where the numbers of a file are from: what was asked, of which state of which project.
///
/// @param command the line for a shell that makes the same again
/// @param codebook the codebook version named last
/// @param revision of the study that was counted
public record Provenance(
    String project, String command, Optional<String> codebook, long revision, Instant time) {
  private static final List<String> COLUMNS = List.of("query", "codebook", "revision");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm xxx");

  /// The table with `query`, `codebook` and `revision` on every row, where it has no such column.
  public Table on(Table table) {
    var values = List.of(Cell.of(command), Cell.of(codebook), Cell.of(revision));
    var lacks =
        IntStream.range(0, COLUMNS.size())
            .filter(at -> !table.columns().contains(COLUMNS.get(at)))
            .boxed()
            .toList();
    var added = lacks.stream().map(values::get).toList();
    Iterable<List<Cell>> rows =
        () ->
            StreamSupport.stream(table.rows().spliterator(), false)
                .map(row -> joined(row, added))
                .iterator();
    return new Table(
        table.name(), joined(table.columns(), lacks.stream().map(COLUMNS::get).toList()), rows);
  }

  private static <T> List<T> joined(List<T> first, List<T> then) {
    var all = new ArrayList<>(first);
    all.addAll(then);
    return all;
  }

  /// What there is to tell, in order.
  public List<Line> lines() {
    return List.of(
        Line.same("Kommando", "Command", command),
        project(project),
        revision(revision),
        Line.of(
            "Versjon av kodeboken navngitt sist",
            "Codebook version named last",
            codebook.map(name -> new LocalText(name, name)).orElse(new LocalText("ingen", "none"))),
        taken(time));
  }

  /// Which project a file is from.
  public static Line project(String name) {
    return Line.same("Prosjekt", "Project", name);
  }

  /// Of which of its states.
  public static Line revision(long revision) {
    return Line.same("Prosjektets revisjon", "Revision of the project", Long.toString(revision));
  }

  /// When a file was made.
  public static Line taken(Instant time) {
    return Line.same("Tatt ut", "Taken", TIME.format(time.atZone(ZoneId.systemDefault())));
  }
}

package no.sitat.http.view;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import no.sitat.project.Backups;
import no.sitat.project.upkeep.BackupPlan;

/// The plan for backups and how the last went.
///
/// @param hours between two; 0 for never
/// @param folder where they lie; left out as long as nobody has chosen
/// @param keep how many
/// @param suggested a folder beside the project
/// @param next when the next is due; left out where none is planned
/// @param running whether one is being taken
public record BackupsView(
    int hours,
    Optional<String> folder,
    int keep,
    String suggested,
    Optional<TakenView> taken,
    Optional<FailedView> failed,
    Optional<Instant> next,
    boolean running) {
  /// @param seconds it took, with the proof that it can be restored
  public record TakenView(Instant at, String file, long bytes, double seconds) {}

  /// @param why in Norwegian
  public record FailedView(Instant at, String why, String whyEn) {}

  public static BackupsView of(Backups.Status status, Path project) {
    var diary = status.diary();
    var plan = diary.plan();
    return new BackupsView(
        plan.hours(),
        plan.folder().map(Path::toString),
        plan.keep(),
        BackupPlan.suggested(project).toString(),
        diary
            .taken()
            .map(last ->
                new TakenView(
                    last.at(), last.file().toString(), last.bytes(), last.millis() / 1000.0)),
        diary.failed().map(last -> new FailedView(last.at(), last.why().nb(), last.why().en())),
        status.next(),
        status.running());
  }
}

package no.sitat.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.javalin.http.Context;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.sitat.http.view.BackupsView;
import no.sitat.http.view.Refused;
import no.sitat.project.Backups;
import no.sitat.project.Project;
import no.sitat.project.upkeep.BackupPlan;

/// Backups that are taken by themselves, and one taken now.
final class BackupRoutes {
  private final Project project;

  BackupRoutes(Project project) {
    this.project = project;
  }

  /// @param hours between two; 0 for never
  /// @param folder the whole path
  /// @param keep how many
  record Plan(
      @JsonProperty(required = true) int hours,
      Optional<String> folder,
      @JsonProperty(required = true) int keep) {
    BackupPlan plan() {
      try {
        var where = folder.map(String::strip).filter(text -> !text.isEmpty()).map(Path::of);
        return new BackupPlan(hours, where.map(Path::normalize), keep);
      } catch (InvalidPathException _) {
        throw Refused.field(
            "folder", "Det er ingen sti på denne maskinen.", "that is no path here");
      }
    }
  }

  List<Route> routes() {
    return List.of(
        Route.get("/api/backups", "The plan for backups and how the last went", this::tell)
            .answers(200, BackupsView.class),
        Route.put("/api/backups", "Plans backups: how often, where, how many are kept", this::plan)
            .takes(Plan.class)
            .answers(200, BackupsView.class),
        Route.post("/api/backups", "Begins a backup now; nobody waits for it", this::start)
            .answers(202, BackupsView.class));
  }

  private void tell(Context request) {
    answer(request, project.backups().status());
  }

  private void plan(Context request) {
    answer(request, project.backups().change(request.bodyAsClass(Plan.class).plan()));
  }

  private void start(Context request) {
    request.status(202);
    answer(request, project.backups().start());
  }

  private void answer(Context request, Backups.Status status) {
    request.json(BackupsView.of(status, project.folder().toAbsolutePath().normalize()));
  }
}

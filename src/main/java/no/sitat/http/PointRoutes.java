package no.sitat.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import no.sitat.http.view.RestoreView;
import no.sitat.project.Project;
import no.sitat.project.past.NamedPoint;

/// Revisions with a name, and the way back to any revision.
final class PointRoutes {
  private final Project project;
  private final Sessions sessions;

  PointRoutes(Project project, Sessions sessions) {
    this.project = project;
    this.sessions = sessions;
  }

  /// @param at the project's revision when it was as named
  record PointView(int id, String name, long at, String coder, Instant created) {
    static PointView of(NamedPoint point) {
      return new PointView(
          point.id(), point.name(), point.revision(), point.coder(), point.created());
    }
  }

  /// @param revision to name; how the project is now when left out
  record NewPoint(String name, Optional<Long> revision) {}

  /// @param name another name
  record ChangedPoint(String name) {}

  /// @param revision to go back to
  record Restore(@JsonProperty(required = true) long revision) {}

  List<Route> routes() {
    return List.of(
        Route.get("/api/points", "The revisions that have a name, newest first", this::all)
            .answersListOf(PointView.class),
        Route.post("/api/points", "Names a revision", this::name)
            .takes(NewPoint.class)
            .answersRevised(201, PointView.class),
        Route.patch("/api/points/{id}", "Gives a point another name", this::rename)
            .takes(ChangedPoint.class)
            .answersRevised(200, PointView.class),
        Route.delete("/api/points/{id}", "Takes the name away", this::remove).answers(204),
        Route.post(
                "/api/history/preview", "What going back to a revision would change", this::preview)
            .takes(Restore.class)
            .answers(200, RestoreView.class),
        Route.post(
                "/api/history/restore",
                "Makes the project as it was at a revision, as one change",
                this::restore)
            .takes(Restore.class)
            .answers(200, HistoryRoutes.Done.class));
  }

  private void all(Context request) {
    request.json(project.past().points().stream().map(PointView::of).toList());
  }

  private void name(Context request) {
    var body = request.bodyAsClass(NewPoint.class);
    var revision =
        body.revision().isPresent() ? OptionalLong.of(body.revision().get()) : OptionalLong.empty();
    var named = project.past().name(body.name(), revision, sessions.coder(request));
    request.status(201).json(new Revised<>(PointView.of(named.value()), named.study().revision()));
  }

  private void rename(Context request) {
    var body = request.bodyAsClass(ChangedPoint.class);
    int id = new Parameters(request).id();
    var named = project.past().rename(id, body.name(), sessions.coder(request));
    request.json(new Revised<>(PointView.of(named.value()), named.study().revision()));
  }

  private void remove(Context request) {
    int id = new Parameters(request).id();
    Removed.answer(request, project.past().remove(id, sessions.coder(request)));
  }

  private void preview(Context request) {
    long revision = request.bodyAsClass(Restore.class).revision();
    request.json(RestoreView.of(revision, project.past().preview(revision)));
  }

  private void restore(Context request) {
    long revision = request.bodyAsClass(Restore.class).revision();
    request.json(HistoryRoutes.Done.of(project.past().restore(revision, sessions.coder(request))));
  }
}

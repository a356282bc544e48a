package no.sitat.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.sitat.crosstab.CrosstabRequest;
import no.sitat.disclosure.release.JointVerdict.Answer;
import no.sitat.exchange.PaperTable;
import no.sitat.exchange.PaperTable.Problem;
import no.sitat.http.asking.Asking;
import no.sitat.http.asking.LeavingTable;
import no.sitat.http.view.Refused;
import no.sitat.http.view.ReleaseView;
import no.sitat.http.view.ReleaseView.LedgerView;
import no.sitat.http.view.ReleaseView.NumbersView;
import no.sitat.http.view.ReleaseView.VerdictView;
import no.sitat.project.Project;
import no.sitat.project.releases.ReleaseDraft;

/// What has left the house, and whether a table may follow.
final class ReleaseRoutes {
  private final Project project;
  private final Asking asking;
  private final Sessions sessions;

  ReleaseRoutes(Project project, Asking asking, Sessions sessions) {
    this.project = project;
    this.asking = asking;
    this.sessions = sessions;
  }

  /// A release of the crosstab that the address asks for.
  ///
  /// @param reason why it leaves although the verdict is against it
  record NewRelease(@JsonProperty(required = true) String title, Optional<String> reason) {}

  /// A table of an earlier paper.
  ///
  /// @param date the day it came out, as 2025-03-01
  /// @param variable of which its columns are the groups
  /// @param csv the rows by columns, as `docs/formats.md` has it
  record NewPaper(
      @JsonProperty(required = true) String title,
      @JsonProperty(required = true) String date,
      @JsonProperty(required = true) String variable,
      @JsonProperty(required = true) String csv) {}

  record Withdrawn(@JsonProperty(required = true) String reason) {}

  List<Route> routes() {
    var routes = new ArrayList<>(own());
    routes.addAll(
        0,
        new LeavingRoutes(project, sessions)
            .of("/api", "a crosstab", CrosstabRoutes.QUERIES, this::count));
    return List.copyOf(routes);
  }

  private List<Route> own() {
    return List.of(
        Route.get("/api/releases", "What has left the house, and what it gives away", this::all)
            .answers(200, LedgerView.class),
        Route.get("/api/releases/{id}", "The numbers of a release, as they left", this::one)
            .answers(200, NumbersView.class),
        Route.post("/api/releases/papers", "Adds a table of an earlier paper", this::addPaper)
            .takes(NewPaper.class)
            .answers(201, VerdictView.class),
        Route.post(
                "/api/releases/{id}/withdrawal",
                "Says that a release is no longer used; it stays in the ledger",
                this::withdraw)
            .takes(Withdrawn.class)
            .answers(200, LedgerView.class));
  }

  private void all(Context request) {
    request.json(ledger());
  }

  private void one(Context request) {
    int id = new Parameters(request).id();
    var release = project.releases().of(id);
    request.json(
        release
            .map(NumbersView::of)
            .orElseThrow(() ->
                Refused.notFound(
                    "Det finnes ingen utlevering " + id + ".", "there is no release " + id)));
  }

  private LedgerView ledger() {
    var releases = project.releases();
    return new LedgerView(
        releases.all().stream().map(ReleaseView::of).toList(),
        VerdictView.of(releases.audit(CrosstabRequest.USUAL_THRESHOLD)));
  }

  private LeavingTable count(Context request) {
    var words = CrosstabRoutes.words(new Parameters(request));
    var counted = asking.counted(asking.complete(words.filter().where()), words);
    return (title, reason) -> words.draft(counted, title, reason);
  }

  private void addPaper(Context request) {
    var wanted = request.bodyAsClass(NewPaper.class);
    try {
      var table =
          PaperTable.read(
              wanted.csv(), wanted.title().strip(), date(wanted.date()), wanted.variable().strip());
      var draft =
          new ReleaseDraft(table, "paper", wanted.variable(), 0, Answer.SAFE, Optional.empty());
      var verdict = project.releases().add(draft, sessions.coder(request));
      request.status(201).json(VerdictView.of(verdict));
    } catch (Problem problem) {
      throw Refused.field("csv", problem.words().nb(), problem.words().en());
    }
  }

  private static LocalDate date(String typed) {
    try {
      return LocalDate.parse(typed.strip());
    } catch (DateTimeParseException _) {
      throw Refused.field("date", "Skriv datoen som 2025-03-01.", "write the date as 2025-03-01");
    }
  }

  private void withdraw(Context request) {
    var reason = request.bodyAsClass(Withdrawn.class).reason();
    project.releases().withdraw(new Parameters(request).id(), reason, sessions.coder(request));
    request.json(ledger());
  }
}

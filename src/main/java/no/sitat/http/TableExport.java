package no.sitat.http;

import io.javalin.http.Context;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import no.sitat.exchange.leaving.TableFile;
import no.sitat.http.asking.AskedAnswer;
import no.sitat.http.asking.Asking;
import no.sitat.http.asking.CrosstabAnswer;
import no.sitat.http.asking.ForceAnswer;
import no.sitat.http.asking.LeavingTable;
import no.sitat.http.asking.PopulationAnswer;
import no.sitat.http.asking.SaturationAnswer;
import no.sitat.project.Project;
import no.sitat.project.Releases;

/// Tables that count people, as files: a protected one is judged beside all that has left before
/// anything is written.
final class TableExport {
  private final Project project;
  private final Asking asking;
  private final Sessions sessions;

  TableExport(Project project, Asking asking, Sessions sessions) {
    this.project = project;
    this.asking = asking;
    this.sessions = sessions;
  }

  /// A table that was counted and has not left.
  ///
  /// @param threshold under which it is protected; empty when it is not
  /// @param proposal its title in the ledger when none is given
  private record Leaving(
      OptionalInt threshold, String proposal, LeavingTable table, Supplier<TableFile> file) {}

  /// The table that a screen shows; empty when this is none that counts people.
  ///
  /// @param what as the screen is called
  Optional<TableFile> file(String what, Context request) {
    var leaving =
        switch (what) {
          case "crosstab" -> Optional.of(crosstab(request));
          case "forces" -> Optional.of(forces(request));
          case "population" -> Optional.of(population(request));
          case "saturation" -> Optional.of(saturation(request));
          case "asked" -> Optional.of(asked(request));
          default -> Optional.<Leaving>empty();
        };
    leaving.ifPresent(table -> leave(request, table));
    return leaving.map(table -> table.file().get().called(heading(request, table)));
  }

  /// What stands over the file: what our own page says it has just left under, or else as in the
  /// ledger.
  private static String heading(Context request, Leaving leaving) {
    return new Parameters(request).text("heading").orElseGet(() -> title(request, leaving));
  }

  private static String title(Context request, Leaving leaving) {
    return new Parameters(request)
        .text("release")
        .orElseGet(() -> Releases.title(leaving.proposal()));
  }

  private Leaving crosstab(Context request) {
    var words = CrosstabRoutes.words(new Parameters(request));
    var counted = asking.counted(asking.complete(words.filter().where()), words);
    return new Leaving(
        words.threshold(),
        words.proposal(),
        (title, reason) -> words.draft(counted, title, reason),
        () ->
            new CrosstabAnswer(project, words, asking.read(counted, words.shown()))
                .file(sessions.language(request)));
  }

  private Leaving forces(Context request) {
    var words = ForceRoutes.words(new Parameters(request));
    var counted = asking.forces(asking.complete(words.filter().where()), words);
    return new Leaving(
        words.threshold(),
        words.proposal(),
        (title, reason) -> words.draft(counted, title, reason),
        () -> new ForceAnswer(project, words, counted.table()).file(sessions.language(request)));
  }

  private Leaving population(Context request) {
    var words = PopulationRoutes.words(new Parameters(request));
    var counted = asking.population(asking.complete(words.where()), words);
    return new Leaving(
        words.threshold(),
        "population " + counted.request().column(),
        (title, reason) -> words.draft(counted, title, reason),
        () -> new PopulationAnswer(project, words, counted).file(sessions.language(request)));
  }

  private Leaving saturation(Context request) {
    var words = SaturationRoutes.words(new Parameters(request));
    var counted = asking.saturation(asking.complete(words.filter().where()), words);
    return new Leaving(
        words.threshold(),
        words.proposal(),
        (title, reason) -> words.draft(counted, title, reason),
        () -> new SaturationAnswer(project, words, counted.table()).file());
  }

  private Leaving asked(Context request) {
    var words = AskedRoutes.words(new Parameters(request));
    asking.complete(words.filter().where());
    var counted = asking.asked(words);
    return new Leaving(
        words.threshold(),
        words.proposal(),
        (title, reason) -> words.draft(counted, title, reason),
        () -> new AskedAnswer(project, words, counted.table()).file());
  }

  /// A protected table is written down under the title given or one of its own. Only our own pages
  /// may do that: it changes the ledger.
  private void leave(Context request, Leaving leaving) {
    if (leaving.threshold().isEmpty()) {
      return;
    }
    Guard.checkPage(request);
    var parameters = new Parameters(request);
    project
        .releases()
        .leave(
            leaving.table().draft(title(request, leaving), parameters.text("reason")),
            parameters.text("release").isPresent(),
            sessions.coder(request));
  }
}

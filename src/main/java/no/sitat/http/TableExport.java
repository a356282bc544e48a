package no.sitat.http;

import io.javalin.http.Context;
import java.util.Optional;
import java.util.OptionalInt;
import no.sitat.exchange.leaving.TableFile;
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

  /// The table that a screen shows; empty when this is none that counts people.
  ///
  /// @param what as the screen is called
  Optional<TableFile> file(String what, Context request) {
    return switch (what) {
      case "crosstab" -> Optional.of(crosstab(request));
      case "forces" -> Optional.of(forces(request));
      case "population" -> Optional.of(population(request));
      case "saturation" -> Optional.of(saturation(request));
      case "asked" -> Optional.of(asked(request));
      default -> Optional.empty();
    };
  }

  private TableFile crosstab(Context request) {
    var words = CrosstabRoutes.words(new Parameters(request));
    var counted = asking.counted(asking.complete(words.filter().where()), words);
    LeavingTable table = (title, reason) -> words.draft(counted, title, reason);
    leave(request, words.threshold(), words.proposal(), table);
    var reading = asking.read(counted, words.shown());
    return new CrosstabAnswer(project, words, reading).file(sessions.language(request));
  }

  private TableFile forces(Context request) {
    var words = ForceRoutes.words(new Parameters(request));
    var counted = asking.forces(asking.complete(words.filter().where()), words);
    LeavingTable table = (title, reason) -> words.draft(counted, title, reason);
    leave(request, words.threshold(), words.proposal(), table);
    return new ForceAnswer(project, words, counted.table()).file(sessions.language(request));
  }

  private TableFile population(Context request) {
    var words = PopulationRoutes.words(new Parameters(request));
    var counted = asking.population(asking.complete(words.where()), words);
    LeavingTable table = (title, reason) -> words.draft(counted, title, reason);
    leave(request, words.threshold(), "population " + counted.request().column(), table);
    return new PopulationAnswer(project, words, counted).file(sessions.language(request));
  }

  private TableFile saturation(Context request) {
    var words = SaturationRoutes.words(new Parameters(request));
    var counted = asking.saturation(asking.complete(words.filter().where()), words);
    LeavingTable table = (title, reason) -> words.draft(counted, title, reason);
    leave(request, words.threshold(), "saturation " + words.asked(), table);
    return new SaturationAnswer(project, words, counted.table()).file();
  }

  private TableFile asked(Context request) {
    var words = AskedRoutes.words(new Parameters(request));
    asking.complete(words.filter().where());
    var counted = asking.asked(words);
    LeavingTable table = (title, reason) -> words.draft(counted, title, reason);
    leave(request, words.threshold(), words.proposal(), table);
    return new AskedAnswer(project, words, counted.table()).file();
  }

  /// A protected table is written down under the title given or one of its own. Only our own pages
  /// may do that: it changes the ledger.
  ///
  /// @param threshold under which it is protected; empty when it is not
  /// @param proposal the title when none is given
  private void leave(Context request, OptionalInt threshold, String proposal, LeavingTable table) {
    if (threshold.isEmpty()) {
      return;
    }
    Guard.checkPage(request);
    var parameters = new Parameters(request);
    var title = parameters.text("release");
    project
        .releases()
        .leave(
            table.draft(title.orElse(Releases.title(proposal)), parameters.text("reason")),
            title.isPresent(),
            sessions.coder(request));
  }
}

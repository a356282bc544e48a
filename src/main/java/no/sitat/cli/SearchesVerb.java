package no.sitat.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.sitat.coding.Study;
import no.sitat.exchange.table.Cell;
import no.sitat.exchange.table.Table;
import no.sitat.http.FoundPlaces;
import no.sitat.http.asking.Asking;
import no.sitat.http.view.SavedSearchView;
import no.sitat.project.Project;
import no.sitat.project.SavedSearches.Listed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/// `searches`: lists the searches that are kept, and what is new in them.
@Command(
    name = "searches",
    description = "List the saved searches, what is new in them, and how right rules have been.")
final class SearchesVerb implements Callable<Integer> {
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "name",
          "query",
          "code",
          "direction",
          "as",
          "coder",
          "created",
          "hits",
          "new",
          "gone",
          "seen",
          "accepted",
          "refused",
          "precision",
          "lower",
          "upper");

  @ParentCommand private Sitat sitat;
  @Mixin private ProjectArgument project;
  @Mixin private TableOutput output;

  @Override
  public Integer call() {
    return project.with(this::run);
  }

  private int run(Project open) {
    open.awaitIndex();
    var asking = new Asking(open);
    var found = open.searches().all(Person.atTheKeyboard(open));
    var rows =
        found.value().stream().map(listed -> row(open, asking, listed, found.study())).toList();
    output.write(new Table("searches", COLUMNS, rows), sitat.console());
    return ExitCode.DONE;
  }

  private static List<Cell> row(Project open, Asking asking, Listed listed, Study study) {
    var view = SavedSearchView.of(listed, study);
    var words = new Asking.SearchWords(view.query(), view.sort(), view.interviewers());
    var hits = FoundPlaces.of(asking.search(study, words));
    var news = open.searches().news(view.id(), study, hits, Person.atTheKeyboard(open));
    var precision = view.precision();
    return List.of(
        Cell.of(view.id()),
        Cell.of(view.name()),
        Cell.of(view.query()),
        Cell.of(view.code()),
        Cell.of(view.direction()),
        Cell.of(view.as()),
        Cell.of(view.coder()),
        Cell.of(view.created().toString()),
        Cell.of(news.total()),
        Cell.of(news.fresh().size()),
        Cell.of(news.gone()),
        Cell.of(view.seen().map(Object::toString)),
        precision.map(each -> Cell.of(each.accepted())).orElseGet(Cell::blank),
        precision.map(each -> Cell.of(each.refused())).orElseGet(Cell::blank),
        share(precision.flatMap(SavedSearchView.PrecisionView::share)),
        share(precision.flatMap(SavedSearchView.PrecisionView::lower)),
        share(precision.flatMap(SavedSearchView.PrecisionView::upper)));
  }

  private static Cell share(Optional<Double> value) {
    return Cell.of(value.map(share -> String.format(Locale.ROOT, "%.3f", share)));
  }
}

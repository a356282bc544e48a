package no.sitat.project.searches;

import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import no.sitat.codebook.LocalText;
import no.sitat.coding.HitPlace;
import no.sitat.coding.SavedSearch;
import no.sitat.coding.Study;
import no.sitat.project.desk.Checks;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import no.sitat.project.edit.EditSketch;
import no.sitat.project.edit.Row;
import no.sitat.project.edit.Table;
import no.sitat.project.store.SavedSearchStore;
import org.jdbi.v3.core.Handle;

/// Keeps searches, changes them, lets them go, and marks their hits as seen; each is an edit.
public final class SavedSearchDesk {
  static final int LONGEST_QUERY = 10_000;
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_SORT = 500;

  private SavedSearchDesk() {}

  /// The hits of a search in the texts of one study.
  public record Found(Study study, Collection<HitPlace> hits) {}

  /// Keeps a search; who keeps it has seen the hits it has.
  public static int add(EditSketch sketch, SearchDraft draft, Found found) {
    var name = free(sketch, draft.name(), 0);
    int id =
        sketch.insert(
            Table.SAVED_SEARCH,
            row(sketch, draft)
                .with("name", name)
                .with("coder", sketch.by().id())
                .with("created", sketch.now()));
    mark(sketch, id, found);
    sketch.say("Lagret søket «" + name + "»", "Saved the search “" + name + "”");
    return id;
  }

  /// @param change makes the search as it is now into what it is to be
  public static int change(EditSketch sketch, int id, UnaryOperator<SearchDraft> change) {
    var before = one(sketch.handle(), id);
    var draft = change.apply(SearchDraft.of(before, sketch.study()));
    var name = free(sketch, draft.name(), id);
    sketch.update(Table.SAVED_SEARCH, id, row(sketch, draft).with("name", name));
    var words = words(before, draft.named(name));
    sketch.say(words.nb(), words.en());
    return id;
  }

  private static LocalText words(SavedSearch before, SearchDraft draft) {
    var name = draft.name();
    if (!before.name().equals(name)) {
      return new LocalText(
          "Ga søket «" + before.name() + "» navnet «" + name + "»",
          "Renamed the search “" + before.name() + "” to “" + name + "”");
    }
    if (!before.query().equals(draft.query())) {
      return new LocalText(
          "Endret spørringen i søket «" + name + "»",
          "Changed the query of the search “" + name + "”");
    }
    if (before.isRule() && draft.code().isEmpty()) {
      return new LocalText(
          "Søket «" + name + "» er ikke lenger en regel",
          "The search “" + name + "” is no longer a rule");
    }
    return draft.code().isPresent()
        ? new LocalText("Endret regelen «" + name + "»", "Changed the rule “" + name + "”")
        : new LocalText("Endret søket «" + name + "»", "Changed the search “" + name + "”");
  }

  /// Lets a search go, with what people have seen and refused of it. What it made stays, and still
  /// says by which query.
  public static int remove(EditSketch sketch, int id) {
    var search = one(sketch.handle(), id);
    sketch.deleteAll(Table.REFUSAL, Refusals.idsOf(sketch.handle(), id));
    sketch.deleteAll(Table.SEARCH_MARK, SeenHits.marksOn(sketch.handle(), id));
    sketch.delete(Table.SAVED_SEARCH, id);
    sketch.say(
        "Slettet søket «" + search.name() + "»", "Deleted the search “" + search.name() + "”");
    return id;
  }

  /// Says that a person has seen the hits.
  public static int markSeen(EditSketch sketch, int id, Found found) {
    var search = one(sketch.handle(), id);
    mark(sketch, id, found);
    sketch.say(
        "Merket treffene på «%s» som sett (%d)".formatted(search.name(), found.hits().size()),
        "Marked the hits of “%s” as seen (%d)".formatted(search.name(), found.hits().size()));
    return id;
  }

  private static void mark(EditSketch sketch, int search, Found found) {
    var study = found.study();
    int seen =
        SeenHits.write(
            sketch,
            found.hits(),
            document -> study.corpus().document(document).orElseThrow().version(),
            study.revision());
    var row = Row.EMPTY.with("seen_hits", seen).with("created", sketch.now());
    var mine = SeenHits.mark(sketch.handle(), search, sketch.by().id());
    mine.ifPresentOrElse(
        mark -> sketch.update(Table.SEARCH_MARK, mark.id(), row),
        () ->
            sketch.insert(
                Table.SEARCH_MARK,
                row.with("saved_search", search).with("coder", sketch.by().id())));
  }

  /// @throws ProjectError [Problem#UNKNOWN_TARGET]
  public static SavedSearch one(Handle handle, int id) {
    return SavedSearchStore.find(handle, id)
        .orElseThrow(() ->
            ProjectError.of(
                Problem.UNKNOWN_TARGET,
                "id",
                "Det finnes ikke noe lagret søk " + id + ".",
                "There is no saved search " + id + "."));
  }

  private static Row row(EditSketch sketch, SearchDraft draft) {
    Checks.filled("query", draft.query(), LONGEST_QUERY);
    Checks.filled("sort", draft.sort(), LONGEST_SORT);
    var study = sketch.study();
    var code = draft.code().map(key -> Checks.code(study, key));
    // A rule need not say the direction: the person chooses it for each suggestion.
    code.ifPresentOrElse(
        found ->
            draft
                .direction()
                .ifPresent(key -> Checks.direction(found, Optional.of(key), study.codebook())),
        () -> refuseDirection(draft));
    var id = code.isPresent() ? OptionalInt.of(code.get().id()) : OptionalInt.empty();
    return Row.EMPTY
        .with("query", draft.query())
        .with("sort", draft.sort())
        .with("interviewers", draft.interviewers())
        .with("unit", draft.unit().key())
        .with("code", id)
        .with("direction", draft.direction());
  }

  private static void refuseDirection(SearchDraft draft) {
    if (draft.direction().isPresent()) {
      throw ProjectError.of(
          Problem.BAD_VALUE,
          "direction",
          "En retning hører til en kode; velg koden også.",
          "A direction belongs to a code; choose the code too.");
    }
  }

  private static String free(EditSketch sketch, String wanted, int own) {
    var name = wanted.strip();
    Checks.filled("name", name, LONGEST_NAME);
    if (SavedSearchStore.all(sketch.handle()).stream()
        .anyMatch(search -> search.id() != own && search.name().equals(name))) {
      throw ProjectError.of(
          Problem.NAME_TAKEN,
          "name",
          "Det finnes alt et lagret søk «" + name + "».",
          "There is a saved search “" + name + "” already.");
    }
    return name;
  }
}

package no.sitat.project;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import no.sitat.codebook.LocalText;
import no.sitat.coding.Coder;
import no.sitat.project.Editor.Outcome;
import no.sitat.project.disk.Database;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import no.sitat.project.edit.History;
import no.sitat.project.edit.HistoryItem;
import no.sitat.project.edit.LeftBehind;
import no.sitat.project.past.NamedPoint;
import no.sitat.project.past.NamedPoints;
import no.sitat.project.past.Restoring;
import no.sitat.project.past.Timeline;
import no.sitat.project.past.TimelineFilter;
import org.jdbi.v3.core.Handle;

/// The history of a project to look at, its named points, and the way back to any moment of it.
public final class Past {
  private final Editor editor;
  private final Database database;

  Past(Editor editor, Database database) {
    this.editor = editor;
    this.database = database;
  }

  /// Items of the history, and where each of them happened.
  public record Page(List<HistoryItem> items, Map<Long, Timeline.Place> places) {}

  /// The newest first.
  ///
  /// @param before only items with a smaller id; empty for the newest
  public Page page(TimelineFilter filter, int limit, OptionalLong before) {
    return database.read(handle -> {
      var items = Timeline.page(handle, filter, limit, before);
      return new Page(items, Timeline.places(handle, items));
    });
  }

  /// What people wrote in memos and definitions, by the id of the item; never what informants said.
  public Map<Long, List<LocalText>> written(List<HistoryItem> items) {
    return database.read(handle -> Timeline.written(handle, items));
  }

  /// The newest first.
  public List<NamedPoint> points() {
    return database.read(NamedPoints::all);
  }

  /// Gives a revision a name.
  ///
  /// @param revision empty for how the project is now
  public AtRevision<NamedPoint> name(String name, OptionalLong revision, Coder by) {
    return editor.edit(
        "point-named",
        by,
        sketch -> NamedPoints.name(sketch, name, revision.orElse(sketch.study().revision())),
        Past::point);
  }

  public AtRevision<NamedPoint> rename(int id, String name, Coder by) {
    return editor.edit(
        "point-renamed", by, sketch -> NamedPoints.rename(sketch, id, name), Past::point);
  }

  public long remove(int id, Coder by) {
    return editor
        .edit("point-removed", by, sketch -> NamedPoints.remove(sketch, id))
        .study()
        .revision();
  }

  private static NamedPoint point(Handle handle, int id) {
    return NamedPoints.find(handle, id).orElseThrow();
  }

  /// What going back to a revision would change.
  public Restoring.Preview preview(long revision) {
    return editor
        .readInTurn((handle, study) -> {
          check(revision, study.revision());
          return new Restoring(handle, revision).preview();
        })
        .value();
  }

  /// Makes the project as it was at a revision, as one edit.
  ///
  /// @throws ProjectError [Problem#BAD_VALUE] if it is so already, or never was at that revision
  public HistoryItem restore(long revision, Coder by) {
    return editor
        .commit(
            by,
            sketch -> {
              check(revision, sketch.study().revision());
              var restoring = new Restoring(sketch.handle(), revision);
              if (restoring.isEmpty()) {
                throw refused(
                    "Prosjektet er slik alt; det er ingenting å gå tilbake til.",
                    "The project is like that already; there is nothing to go back to.");
              }
              var several = restoring.edit(where(sketch.handle(), revision));
              return new Outcome<>(
                  handle -> History.latest(handle, 1, OptionalLong.empty()).getFirst(),
                  several.edit(),
                  several.edit(),
                  Optional.empty(),
                  several.shifts(),
                  Past::explained);
            })
        .value();
  }

  private static RuntimeException explained(RuntimeException failure) {
    return failure instanceof LeftBehind
        ? refused(
            "Noe som ble laget siden, bygger på det som da ville bli borte; ingenting er endret.",
            "Something made since builds on what would be gone then; nothing was changed.")
        : failure;
  }

  private static void check(long revision, long now) {
    if (revision < 0 || revision > now) {
      throw refused(
          "Prosjektet har ikke hatt revisjon " + revision + ".",
          "The project has not been at revision " + revision + ".");
    }
  }

  private static ProjectError refused(String nb, String en) {
    return ProjectError.of(Problem.BAD_VALUE, "revision", nb, en);
  }

  private static LocalText where(Handle handle, long revision) {
    var named =
        NamedPoints.all(handle).stream().filter(point -> point.revision() == revision).findFirst();
    if (named.isPresent()) {
      return new LocalText("«" + named.get().name() + "»", "“" + named.get().name() + "”");
    }
    return History.items(handle, "WHERE h.revision = ?", revision).stream()
        .findFirst()
        .map(item ->
            new LocalText(
                "rett etter «" + item.text().nb() + "»", "right after “" + item.text().en() + "”"))
        .orElse(new LocalText("begynnelsen", "the beginning"));
  }
}

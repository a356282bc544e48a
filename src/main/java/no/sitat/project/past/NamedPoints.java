package no.sitat.project.past;

import java.util.List;
import java.util.Optional;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import no.sitat.project.edit.EditSketch;
import no.sitat.project.edit.Row;
import no.sitat.project.edit.StoredTime;
import no.sitat.project.edit.Table;
import org.jdbi.v3.core.Handle;

/// Gives revisions names, other names, and takes names away; each is an edit.
public final class NamedPoints {
  private static final int LONGEST = 200;

  private NamedPoints() {}

  /// The newest first.
  public static List<NamedPoint> all(Handle handle) {
    return handle
        .createQuery(
            "SELECT p.id, p.name, p.revision, c.name, p.created FROM named_point p"
                + " JOIN coder c ON c.id = p.coder ORDER BY p.revision DESC, p.id DESC")
        .map((row, _) ->
            new NamedPoint(
                row.getInt(1),
                row.getString(2),
                row.getLong(3),
                row.getString(4),
                StoredTime.of(row, 5)))
        .list();
  }

  public static Optional<NamedPoint> find(Handle handle, int id) {
    return all(handle).stream().filter(point -> point.id() == id).findFirst();
  }

  public static int name(EditSketch sketch, String wanted, long revision) {
    var name = free(sketch, wanted, 0);
    if (revision < 0 || revision > sketch.study().revision()) {
      throw ProjectError.of(
          Problem.BAD_VALUE,
          "revision",
          "Prosjektet har ikke hatt revisjon " + revision + ".",
          "The project has not been at revision " + revision + ".");
    }
    int id =
        sketch.insert(
            Table.NAMED_POINT,
            Row.EMPTY
                .with("name", name)
                .with("revision", revision)
                .with("coder", sketch.by().id())
                .with("created", sketch.now()));
    sketch.say("Navnga punktet «" + name + "»", "Named the point “" + name + "”");
    return id;
  }

  public static int rename(EditSketch sketch, int id, String wanted) {
    var before = one(sketch.handle(), id);
    var name = free(sketch, wanted, id);
    sketch.update(Table.NAMED_POINT, id, Row.EMPTY.with("name", name));
    sketch.say(
        "Punktet «" + before.name() + "» heter nå «" + name + "»",
        "The point “" + before.name() + "” is now called “" + name + "”");
    return id;
  }

  public static int remove(EditSketch sketch, int id) {
    var point = one(sketch.handle(), id);
    sketch.delete(Table.NAMED_POINT, id);
    sketch.say(
        "Fjernet navnet på punktet «" + point.name() + "»",
        "Removed the name of the point “" + point.name() + "”");
    return id;
  }

  private static NamedPoint one(Handle handle, int id) {
    return find(handle, id)
        .orElseThrow(() ->
            ProjectError.of(
                Problem.UNKNOWN_TARGET,
                "id",
                "Det finnes ikke noe navngitt punkt " + id + ".",
                "There is no named point " + id + "."));
  }

  private static String free(EditSketch sketch, String wanted, int own) {
    var name = wanted.strip();
    if (name.isEmpty() || name.length() > LONGEST) {
      throw ProjectError.of(
          Problem.BAD_VALUE,
          "name",
          "Navnet må ha 1–" + LONGEST + " tegn.",
          "The name must have 1–" + LONGEST + " characters.");
    }
    if (all(sketch.handle()).stream()
        .anyMatch(point -> point.id() != own && point.name().equals(name))) {
      throw ProjectError.of(
          Problem.NAME_TAKEN,
          "name",
          "Det finnes alt et punkt «" + name + "».",
          "There is a point “" + name + "” already.");
    }
    return name;
  }
}

package no.sitat.project.codes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import no.sitat.codebook.Codebook;
import no.sitat.codebook.LocalText;
import no.sitat.project.desk.Checks;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import no.sitat.project.edit.EditSketch;
import no.sitat.project.edit.Row;
import no.sitat.project.edit.StoredTime;
import no.sitat.project.edit.Table;
import org.jdbi.v3.core.Handle;

/// Named versions of the codebook, and what its codes meant in each edition.
public final class CodebookVersions {
  private CodebookVersions() {}

  /// Gives the codebook as it is now a name.
  public static int name(EditSketch sketch, String name) {
    var wanted = name.strip();
    Checks.filled("name", wanted, 500);
    if (all(sketch.handle()).stream().anyMatch(version -> version.name().equals(wanted))) {
      throw ProjectError.of(
          Problem.NAME_TAKEN,
          "name",
          "Det finnes alt en kodebok «" + wanted + "».",
          "There is a codebook version “" + wanted + "” already.");
    }
    int id =
        sketch.insert(
            Table.CODEBOOK_VERSION,
            Row.EMPTY
                .with("name", wanted)
                .with("coder", sketch.by().id())
                .with("created", sketch.now()));
    VersionRows.write(sketch, id, sketch.study().codebook());
    sketch.say("Navnga kodeboken: " + wanted, "Named the codebook: " + wanted);
    return id;
  }

  /// The oldest first.
  public static List<CodebookVersion> all(Handle handle) {
    return handle
        .createQuery(
            "SELECT v.id, v.guid, v.name, c.name, v.created,"
                + " (SELECT COUNT(*) FROM codebook_version_code k WHERE k.codebook_version = v.id)"
                + " FROM codebook_version v JOIN coder c ON c.id = v.coder ORDER BY v.id")
        .map((row, _) -> version(row))
        .list();
  }

  private static CodebookVersion version(ResultSet row) throws SQLException {
    return new CodebookVersion(
        row.getInt(1),
        row.getObject(2, UUID.class),
        row.getString(3),
        row.getString(4),
        StoredTime.of(row, 5),
        row.getInt(6));
  }

  /// A named version as a whole codebook.
  ///
  /// @param now whose directions are taken; versions have none of their own
  public static Codebook contents(Handle handle, int version, Codebook now) {
    return VersionRows.read(handle, version, now);
  }

  /// What a code has meant, the first edition first.
  public static List<CodeEdition> editions(Handle handle, int code) {
    return handle
        .createQuery(
            "SELECT code, edition, name_nb, name_en, definition_nb, definition_en, include_nb,"
                + " include_en, exclude_nb, exclude_en, example_nb, example_en, borderline_nb,"
                + " borderline_en, created"
                + " FROM code_edition WHERE code = ? ORDER BY edition")
        .bind(0, code)
        .map((row, _) -> edition(row))
        .list();
  }

  private static CodeEdition edition(ResultSet row) throws SQLException {
    return new CodeEdition(
        row.getInt(1),
        row.getInt(2),
        text(row, 3),
        text(row, 5),
        text(row, 7),
        text(row, 9),
        text(row, 11),
        text(row, 13),
        StoredTime.of(row, 15));
  }

  private static LocalText text(ResultSet row, int column) throws SQLException {
    return new LocalText(row.getString(column), row.getString(column + 1));
  }
}

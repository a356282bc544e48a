package no.sitat.exchange.othertools.taguette;

import java.util.List;
import no.sitat.exchange.othertools.sqlite.SqliteFile;
import no.sitat.exchange.source.FileRefused;

/// One of the projects in a database of Taguette's.
///
/// @param created as it is written
public record TaguetteProject(String id, String name, String description, String created) {
  /// All of a database, in its order.
  public static List<TaguetteProject> all(SqliteFile database) throws FileRefused {
    return database.all("projects", "id", "name", "description", "created").stream()
        .map(row ->
            new TaguetteProject(
                row.text("id"),
                row.text("name"),
                row.raw("description").strip(),
                row.text("created")))
        .toList();
  }

  /// Which it is; never its description.
  @Override
  public String toString() {
    return "TaguetteProject[" + id + "]";
  }
}

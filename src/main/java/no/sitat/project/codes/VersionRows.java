package no.sitat.project.codes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import no.sitat.codebook.Code;
import no.sitat.codebook.CodeKind;
import no.sitat.codebook.CodeLink;
import no.sitat.codebook.Codebook;
import no.sitat.codebook.LocalText;
import no.sitat.project.edit.EditSketch;
import no.sitat.project.edit.Row;
import no.sitat.project.edit.Table;
import org.jdbi.v3.core.Handle;

/// The codes of a named version as rows, and the rows as a whole codebook again.
///
/// A row has the code's place, key, kind, colour, directions and links as they were, and names the
/// edition whose words it had. Words that were only corrected later are read corrected.
final class VersionRows {
  private static final String SEPARATOR = ";";

  private VersionRows() {}

  static void write(EditSketch sketch, int version, Codebook codebook) {
    for (var code : codebook.codes()) {
      sketch.insert(
          Table.CODEBOOK_VERSION_CODE,
          Row.EMPTY
              .with("codebook_version", version)
              .with("code", code.id())
              .with("edition", code.edition())
              .with("parent", code.parent())
              .with("place", code.position())
              .with("active", code.active())
              .with("code_key", code.key())
              .with("kind", code.kind().key())
              .with("colour", code.colour())
              .with("directions", String.join(SEPARATOR, code.directions()))
              .with("preset", code.defaultDirection().orElse(""))
              .with("links", links(code, codebook)));
    }
  }

  /// `12:related;7:cause`
  private static String links(Code code, Codebook codebook) {
    return codebook.links().stream()
        .filter(link -> link.from() == code.id())
        .map(link -> link.to() + ":" + link.type().replace(';', ','))
        .collect(Collectors.joining(SEPARATOR));
  }

  private record Stored(Code code, List<CodeLink> links) {}

  static Codebook read(Handle handle, int version, Codebook now) {
    var stored =
        handle
            .createQuery(
                "SELECT v.code, c.guid, v.code_key, v.parent, v.kind, v.colour, v.active, v.place,"
                    + " v.edition, v.directions, v.preset, v.links, e.name_nb, e.name_en,"
                    + " e.definition_nb, e.definition_en, e.include_nb, e.include_en, e.exclude_nb,"
                    + " e.exclude_en, e.example_nb, e.example_en, e.borderline_nb, e.borderline_en"
                    + " FROM codebook_version_code v JOIN code c ON c.id = v.code"
                    + " JOIN code_edition e ON e.code = v.code AND e.edition = v.edition"
                    + " WHERE v.codebook_version = ? ORDER BY v.id")
            .bind(0, version)
            .map((row, _) -> stored(row))
            .list();
    return new Codebook(
        stored.stream().map(Stored::code).toList(),
        stored.stream().flatMap(each -> each.links().stream()).toList(),
        now.directions());
  }

  private static Stored stored(ResultSet row) throws SQLException {
    int id = row.getInt(1);
    int parent = row.getInt(4);
    var code =
        new Code(
            id,
            row.getObject(2, UUID.class),
            row.getString(3),
            parent == 0 ? OptionalInt.empty() : OptionalInt.of(parent),
            text(row, 13),
            text(row, 15),
            text(row, 17),
            text(row, 19),
            text(row, 21),
            text(row, 23),
            CodeKind.named(row.getString(5)).orElseThrow(),
            parts(row.getString(10)),
            Optional.of(row.getString(11)).filter(key -> !key.isEmpty()),
            row.getInt(6),
            row.getBoolean(7),
            row.getInt(8),
            row.getInt(9));
    return new Stored(code, links(id, parts(row.getString(12))));
  }

  private static List<CodeLink> links(int from, List<String> written) {
    var links = new ArrayList<CodeLink>();
    for (var link : written) {
      int colon = link.indexOf(':');
      links.add(
          new CodeLink(
              from, Integer.parseInt(link.substring(0, colon)), link.substring(colon + 1)));
    }
    return links;
  }

  private static List<String> parts(String joined) {
    return joined.isEmpty() ? List.of() : Arrays.asList(joined.split(SEPARATOR));
  }

  private static LocalText text(ResultSet row, int column) throws SQLException {
    return new LocalText(row.getString(column), row.getString(column + 1));
  }
}

package no.sitat.project.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.sitat.corpus.Document;
import no.sitat.text.Anchor;
import no.sitat.text.Carried;
import no.sitat.text.Span;
import no.sitat.text.TextChange;
import no.sitat.text.TextLineage;
import org.jdbi.v3.core.Handle;

/// Where all codings and quotations of a document were made, and where they lie now.
public final class StoredPlaces {
  /// A line, a few, a page.
  private static final List<Integer> REACHES = List.of(80, 400, 2000);

  private final Handle handle;
  private final Document document;
  private final TextLineage lineage;

  /// @param target `coding` or `quotation`
  /// @param version of the text it was made on
  /// @param span there
  /// @param now in the current text
  /// @param code id; 0 for a quotation
  /// @param coder id
  public record Stored(
      String target,
      int id,
      int version,
      Span span,
      Carried now,
      int code,
      int coder,
      Optional<String> direction) {
    public Stored movedTo(Span place) {
      return new Stored(target, id, version, span, Carried.kept(place), code, coder, direction);
    }
  }

  public StoredPlaces(Handle handle, Document document) {
    this.handle = handle;
    this.document = document;
    lineage = new TextVersions(handle).lineage(document.id());
  }

  public List<Stored> all() {
    return handle
        .createQuery(
            "SELECT 'coding', id, version, start_at, end_at, code, coder, direction FROM coding"
                + " WHERE document = :document AND live UNION ALL"
                + " SELECT 'quotation', id, version, start_at, end_at, 0, coder, NULL FROM quotation"
                + " WHERE document = :document")
        .bind("document", document.id())
        .map((row, _) -> stored(row))
        .list();
  }

  private Stored stored(ResultSet row) throws SQLException {
    var span = new Span(row.getInt(4), row.getInt(5));
    int version = row.getInt(3);
    return new Stored(
        row.getString(1).strip(),
        row.getInt(2),
        version,
        span,
        lineage.carry(span, version, document.version()),
        row.getInt(6),
        row.getInt(7),
        Optional.ofNullable(row.getString(8)));
  }

  /// The changes from one version to another; none when they have nothing in common.
  public List<TextChange> way(int from, int to) {
    return lineage.way(from, to).orElse(List.of());
  }

  /// How a place comes through from where it was made to a version and a change of that.
  public Anchor in(Stored stored, int version, TextChange change) {
    return lineage
        .way(stored.version(), version)
        .map(way -> along(Stream.concat(way.stream(), Stream.of(change)).toList(), stored.span()))
        .orElse(Anchor.REVIEW);
  }

  /// Where in the current text one would look for something that has lost its place: where what
  /// stood around it is.
  ///
  /// @param length of the text it was made on
  public Optional<Integer> near(Stored stored, int length) {
    for (int reach : REACHES) {
      int from = Math.max(0, stored.span().start() - reach);
      var around = new Span(from, Math.min(length, stored.span().end() + reach));
      var place = lineage.carry(around, stored.version(), document.version()).place();
      if (place.isPresent()) {
        int at = place.get().start() + stored.span().start() - from;
        return Optional.of(Math.min(at, place.get().end() - 1));
      }
    }
    return Optional.empty();
  }

  public Anchor along(List<TextChange> way, Span span) {
    return TextLineage.carry(span, way).anchor();
  }
}

package no.sitat.project.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import no.sitat.coding.Coder;
import no.sitat.coding.Coding;
import no.sitat.coding.DimensionValues;
import no.sitat.project.edit.ById;
import no.sitat.project.edit.StoredTime;
import no.sitat.text.Anchor;
import no.sitat.text.Span;
import org.jdbi.v3.core.Handle;

/// Reads codings and coders.
///
/// A coding is where it lies in the current text of its document, whichever version it was made on;
/// one of which nothing is left there is not among those read, and waits in the review instead.
public final class CodingStore {
  private static final String COLUMNS =
      "SELECT c.id, c.guid, c.document, c.version, c.start_at, c.end_at, c.code, c.coder,"
          + " c.direction, c.weight, c.memo, c.dimensions, c.edition, c.created, ";

  private static final String CODINGS =
      COLUMNS
          + "d.version FROM coding c JOIN document d ON d.id = c.document WHERE c.live AND d.live";

  /// Each of their documents is asked about once ([TextVersions#current]): in a join, these would
  /// be looked for document by document.
  private static final String SOME =
      COLUMNS + "0 FROM coding c WHERE c.live AND c.id IN " + ById.IDS;

  private static final Comparator<Coding> ORDER =
      Comparator.comparingInt(Coding::document)
          .thenComparing(Coding::span, Comparator.comparingInt(Span::start))
          .thenComparing(Coding::span, Comparator.comparingInt(Span::end))
          .thenComparingInt(Coding::id);

  private CodingStore() {}

  /// In no order, for they are many.
  static List<Coding> all(Handle handle) {
    return list(handle, "");
  }

  /// Document by document, in the order of the text.
  public static List<Coding> inOrder(Handle handle) {
    return all(handle).stream().sorted(ORDER).toList();
  }

  /// In the order of the text.
  public static List<Coding> ofDocument(Handle handle, int document) {
    return ofDocument(handle, document, OptionalInt.empty());
  }

  /// Codings of a code, document by document in the order of the text.
  public static List<Coding> ofCode(Handle handle, int code) {
    return list(handle, " AND c.code = ?", code).stream().sorted(ORDER).toList();
  }

  /// Those made under an edition before this one.
  public static List<Coding> before(Handle handle, int code, int edition) {
    return list(handle, " AND c.code = ? AND c.edition < ?", code, edition).stream()
        .sorted(ORDER)
        .toList();
  }

  /// Those of these ids that are in sight, in no order.
  public static List<Coding> some(Handle handle, Collection<Integer> ids) {
    var versions = new TextVersions(handle);
    return ById.read(handle, SOME, ids, (row, _) -> current(row, versions)).stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Coding> current(ResultSet row, TextVersions versions)
      throws SQLException {
    var version = versions.current(row.getInt(3));
    return version.isPresent() ? coding(row, versions, version.getAsInt()) : Optional.empty();
  }

  /// In the order of one version of the text, and where they lie there.
  ///
  /// @param version empty for the current one
  public static List<Coding> ofDocument(Handle handle, int document, OptionalInt version) {
    return list(handle, version, " AND c.document = ?", document).stream().sorted(ORDER).toList();
  }

  public static Optional<Coding> find(Handle handle, int id) {
    return some(handle, List.of(id)).stream().findFirst();
  }

  /// A coding that is known to be there.
  public static Coding one(Handle handle, int id) {
    return find(handle, id).orElseThrow();
  }

  /// Ids of the codings in sight that say this in a dimension.
  public static BitSet saying(Handle handle, String dimension, String value) {
    var ids = new BitSet();
    handle
        .createQuery("SELECT id FROM coding WHERE live AND LOCATE(?, ';' || dimensions || ';') > 0")
        .bind(0, ";" + dimension + "=" + value + ";")
        .mapTo(Integer.class)
        .forEach(ids::set);
    return ids;
  }

  private static List<Coding> list(Handle handle, String which, int... values) {
    return list(handle, OptionalInt.empty(), which, values);
  }

  /// @param which further conditions, with a mark for each value: a statement with the values in it
  ///   would be read anew for each of them
  private static List<Coding> list(
      Handle handle, OptionalInt version, String which, int... values) {
    var versions = new TextVersions(handle);
    var query = handle.createQuery(CODINGS + which);
    for (int i = 0; i < values.length; i++) {
      query.bind(i, values[i]);
    }
    return query
        .setFetchSize(1000)
        .map((row, _) ->
            coding(row, versions, version.isPresent() ? version.getAsInt() : row.getInt(15)))
        .filter(Optional::isPresent)
        .map(Optional::orElseThrow)
        .list();
  }

  private static Optional<Coding> coding(ResultSet row, TextVersions versions, int version)
      throws SQLException {
    var stored = new Span(row.getInt(5), row.getInt(6));
    var carried = versions.carry(row.getInt(3), stored, row.getInt(4), version);
    return carried.place().isEmpty()
        ? Optional.empty()
        : Optional.of(coding(row, version, carried.place().get(), carried.anchor()));
  }

  private static Coding coding(ResultSet row, int version, Span span, Anchor anchor)
      throws SQLException {
    var direction = Optional.ofNullable(row.getString(9));
    int weight = row.getInt(10);
    return new Coding(
        row.getInt(1),
        row.getObject(2, UUID.class),
        row.getInt(3),
        version,
        span,
        row.getInt(7),
        row.getInt(8),
        direction,
        Objects.isNull(row.getObject(10)) ? OptionalInt.empty() : OptionalInt.of(weight),
        row.getString(11),
        DimensionValues.parse(row.getString(12)),
        row.getInt(13),
        StoredTime.of(row, 14),
        anchor);
  }

  public static List<Coder> coders(Handle handle) {
    return handle
        .createQuery("SELECT id, guid, name FROM coder ORDER BY id")
        .map((row, _) -> new Coder(row.getInt(1), row.getObject(2, UUID.class), row.getString(3)))
        .list();
  }
}

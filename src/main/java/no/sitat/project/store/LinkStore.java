package no.sitat.project.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.sitat.codebook.LocalText;
import no.sitat.coding.QuotationLink;
import no.sitat.coding.Relation;
import no.sitat.project.edit.ById;
import no.sitat.project.edit.StoredTime;
import org.jdbi.v3.core.Handle;

/// Reads links between quotations, and how quotations can be related.
public final class LinkStore {
  private static final String LINKS =
      "SELECT id, guid, from_quotation, to_quotation, relation, coder, created FROM quotation_link";

  private LinkStore() {}

  /// The oldest first.
  public static List<QuotationLink> all(Handle handle) {
    return handle.createQuery(LINKS + " ORDER BY id").map((row, _) -> link(row)).list();
  }

  /// Those that begin or end at one of these quotations, the oldest first.
  public static List<QuotationLink> at(Handle handle, Collection<Integer> quotations) {
    return Stream.of("from_quotation", "to_quotation")
        .flatMap(side ->
            ById.read(
                handle,
                LINKS + " WHERE " + side + " IN " + ById.IDS,
                quotations,
                (row, _) -> link(row))
                .stream())
        .distinct()
        .sorted(Comparator.comparingInt(QuotationLink::id))
        .toList();
  }

  public static Optional<QuotationLink> find(Handle handle, int id) {
    return handle
        .createQuery(LINKS + " WHERE id = ?")
        .bind(0, id)
        .map((row, _) -> link(row))
        .findOne();
  }

  /// One that is known to be there.
  public static QuotationLink one(Handle handle, int id) {
    return find(handle, id).orElseThrow();
  }

  private static QuotationLink link(ResultSet row) throws SQLException {
    return new QuotationLink(
        row.getInt(1),
        row.getObject(2, UUID.class),
        row.getInt(3),
        row.getInt(4),
        row.getString(5),
        row.getInt(6),
        StoredTime.of(row, 7));
  }

  /// In the order of the project.
  public static List<Relation> relations(Handle handle) {
    return handle
        .createQuery(
            "SELECT relation_key, name_nb, name_en, back_nb, back_en, directed FROM relation"
                + " ORDER BY place, id")
        .map((row, _) ->
            new Relation(
                row.getString(1),
                new LocalText(row.getString(2), row.getString(3)),
                new LocalText(row.getString(4), row.getString(5)),
                row.getBoolean(6)))
        .list();
  }
}

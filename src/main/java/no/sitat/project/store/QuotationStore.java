package no.sitat.project.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.sitat.coding.KeptQuotation;
import no.sitat.project.edit.ById;
import no.sitat.project.edit.StoredTime;
import no.sitat.text.Span;
import org.jdbi.v3.core.Handle;

/// Reads kept quotations, each where it lies in the current text of its document.
public final class QuotationStore {
  private static final String QUOTATIONS =
      "SELECT q.id, q.guid, q.document, q.version, q.start_at, q.end_at, q.coder, q.created,"
          + " d.version FROM quotation q JOIN document d ON d.id = q.document WHERE d.live";

  private static final Comparator<KeptQuotation> ORDER =
      Comparator.comparingInt(KeptQuotation::document)
          .thenComparing(KeptQuotation::span, Comparator.comparingInt(Span::start))
          .thenComparing(KeptQuotation::span, Comparator.comparingInt(Span::end))
          .thenComparingInt(KeptQuotation::id);

  private QuotationStore() {}

  /// Document by document, in the order of the text.
  public static List<KeptQuotation> all(Handle handle) {
    return list(handle, "");
  }

  /// In the order of the text.
  public static List<KeptQuotation> ofDocument(Handle handle, int document) {
    return list(handle, " AND q.document = ?", document);
  }

  public static Optional<KeptQuotation> find(Handle handle, int id) {
    return some(handle, List.of(id)).stream().findFirst();
  }

  /// One that is known to be there.
  public static KeptQuotation one(Handle handle, int id) {
    return find(handle, id).orElseThrow();
  }

  /// Those of these ids that are in sight, document by document.
  public static List<KeptQuotation> some(Handle handle, Collection<Integer> ids) {
    var versions = new TextVersions(handle);
    return ById.read(
            handle,
            QUOTATIONS + " AND q.id IN " + ById.IDS,
            ids,
            (row, _) -> quotation(row, versions))
        .stream()
        .flatMap(Optional::stream)
        .sorted(ORDER)
        .toList();
  }

  private static List<KeptQuotation> list(Handle handle, String which, int... values) {
    var versions = new TextVersions(handle);
    var query = handle.createQuery(QUOTATIONS + which);
    for (int i = 0; i < values.length; i++) {
      query.bind(i, values[i]);
    }
    return query.map((row, _) -> quotation(row, versions)).stream()
        .flatMap(Optional::stream)
        .sorted(ORDER)
        .toList();
  }

  /// Empty where nothing of it is left in the current text.
  private static Optional<KeptQuotation> quotation(ResultSet row, TextVersions versions)
      throws SQLException {
    var stored = new Span(row.getInt(5), row.getInt(6));
    int version = row.getInt(9);
    var carried = versions.carry(row.getInt(3), stored, row.getInt(4), version);
    if (carried.place().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new KeptQuotation(
            row.getInt(1),
            row.getObject(2, UUID.class),
            row.getInt(3),
            version,
            carried.place().get(),
            row.getInt(7),
            StoredTime.of(row, 8),
            carried.anchor()));
  }
}

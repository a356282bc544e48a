package no.sitat.project.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import no.sitat.text.Carried;
import no.sitat.text.Span;
import no.sitat.text.TextChange;
import no.sitat.text.TextLineage;
import org.jdbi.v3.core.Handle;

/// Carries stored positions to the text as it is now: of codings, quotations, anything that names a
/// version, a start and an end.
///
/// What was made on another version keeps its position there for ever; where that lies in the
/// current text is worked out here each time. Reads how a document's versions hang together when it
/// is first asked about the document. For one transaction on one thread.
public final class TextVersions {
  private static final String STEPS =
      "SELECT document, number, from_version, replaced FROM text_version"
          + " WHERE from_version IS NOT NULL";

  private final Handle handle;
  private final Map<Integer, TextLineage> lineages = new HashMap<>();
  private final Map<Integer, OptionalInt> current = new HashMap<>();

  public TextVersions(Handle handle) {
    this.handle = handle;
  }

  /// Where a place of one version of a document's text lies in another; nothing is read when they
  /// are the same.
  public Carried carry(int document, Span span, int from, int to) {
    return from == to ? Carried.kept(span) : lineage(document).carry(span, from, to);
  }

  /// The version of a document's text that is current; empty for one that is out of sight.
  OptionalInt current(int document) {
    return current.computeIfAbsent(document, this::readCurrent);
  }

  private OptionalInt readCurrent(int document) {
    return handle
        .createQuery("SELECT version FROM document WHERE id = ? AND live")
        .bind(0, document)
        .mapTo(Integer.class)
        .stream()
        .mapToInt(Integer::intValue)
        .findFirst();
  }

  public TextLineage lineage(int document) {
    return lineages.computeIfAbsent(document, this::read);
  }

  private TextLineage read(int document) {
    return new TextLineage(
        handle
            .createQuery(STEPS + " AND document = ?")
            .bind(0, document)
            .map((row, _) -> step(row))
            .list());
  }

  /// Reads all there are, for those who will ask about many documents.
  public TextVersions readAll() {
    var byDocument =
        handle
            .createQuery(STEPS)
            .map((row, _) -> Map.entry(row.getInt(1), step(row)))
            .collect(
                Collectors.groupingBy(
                    Map.Entry<Integer, TextLineage.Step>::getKey,
                    Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    byDocument.forEach((document, steps) -> lineages.put(document, new TextLineage(steps)));
    return this;
  }

  private static TextLineage.Step step(ResultSet row) throws SQLException {
    var change = TextChange.unpack(row.getBytes(4));
    return new TextLineage.Step(row.getInt(2), row.getInt(3), change);
  }
}

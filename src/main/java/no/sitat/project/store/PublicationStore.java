package no.sitat.project.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.sitat.coding.Study;
import no.sitat.project.edit.StoredTime;
import no.sitat.publication.Publication;
import no.sitat.publication.PublicationKind;
import no.sitat.publication.Publications;
import no.sitat.publication.PublishedQuote;
import no.sitat.text.Span;
import org.jdbi.v3.core.Handle;

/// Reads publications, each quote where it lies in the current text.
public final class PublicationStore {
  private static final String QUOTES =
      "SELECT q.id, q.guid, q.publication, q.place, q.document, q.version, q.start_at, q.end_at,"
          + " q.pseudonym, q.told, q.wording, q.coder, q.created"
          + " FROM published_quote q JOIN document d ON d.id = q.document WHERE d.live"
          + " ORDER BY q.id";

  private PublicationStore() {}

  public static Publications read(Handle handle, Study study) {
    var all =
        handle
            .createQuery(
                "SELECT id, guid, title, kind, people, variables, published,"
                    + " withdrawn FROM publication"
                    + " ORDER BY id")
            .map((row, _) -> publication(row))
            .list();
    var versions = new TextVersions(handle);
    var quotes =
        handle.createQuery(QUOTES).map((row, _) -> quote(row, study, versions)).stream()
            .flatMap(Optional::stream)
            .toList();
    return new Publications(all, quotes);
  }

  private static Publication publication(ResultSet row) throws SQLException {
    return new Publication(
        row.getInt(1),
        row.getObject(2, UUID.class),
        row.getString(3),
        PublicationKind.keyed(row.getString(4)).orElseThrow(),
        row.getInt(5),
        keys(row.getString(6)),
        day(row.getString(7)),
        day(row.getString(8)));
  }

  private static Optional<LocalDate> day(String text) {
    return Optional.of(text).filter(day -> !day.isEmpty()).map(LocalDate::parse);
  }

  private static List<String> keys(String lines) {
    return lines.lines().filter(line -> !line.isEmpty()).toList();
  }

  /// Empty where nothing of the passage is left in the current text.
  private static Optional<PublishedQuote> quote(ResultSet row, Study study, TextVersions versions)
      throws SQLException {
    int id = row.getInt(1);
    var guid = row.getObject(2, UUID.class);
    int publication = row.getInt(3);
    int place = row.getInt(4);
    var document = study.corpus().document(row.getInt(5)).orElseThrow();
    var stored = new Span(row.getInt(7), row.getInt(8));
    var pseudonym = row.getString(9);
    var told = keys(row.getString(10));
    var wording = row.getString(11);
    int coder = row.getInt(12);
    var created = StoredTime.of(row, 13);
    return versions
        .carry(document.id(), stored, row.getInt(6), document.version())
        .place()
        .map(span ->
            new PublishedQuote(
                id,
                guid,
                publication,
                place,
                document.id(),
                span,
                pseudonym,
                told,
                wording,
                coder,
                created));
  }
}

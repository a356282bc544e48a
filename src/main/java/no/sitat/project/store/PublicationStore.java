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
      "SELECT q.id, q.guid, q.publication, q.document, q.version, q.start_at, q.end_at,"
          + " q.pseudonym, q.told, q.wording, q.coder, q.created"
          + " FROM published_quote q JOIN document d ON d.id = q.document WHERE d.live"
          + " ORDER BY q.id";

  private PublicationStore() {}

  public static Publications read(Handle handle, Study study) {
    var all =
        handle
            .createQuery(
                "SELECT id, guid, title, kind, people, variables, published FROM publication"
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
        Optional.of(row.getString(7)).filter(day -> !day.isEmpty()).map(LocalDate::parse));
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
    var document = study.corpus().document(row.getInt(4)).orElseThrow();
    var stored = new Span(row.getInt(6), row.getInt(7));
    var pseudonym = row.getString(8);
    var told = keys(row.getString(9));
    var wording = row.getString(10);
    int coder = row.getInt(11);
    var created = StoredTime.of(row, 12);
    return versions
        .carry(document.id(), stored, row.getInt(5), document.version())
        .place()
        .map(span ->
            new PublishedQuote(
                id,
                guid,
                publication,
                document.id(),
                span,
                pseudonym,
                told,
                wording,
                coder,
                created));
  }
}

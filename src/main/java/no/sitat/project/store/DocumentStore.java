package no.sitat.project.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.sitat.corpus.Document;
import no.sitat.corpus.DocumentKind;
import no.sitat.corpus.Post;
import no.sitat.corpus.SpeakerRole;
import no.sitat.corpus.Turn;
import no.sitat.text.Span;
import no.sitat.text.TextVersion;
import org.jdbi.v3.core.Handle;

/// Reads documents, their turns and their texts.
final class DocumentStore {
  private static final String CURRENT =
      " FROM document d JOIN text_version v ON v.document = d.id AND v.number = d.version";

  private static final int AT_A_TIME = 10_000;

  private DocumentStore() {}

  /// All documents in sight, without their texts.
  static List<Document> all(Handle handle) {
    return piecewise(handle, "d.live");
  }

  /// The documents of one import that are in sight.
  static List<Document> ofBatch(Handle handle, int batch) {
    return piecewise(handle, "d.live AND d.batch = " + batch);
  }

  /// A million documents, some at a time, so that their turns do not wait for them all at once.
  private static List<Document> piecewise(Handle handle, String which) {
    var ids =
        handle
            .createQuery(
                "SELECT COALESCE(MIN(d.id), 0), COALESCE(MAX(d.id), -1) FROM document d WHERE "
                    + which)
            .map((row, _) -> new Span(row.getInt(1), row.getInt(2) + 1))
            .one();
    var found = new ArrayList<Document>();
    for (int from = ids.start(); from < ids.end(); from += AT_A_TIME) {
      int to = from + AT_A_TIME - 1;
      found.addAll(documents(handle, which + " AND d.id BETWEEN " + from + " AND " + to));
    }
    return found;
  }

  /// Those of the documents that are in sight.
  static List<Document> some(Handle handle, Collection<Integer> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    var found = new ArrayList<Document>();
    ids.forEach(id -> found.addAll(documents(handle, "d.live AND d.id = " + id)));
    return found;
  }

  /// A document as one of its versions has it, also when it is out of sight.
  static Optional<Document> version(Handle handle, int id, int number) {
    var version =
        " FROM document d JOIN text_version v ON v.document = d.id AND v.number = " + number;
    return documents(handle, version, "d.id = " + id).stream().findFirst();
  }

  private static List<Document> documents(Handle handle, String which) {
    return documents(handle, CURRENT, which);
  }

  private static List<Document> documents(Handle handle, String from, String which) {
    var turns = turns(handle, from, which);
    return handle
        .createQuery(
            "SELECT d.id, d.guid, d.name, d.title, d.kind, d.language, v.number, v.sha256,"
                + " v.length, d.revision"
                + from
                + " WHERE "
                + which
                + " ORDER BY d.id")
        .map((row, _) -> document(row, turns.getOrDefault(row.getInt(1), List.of())))
        .list();
  }

  private static Document document(ResultSet row, List<Turn> turns) throws SQLException {
    return new Document(
        row.getInt(1),
        row.getObject(2, UUID.class),
        name(row.getString(3), turns),
        row.getString(4),
        DocumentKind.valueOf(row.getString(5).toUpperCase(Locale.ROOT)),
        row.getString(6).intern(),
        row.getInt(7),
        row.getString(8),
        row.getInt(9),
        row.getLong(10),
        turns);
  }

  /// A post that is a thread of its own has one string for both of its names.
  private static String name(String stored, List<Turn> turns) {
    return turns.stream()
        .limit(1)
        .flatMap(turn -> turn.post().stream())
        .map(Post::id)
        .filter(stored::equals)
        .findFirst()
        .orElse(stored);
  }

  private static Map<Integer, List<Turn>> turns(Handle handle, String from, String which) {
    var byDocument = new LinkedHashMap<Integer, List<Turn>>();
    var labels = new HashMap<String, String>();
    handle
        .createQuery(
            "SELECT d.id, t.number, t.start_at, t.end_at, t.words, s.label, s.role, s.respondent,"
                + " p.source_id, p.parent, p.posted, p.repost"
                + from
                + " JOIN turn t ON t.text_version = v.id JOIN speaker s ON s.id = t.speaker"
                + " LEFT JOIN post p ON p.id = t.id WHERE "
                + which)
        .setFetchSize(1000)
        .map((row, _) -> Map.entry(row.getInt(1), turn(row, labels)))
        .forEach(turn ->
            byDocument.computeIfAbsent(turn.getKey(), _ -> new ArrayList<>()).add(turn.getValue()));
    byDocument.values().forEach(turns -> turns.sort(Comparator.comparingInt(Turn::number)));
    return byDocument;
  }

  /// @param labels makes one string of a speaker's label, however many turns there are
  private static Turn turn(ResultSet row, Map<String, String> labels) throws SQLException {
    var label = row.getString(6);
    return new Turn(
        row.getInt(2),
        new Span(row.getInt(3), row.getInt(4)),
        labels.computeIfAbsent(label, same -> same),
        SpeakerRole.valueOf(row.getString(7).toUpperCase(Locale.ROOT)),
        row.getInt(8),
        row.getInt(5),
        post(row));
  }

  private static Optional<Post> post(ResultSet row) throws SQLException {
    var id = Optional.ofNullable(row.getString(9));
    if (id.isEmpty()) {
      return Optional.empty();
    }
    var parent = Optional.ofNullable(row.getString(10));
    var time = Optional.ofNullable(row.getObject(11, OffsetDateTime.class));
    var repost = Optional.ofNullable(row.getString(12));
    return Optional.of(new Post(id.get(), parent, time.map(OffsetDateTime::toInstant), repost));
  }

  /// One version of a document's text, also of a document out of sight.
  static Optional<TextVersion> text(Handle handle, int document, int number) {
    return handle
        .createQuery("SELECT text, sha256 FROM text_version WHERE document = ? AND number = ?")
        .bind(0, document)
        .bind(1, number)
        .map((row, _) -> new TextVersion(number, row.getString(1), row.getString(2)))
        .findOne();
  }

  /// The words of one version of a document's text.
  static Optional<WordSpans> words(Handle handle, int document, int number) {
    return handle
        .createQuery("SELECT words FROM text_version WHERE document = ? AND number = ?")
        .bind(0, document)
        .bind(1, number)
        .map((row, _) -> WordSpans.unpack(row.getBytes(1)))
        .findOne();
  }
}

package no.sitat.project.searches;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sitat.coding.HitPlace;
import no.sitat.coding.SavedSearch;
import no.sitat.coding.Study;
import no.sitat.project.edit.StoredTime;
import no.sitat.project.store.TextVersions;
import no.sitat.text.Span;
import org.jdbi.v3.core.Handle;

/// The suggestions of rules that people have refused, and how many they accepted.
public final class Refusals {
  private Refusals() {}

  /// A refused suggestion, where it lies now.
  ///
  /// @param coder id of the person who refused it
  public record Refusal(int id, HitPlace place, int coder, Instant made) {}

  /// How many suggestions of a rule as it is now were accepted and refused.
  public record Decided(int accepted, int refused) {
    public static final Decided NOTHING = new Decided(0, 0);
  }

  private record Stored(int id, int document, int version, Span span, int coder, Instant made) {}

  /// Those that hold for the code the rule has now, whichever query it had; those of which nothing
  /// is left in the text are left out.
  public static List<Refusal> of(Handle handle, Study study, SavedSearch rule) {
    var versions = new TextVersions(handle);
    return handle
        .createQuery(
            "SELECT r.id, r.document, r.version, r.start_at, r.end_at, r.coder, r.created"
                + " FROM refusal r JOIN coding_query q ON q.id = r.coding_query"
                + " WHERE r.saved_search = ? AND q.code = ? ORDER BY r.id")
        .bind(0, rule.id())
        .bind(1, rule.code().orElseThrow())
        .map((row, _) ->
            new Stored(
                row.getInt(1),
                row.getInt(2),
                row.getInt(3),
                new Span(row.getInt(4), row.getInt(5)),
                row.getInt(6),
                StoredTime.of(row, 7)))
        .stream()
        .flatMap(stored -> now(stored, study, versions).stream())
        .toList();
  }

  private static Optional<Refusal> now(Stored stored, Study study, TextVersions versions) {
    return study
        .corpus()
        .document(stored.document())
        .flatMap(document ->
            versions
                .carry(document.id(), stored.span(), stored.version(), document.version())
                .place())
        .map(span ->
            new Refusal(
                stored.id(), new HitPlace(stored.document(), span), stored.coder(), stored.made()));
  }

  /// Ids of everybody's refusals of a search.
  public static List<Integer> idsOf(Handle handle, int search) {
    return handle
        .createQuery("SELECT id FROM refusal WHERE saved_search = ? ORDER BY id")
        .bind(0, search)
        .mapTo(Integer.class)
        .list();
  }

  /// What was decided about the suggestions of the rules as they are now, by their ids: under the
  /// same query, unit and code, in documents that are in sight. A coding that has been given
  /// another code since, or was removed, is not accepted.
  public static Map<Integer, Decided> decided(Handle handle) {
    var accepted =
        counts(
            handle,
            "SELECT s.id, COUNT(*) FROM coding c JOIN coding_query q ON q.id = c.coding_query"
                + SAME_RULE
                + " AND c.code = s.code AND c.live"
                + " JOIN document d ON d.id = c.document AND d.live GROUP BY s.id");
    var refused =
        counts(
            handle,
            "SELECT s.id, COUNT(*) FROM refusal r JOIN coding_query q ON q.id = r.coding_query"
                + SAME_RULE
                + " JOIN document d ON d.id = r.document AND d.live GROUP BY s.id");
    var both = new HashMap<Integer, Decided>();
    accepted.forEach((id, count) -> both.put(id, new Decided(count, refused.getOrDefault(id, 0))));
    refused.forEach((id, count) -> both.putIfAbsent(id, new Decided(0, count)));
    return both;
  }

  private static final String SAME_RULE =
      " JOIN saved_search s ON s.id = q.saved_search AND s.query = q.query"
          + " AND s.interviewers = q.interviewers AND s.unit = q.unit AND s.code = q.code";

  private static Map<Integer, Integer> counts(Handle handle, String query) {
    var counts = new HashMap<Integer, Integer>();
    handle
        .createQuery(query)
        .map((row, _) -> Map.entry(row.getInt(1), row.getInt(2)))
        .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
    return counts;
  }
}

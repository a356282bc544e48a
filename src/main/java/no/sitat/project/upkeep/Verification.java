package no.sitat.project.upkeep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sitat.coding.Study;
import no.sitat.corpus.Timeline;
import no.sitat.project.moving.KeptFiles;
import no.sitat.project.moving.KeptSource;
import no.sitat.project.searches.HitPlaces;
import no.sitat.project.store.ClassificationStore;
import no.sitat.project.store.RegistryStore;
import no.sitat.project.store.StudyKeeper;
import no.sitat.project.store.WordSpans;
import no.sitat.registry.RespondentTable;
import no.sitat.search.index.SearchIndex;
import no.sitat.text.TextChange;
import no.sitat.text.TextVersion;
import org.jdbi.v3.core.Handle;

/// Looks for anything stored that contradicts itself, also what the database should have refused.
///
/// Findings name tables, ids and offsets, never what a text says.
public final class Verification {
  private record Rule(String what, String wrong) {}

  /// Each query selects the ids of the rows that are wrong.
  private static final List<Rule> RULES =
      List.of(
          new Rule(
              "turn lies outside its text",
              "SELECT t.id FROM turn t JOIN text_version v ON v.id = t.text_version"
                  + " WHERE t.start_at < 0 OR t.end_at < t.start_at OR t.end_at > v.length"),
          new Rule(
              "turn overlaps the one before it",
              "SELECT t.id FROM turn t JOIN turn b"
                  + " ON b.text_version = t.text_version AND b.number = t.number - 1"
                  + " WHERE b.end_at > t.start_at"),
          new Rule(
              "turn is not numbered after another",
              "SELECT t.id FROM turn t WHERE t.number > 1 AND NOT EXISTS (SELECT 1 FROM turn b"
                  + " WHERE b.text_version = t.text_version AND b.number = t.number - 1)"),
          new Rule(
              "turn has a speaker of another document",
              "SELECT t.id FROM turn t JOIN text_version v ON v.id = t.text_version"
                  + " JOIN speaker s ON s.id = t.speaker WHERE s.document <> v.document"),
          new Rule(
              "coding lies outside its text",
              "SELECT c.id FROM coding c JOIN text_version v"
                  + " ON v.document = c.document AND v.number = c.version"
                  + " WHERE c.start_at < 0 OR c.end_at <= c.start_at OR c.end_at > v.length"),
          new Rule(
              "quotation lies outside its text",
              "SELECT q.id FROM quotation q JOIN text_version v"
                  + " ON v.document = q.document AND v.number = q.version"
                  + " WHERE q.end_at > v.length"),
          new Rule(
              "refusal lies outside its text",
              "SELECT r.id FROM refusal r JOIN text_version v"
                  + " ON v.document = r.document AND v.number = r.version"
                  + " WHERE r.end_at > v.length"),
          new Rule(
              "rule has a code that is not in the codebook",
              "SELECT s.id FROM saved_search s JOIN code c ON c.id = s.code WHERE NOT c.live"),
          new Rule(
              "coding in sight has a code that is not in the codebook",
              "SELECT g.id FROM coding g JOIN code c ON c.id = g.code"
                  + " JOIN document d ON d.id = g.document"
                  + " WHERE g.live AND d.live AND NOT c.live"),
          new Rule(
              "reading mark lies outside its text",
              "SELECT m.id FROM reading_mark m JOIN text_version v"
                  + " ON v.document = m.document AND v.number = m.version"
                  + " WHERE m.end_at > v.length"),
          new Rule(
              "question is linked to a place outside its text",
              "SELECT l.id FROM question_link l JOIN text_version v"
                  + " ON v.document = l.document AND v.number = l.version"
                  + " WHERE l.end_at > v.length"),
          new Rule(
              "group of a classification belongs to one that is not there",
              "SELECT g.id FROM classification_group g WHERE g.wider <> '' AND NOT EXISTS"
                  + " (SELECT 1 FROM classification_group w WHERE w.group_key = g.wider"
                  + " AND w.classification = g.classification)"),
          new Rule(
              "row of the joint display quotes a place outside its text",
              "SELECT j.id FROM joint_row j JOIN text_version v"
                  + " ON (v.document = j.quote_document AND v.number = j.quote_version"
                  + " AND j.quote_end > v.length)"
                  + " OR (v.document = j.counter_document AND v.number = j.counter_version"
                  + " AND j.counter_end > v.length)"),
          new Rule(
              "quote of a publication lies outside its text",
              "SELECT q.id FROM published_quote q JOIN text_version v"
                  + " ON v.document = q.document AND v.number = q.version"
                  + " WHERE q.end_at > v.length"),
          new Rule(
              "text was made of a version that is not there",
              "SELECT v.id FROM text_version v WHERE v.from_version IS NOT NULL AND NOT EXISTS"
                  + " (SELECT 1 FROM text_version o WHERE o.document = v.document"
                  + " AND o.number = v.from_version AND o.number < v.number)"),
          new Rule(
              "text does not say of which version it was made",
              "SELECT id FROM text_version WHERE number > 1"
                  + " AND (from_version IS NULL OR replaced IS NULL)"),
          new Rule(
              "coding has a code that is not in the codebook",
              "SELECT c.id FROM coding c JOIN code k ON k.id = c.code"
                  + " JOIN document d ON d.id = c.document"
                  + " WHERE c.live AND d.live AND NOT k.live"),
          new Rule(
              "document has no current text",
              "SELECT d.id FROM document d WHERE NOT EXISTS (SELECT 1 FROM text_version v"
                  + " WHERE v.document = d.id AND v.number = d.version)"),
          new Rule(
              "speaker is a respondent who is not there",
              "SELECT s.id FROM speaker s JOIN document d ON d.id = s.document"
                  + " JOIN respondent r ON r.id = s.respondent WHERE d.live AND NOT r.live"),
          new Rule(
              "value belongs to a respondent or variable that is not there",
              "SELECT v.id FROM respondent_value v JOIN respondent r ON r.id = v.respondent"
                  + " JOIN variable k ON k.id = v.variable WHERE v.live AND NOT (r.live AND k.live)"),
          new Rule(
              "code has no text of its edition",
              "SELECT c.id FROM code c WHERE NOT EXISTS (SELECT 1 FROM code_edition e"
                  + " WHERE e.code = c.id AND e.edition = c.edition)"),
          new Rule(
              "code hangs from one that is not there",
              "SELECT c.id FROM code c JOIN code p ON p.id = c.parent"
                  + " WHERE c.live AND NOT p.live"),
          new Rule(
              "memo is on nothing",
              "SELECT m.id FROM memo m WHERE"
                  + " (m.target = 'document' AND m.target_id NOT IN (SELECT id FROM document))"
                  + " OR (m.target = 'code' AND m.target_id NOT IN (SELECT id FROM code))"
                  + " OR (m.target = 'coding' AND m.target_id NOT IN (SELECT id FROM coding))"
                  + " OR (m.target = 'variable' AND m.target_id NOT IN (SELECT id FROM variable))"
                  + " OR (m.target = 'quotation' AND m.target_id NOT IN (SELECT id FROM quotation))"
                  + " OR (m.target = 'quotation_link'"
                  + " AND m.target_id NOT IN (SELECT id FROM quotation_link))"
                  + " OR (m.target = 'respondent'"
                  + " AND m.target_id NOT IN (SELECT id FROM respondent))"),
          new Rule(
              "member of a kept set is not there",
              "SELECT m.id FROM kept_set_member m WHERE"
                  + " (m.target = 'code' AND m.target_id NOT IN (SELECT id FROM code))"
                  + " OR (m.target = 'memo' AND m.target_id NOT IN (SELECT id FROM memo))"),
          new Rule(
              "history stands out of order",
              "SELECT h.id FROM history h JOIN history b ON b.id = h.id - 1"
                  + " WHERE b.revision >= h.revision"));

  private static final int MOST = 20;

  private final Handle handle;
  private final List<String> wrong = new ArrayList<>();

  private Verification(Handle handle) {
    this.handle = handle;
  }

  /// What is wrong in the database, or between it and the study of the same revision.
  ///
  /// @param handle sees one moment however long this takes
  public static List<String> of(Handle handle, Study study) {
    var verification = new Verification(handle);
    verification.stored();
    verification.compare(StudyKeeper.load(handle), study);
    return List.copyOf(verification.wrong);
  }

  /// What of the files that are kept is not what was stored.
  public static List<String> of(KeptFiles files, List<KeptSource> kept) {
    return kept.stream()
        .filter(source -> !files.isWhole(source))
        .map(source -> "kept file is not what was stored: " + source.id())
        .toList();
  }

  /// What is wrong in a database by itself.
  ///
  /// @param handle sees one moment however long this takes
  public static List<String> ofStored(Handle handle) {
    var verification = new Verification(handle);
    verification.stored();
    return List.copyOf(verification.wrong);
  }

  private void stored() {
    RULES.forEach(this::check);
    ForeignKeys.of(handle).forEach(this::check);
    texts();
    corrections();
    seenHits();
    RegistryStore.damaged(handle)
        .forEach(id -> wrong.add("registry table is not what was stored: " + id));
    ClassificationStore.contradictory(handle)
        .forEach(id -> wrong.add("classification contradicts itself: " + id));
    numbers();
  }

  /// What of the index is not as in the study.
  public static List<String> of(SearchIndex index, Study study) {
    var wrong = new ArrayList<String>();
    var held = index.documentVersions();
    for (var document : study.corpus().documents()) {
      var version = Optional.ofNullable(held.get(document.id()));
      if (version.filter(there -> there.isCurrent(document)).isEmpty()) {
        wrong.add("document is not in the index: " + document.id());
      }
    }
    held.keySet().stream()
        .filter(id -> study.corpus().document(id).isEmpty())
        .forEach(id -> wrong.add("document in the index is not in the project: " + id));
    if (index.revision() < study.revision()) {
      wrong.add(
          "the index is at revision " + index.revision() + ", the project at " + study.revision());
    }
    return wrong;
  }

  private void check(Rule rule) {
    check(rule.what(), rule.wrong());
  }

  private void check(ForeignKeys.Key key) {
    check(key.what(), key.dangling());
  }

  private void check(String what, String query) {
    var ids = handle.createQuery(query).mapTo(Integer.class).stream().limit(MOST + 1L).toList();
    ids.stream().limit(MOST).forEach(id -> wrong.add(what + ": " + id));
    if (ids.size() > MOST) {
      wrong.add(what + ": and more");
    }
  }

  private void texts() {
    handle
        .createQuery(
            "SELECT document, number, sha256, length, text, words, times FROM text_version")
        .setFetchSize(100)
        .map((row, _) -> {
          var text = row.getString(5);
          var version = new TextVersion(row.getInt(2), text, row.getString(3));
          var words = WordSpans.unpack(row.getBytes(6));
          boolean sound =
              version.isIntact()
                  && text.length() == row.getInt(4)
                  && words.liesIn(text.length())
                  && isTimed(Optional.ofNullable(row.getBytes(7)), text.length());
          return sound ? "" : "document " + row.getInt(1) + ", version " + row.getInt(2);
        })
        .filter(place -> !place.isEmpty())
        .forEach(place -> wrong.add("text is not what was stored: " + place));
  }

  private static boolean isTimed(Optional<byte[]> packed, int length) {
    try {
      return packed.map(Timeline::unpack).orElse(Timeline.NONE).liesIn(length);
    } catch (IllegalArgumentException _) {
      return false;
    }
  }

  /// Whether every version came of another as it says.
  private void corrections() {
    handle
        .createQuery(
            "SELECT v.document, v.number, v.replaced, v.text, o.text FROM text_version v"
                + " JOIN text_version o ON o.document = v.document AND o.number = v.from_version"
                + " WHERE v.replaced IS NOT NULL")
        .setFetchSize(100)
        .map((row, _) ->
            fits(row.getBytes(3), row.getString(5), row.getString(4))
                ? ""
                : "document " + row.getInt(1) + ", version " + row.getInt(2))
        .filter(place -> !place.isEmpty())
        .forEach(place -> wrong.add("text is not what its correction made of it: " + place));
  }

  private static boolean fits(byte[] replaced, String old, String now) {
    try {
      return TextChange.unpack(replaced).fits(old, now);
    } catch (IllegalArgumentException _) {
      return false;
    }
  }

  /// Whether the hits that people have seen lie in the texts they were seen in.
  private void seenHits() {
    var lengths = new HashMap<List<Integer>, Integer>();
    handle
        .createQuery("SELECT document, number, length FROM text_version")
        .setFetchSize(1000)
        .map((row, _) -> Map.entry(List.of(row.getInt(1), row.getInt(2)), row.getInt(3)))
        .forEach(text -> lengths.put(text.getKey(), text.getValue()));
    handle
        .createQuery("SELECT id, hits, places FROM seen_hits")
        .map((row, _) -> isSeen(row.getBytes(3), row.getInt(2), lengths) ? 0 : row.getInt(1))
        .filter(id -> id > 0)
        .forEach(id -> wrong.add("hits that were seen lie outside their texts: " + id));
  }

  private static boolean isSeen(byte[] packed, int hits, Map<List<Integer>, Integer> lengths) {
    try {
      var places = HitPlaces.unpack(packed);
      return places.stream().mapToInt(HitPlaces::size).sum() == hits
          && places.stream()
              .allMatch(each ->
                  each.liesIn(lengths.getOrDefault(List.of(each.document(), each.version()), -1)));
    } catch (IllegalArgumentException _) {
      return false;
    }
  }

  private void numbers() {
    long revision = StudyKeeper.revision(handle);
    long told =
        handle
            .createQuery("SELECT COALESCE(MAX(revision), 0) FROM history")
            .mapTo(Long.class)
            .one();
    if (told != revision) {
      wrong.add("the project is at revision " + revision + ", its history at " + told);
    }
  }

  private void compare(Study stored, Study study) {
    var corpus = study.corpus().documents();
    var codebook = study.codebook();
    check("the documents", stored.corpus().documents().equals(corpus));
    check("the codes", stored.codebook().codes().equals(codebook.codes()));
    check("the links of the codebook", stored.codebook().links().equals(codebook.links()));
    check("the directions", stored.codebook().directions().equals(codebook.directions()));
    check("the dimensions", stored.codebook().dimensions().equals(codebook.dimensions()));
    check("the coders", stored.coders().equals(study.coders()));
    compare(stored.respondents(), study.respondents());
    check("the counts of codings", stored.codings().size() == study.codings().size());
    for (var document : stored.corpus().documents()) {
      int id = document.id();
      check(
          "the codings of document " + id, stored.codings().of(id).equals(study.codings().of(id)));
    }
  }

  private void compare(RespondentTable stored, RespondentTable held) {
    check("the respondents", stored.respondents().equals(held.respondents()));
    check("the variables", stored.variables().equals(held.variables()));
    for (var variable : stored.variables()) {
      check(
          "the values of variable " + variable.id(),
          isSame(stored.column(variable.key()), held.column(variable.key())));
    }
  }

  private static boolean isSame(
      Optional<RespondentTable.Column> stored, Optional<RespondentTable.Column> held) {
    return stored
            .map(RespondentTable.Column::groups)
            .equals(held.map(RespondentTable.Column::groups))
        && Arrays.equals(
            stored.map(RespondentTable.Column::groupOf).orElse(new int[0]),
            held.map(RespondentTable.Column::groupOf).orElse(new int[0]));
  }

  private void check(String what, boolean same) {
    if (!same) {
      wrong.add(what + " in memory are not as stored");
    }
  }
}

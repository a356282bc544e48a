package no.sitat.project.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.sitat.coding.Study;
import no.sitat.coding.guide.GuideQuestion;
import no.sitat.coding.guide.InterviewGuide;
import no.sitat.coding.guide.QuestionLink;
import no.sitat.coding.guide.QuestionLink.How;
import no.sitat.project.edit.StoredTime;
import no.sitat.text.Span;
import org.jdbi.v3.core.Handle;

/// Reads the interview guide, each link in the turn where it lies in the current text.
public final class GuideStore {
  private static final String LINKS =
      "SELECT l.id, l.question, l.document, l.version, l.start_at, l.end_at, l.how, l.coder,"
          + " l.created FROM question_link l JOIN document d ON d.id = l.document"
          + " WHERE d.live ORDER BY l.id";

  private final Handle handle;
  private final Study study;

  private GuideStore(Handle handle, Study study) {
    this.handle = handle;
    this.study = study;
  }

  public static InterviewGuide read(Handle handle, Study study) {
    var store = new GuideStore(handle, study);
    return new InterviewGuide(store.questions(), store.links());
  }

  /// The questions that ask about a code: for each, the row that says so.
  public static Map<Integer, Integer> askedAbout(Handle handle, int code) {
    var rows = new HashMap<Integer, Integer>();
    handle
        .createQuery("SELECT question, id FROM guide_question_code WHERE code = ?")
        .bind(0, code)
        .map((row, _) -> Map.entry(row.getInt(1), row.getInt(2)))
        .forEach(entry -> rows.put(entry.getKey(), entry.getValue()));
    return rows;
  }

  private List<GuideQuestion> questions() {
    var codes = codes();
    return handle
        .createQuery(
            "SELECT id, guid, question_key, wordings, place FROM guide_question ORDER BY place, id")
        .map((row, _) -> question(row, codes))
        .list();
  }

  private static GuideQuestion question(ResultSet row, Map<Integer, Set<Integer>> codes)
      throws SQLException {
    return new GuideQuestion(
        row.getInt(1),
        row.getObject(2, UUID.class),
        row.getString(3),
        row.getString(4).lines().toList(),
        codes.getOrDefault(row.getInt(1), Set.of()),
        row.getInt(5));
  }

  /// A code that is out of sight is asked about no more.
  private Map<Integer, Set<Integer>> codes() {
    var codes = new HashMap<Integer, Set<Integer>>();
    handle
        .createQuery("SELECT question, code FROM guide_question_code")
        .map((row, _) -> Map.entry(row.getInt(1), row.getInt(2)))
        .stream()
        .filter(entry -> study.codebook().code(entry.getValue()).isPresent())
        .forEach(entry ->
            codes.computeIfAbsent(entry.getKey(), _ -> new HashSet<>()).add(entry.getValue()));
    return codes;
  }

  private List<QuestionLink> links() {
    var versions = new TextVersions(handle);
    return handle.createQuery(LINKS).map((row, _) -> link(row, versions)).stream()
        .flatMap(Optional::stream)
        .toList();
  }

  /// Empty where nothing of the turn is left in the current text.
  private Optional<QuestionLink> link(ResultSet row, TextVersions versions) throws SQLException {
    int id = row.getInt(1);
    int question = row.getInt(2);
    var document = study.corpus().document(row.getInt(3)).orElseThrow();
    var how = How.keyed(row.getString(7)).orElseThrow();
    int coder = row.getInt(8);
    var created = StoredTime.of(row, 9);
    return versions
        .carry(
            document.id(),
            new Span(row.getInt(5), row.getInt(6)),
            row.getInt(4),
            document.version())
        .place()
        .flatMap(span -> document.turnsAt(span).stream().findFirst())
        .map(turn ->
            new QuestionLink(id, question, document.id(), turn.number(), how, coder, created));
  }
}

package no.sitat.project.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.sitat.coding.SubStudy;
import no.sitat.corpus.Corpus;
import no.sitat.registry.RespondentTable;
import no.sitat.registry.Wording;
import org.jdbi.v3.core.Handle;

/// Reads sub-studies with those of their members that are in sight.
public final class SubStudyStore {
  private SubStudyStore() {}

  private record Member(int subStudy, String target, int id) {}

  /// In the order they were made.
  ///
  /// @param table of the same revision
  /// @param corpus of the same revision
  public static List<SubStudy> all(Handle handle, RespondentTable table, Corpus corpus) {
    var respondents = new HashMap<Integer, List<Integer>>();
    var documents = new HashMap<Integer, List<Integer>>();
    for (var member : members(handle)) {
      if (isInSight(table, corpus, member)) {
        var lists = member.target().equals("respondent") ? respondents : documents;
        lists.computeIfAbsent(member.subStudy(), _ -> new ArrayList<>()).add(member.id());
      }
    }
    return read(handle, respondents, documents);
  }

  private static List<SubStudy> read(
      Handle handle,
      Map<Integer, List<Integer>> respondents,
      Map<Integer, List<Integer>> documents) {
    return handle
        .createQuery(
            "SELECT id, study_key, name_nb, name_en, material FROM sub_study ORDER BY place, id")
        .map((row, _) ->
            new SubStudy(
                row.getInt(1),
                row.getString(2),
                new Wording(row.getString(3), row.getString(4)),
                row.getString(5),
                respondents.getOrDefault(row.getInt(1), List.of()),
                documents.getOrDefault(row.getInt(1), List.of())))
        .list();
  }

  private static boolean isInSight(RespondentTable table, Corpus corpus, Member member) {
    return member.target().equals("respondent")
        ? table.respondent(member.id()).isPresent()
        : corpus.document(member.id()).isPresent();
  }

  private static List<Member> members(Handle handle) {
    return handle
        .createQuery(
            "SELECT sub_study, target, target_id FROM sub_study_member"
                + " ORDER BY sub_study, target, target_id")
        .map((row, _) -> new Member(row.getInt(1), row.getString(2), row.getInt(3)))
        .list();
  }

  /// Ids of the rows of members, by the id of whom or what they name.
  public static Map<Integer, Integer> memberRows(Handle handle, int subStudy, String target) {
    var found = new HashMap<Integer, Integer>();
    handle
        .createQuery(
            "SELECT target_id, id FROM sub_study_member WHERE sub_study = ? AND target = ?")
        .bind(0, subStudy)
        .bind(1, target)
        .map((row, _) -> Map.entry(row.getInt(1), row.getInt(2)))
        .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
    return found;
  }
}

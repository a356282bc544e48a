package no.sitat.project.substudy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.sitat.coding.SubStudy;
import no.sitat.project.desk.Checks;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import no.sitat.project.edit.EditSketch;
import no.sitat.project.edit.Row;
import no.sitat.project.edit.Table;
import no.sitat.project.store.SubStudyStore;

/// Turns requests about sub-studies into edits, or refuses them.
public final class SubStudyDesk {
  private static final int LONGEST_NAME = 500;
  private static final int LONGEST_MATERIAL = 10_000;

  private SubStudyDesk() {}

  public static int add(EditSketch sketch, SubStudyDraft draft) {
    int id = insert(sketch, draft, all(sketch).size());
    sketch.say("Ny delstudie: " + called(draft, "nb"), "New sub-study: " + called(draft, "en"));
    return id;
  }

  /// Makes several with their members, as one step.
  ///
  /// @param drafts each with who and what is in it
  public static List<Integer> addAll(EditSketch sketch, Map<SubStudyDraft, Membership> drafts) {
    int place = all(sketch).size();
    var ids = new TreeSet<Integer>();
    for (var entry : drafts.entrySet()) {
      int id = insert(sketch, entry.getKey(), place++);
      ids.add(id);
      insertMembers(sketch, id, "respondent", entry.getValue().respondents());
      insertMembers(sketch, id, "document", entry.getValue().documents());
    }
    sketch.say(ids.size() + " nye delstudier", ids.size() + " new sub-studies");
    return List.copyOf(ids);
  }

  private static int insert(EditSketch sketch, SubStudyDraft draft, int place) {
    check(draft);
    refuseTaken(sketch, draft.key(), 0);
    return sketch.insert(Table.SUB_STUDY, cells(draft).with("place", place));
  }

  public static int change(EditSketch sketch, int id, SubStudyDraft draft) {
    var before = one(sketch, id);
    check(draft);
    refuseTaken(sketch, draft.key(), id);
    sketch.update(Table.SUB_STUDY, id, cells(draft));
    sketch.say(
        "Endret delstudien «" + before.called("nb") + "»",
        "Changed the sub-study “" + before.called("en") + "”");
    return id;
  }

  /// Takes it away; its respondents and documents stay in the project.
  public static int remove(EditSketch sketch, int id) {
    var before = one(sketch, id);
    for (var target : List.of("respondent", "document")) {
      var rows = SubStudyStore.memberRows(sketch.handle(), id, target).values();
      sketch.deleteAll(Table.SUB_STUDY_MEMBER, new TreeSet<>(rows));
    }
    sketch.delete(Table.SUB_STUDY, id);
    sketch.say(
        "Fjernet delstudien «" + before.called("nb") + "»",
        "Removed the sub-study “" + before.called("en") + "”");
    return id;
  }

  /// Lets respondents and documents come in or leave; those who are where they should be stay.
  public static int move(EditSketch sketch, int id, Membership wanted) {
    var study = one(sketch, id);
    wanted.respondents().forEach(who -> Checks.respondent(sketch.study(), who));
    wanted.documents().forEach(document -> Checks.document(sketch.study(), document));
    int moved = move(sketch, id, "respondent", wanted) + move(sketch, id, "document", wanted);
    sketch.say(
        moved
            + (wanted.into() ? " inn i delstudien «" : " ut av delstudien «")
            + study.called("nb")
            + "»",
        moved
            + (wanted.into() ? " into the sub-study “" : " out of the sub-study “")
            + study.called("en")
            + "”");
    return moved;
  }

  private static int move(EditSketch sketch, int id, String target, Membership wanted) {
    var there = SubStudyStore.memberRows(sketch.handle(), id, target);
    var asked =
        new TreeSet<>(target.equals("respondent") ? wanted.respondents() : wanted.documents());
    if (wanted.into()) {
      asked.removeAll(there.keySet());
      insertMembers(sketch, id, target, asked);
    } else {
      asked.retainAll(there.keySet());
      sketch.deleteAll(Table.SUB_STUDY_MEMBER, asked.stream().map(there::get).sorted().toList());
    }
    return asked.size();
  }

  private static void insertMembers(
      EditSketch sketch, int id, String target, Set<Integer> members) {
    for (int member : new TreeSet<>(members)) {
      sketch.insert(
          Table.SUB_STUDY_MEMBER,
          Row.EMPTY.with("sub_study", id).with("target", target).with("target_id", member));
    }
  }

  private static Row cells(SubStudyDraft draft) {
    return Row.EMPTY
        .with("study_key", draft.key())
        .with("name_nb", draft.name().nb().strip())
        .with("name_en", draft.name().en().strip())
        .with("material", draft.material().strip());
  }

  private static void check(SubStudyDraft draft) {
    if (!draft.key().matches("[\\p{L}\\p{N}_-]{1,60}") || draft.key().equalsIgnoreCase("all")) {
      throw ProjectError.of(
          Problem.BAD_VALUE,
          "key",
          "Nøkkelen må ha 1–60 bokstaver, tall, - eller _, og kan ikke være all.",
          "The key must have 1–60 letters, digits, - or _, and cannot be all.");
    }
    Checks.length("nameNb", draft.name().nb(), LONGEST_NAME);
    Checks.length("nameEn", draft.name().en(), LONGEST_NAME);
    Checks.length("material", draft.material(), LONGEST_MATERIAL);
  }

  private static void refuseTaken(EditSketch sketch, String key, int own) {
    if (all(sketch).stream()
        .anyMatch(each -> each.id() != own && each.key().equalsIgnoreCase(key))) {
      throw ProjectError.of(
          Problem.NAME_TAKEN,
          "key",
          "Det finnes en delstudie " + key + " fra før.",
          "There is a sub-study " + key + " already.");
    }
  }

  private static String called(SubStudyDraft draft, String language) {
    var said = draft.name().in(language);
    return said.isEmpty() ? draft.key() : said;
  }

  private static List<SubStudy> all(EditSketch sketch) {
    return sketch.study().subStudies();
  }

  private static SubStudy one(EditSketch sketch, int id) {
    return all(sketch).stream()
        .filter(each -> each.id() == id)
        .findFirst()
        .orElseThrow(() ->
            ProjectError.of(
                Problem.UNKNOWN_TARGET,
                "id",
                "Det finnes ingen delstudie " + id + ".",
                "There is no sub-study " + id + "."));
  }
}

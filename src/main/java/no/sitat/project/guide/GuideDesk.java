package no.sitat.project.guide;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.sitat.codebook.Code;
import no.sitat.coding.guide.GuideQuestion;
import no.sitat.coding.guide.InterviewGuide;
import no.sitat.coding.guide.QuestionLink;
import no.sitat.corpus.Document;
import no.sitat.corpus.Turn;
import no.sitat.project.desk.Checks;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import no.sitat.project.edit.EditSketch;
import no.sitat.project.edit.Row;
import no.sitat.project.edit.Table;
import no.sitat.project.store.GuideStore;

/// Turns what somebody does with the interview guide into edits, or refuses it.
public final class GuideDesk {
  private static final int LONGEST_KEY = 50;
  private static final int LONGEST_WORDING = 2000;
  private static final int MOST_WORDINGS = 20;
  private static final int MOST_LINKS = 10_000;

  private final EditSketch sketch;
  private final InterviewGuide guide;

  public GuideDesk(EditSketch sketch) {
    this.sketch = sketch;
    guide = GuideStore.read(sketch.handle(), sketch.study());
  }

  /// Adds questions at the end of the guide, in their order.
  ///
  /// @return their ids
  public List<Integer> add(List<GuideDraft> drafts) {
    var taken = guide.questions().stream().map(GuideQuestion::key).collect(Collectors.toSet());
    int place = guide.questions().stream().mapToInt(each -> each.place() + 1).max().orElse(0);
    var ids = new ArrayList<Integer>();
    for (var draft : drafts) {
      check(draft);
      var key = draft.key().orElseGet(() -> freeKey(taken));
      if (!taken.add(key)) {
        throw keyTaken(key);
      }
      ids.add(insert(draft, key, place++));
    }
    sketch.say(
        drafts.size() == 1 ? "Nytt spørsmål i guiden" : drafts.size() + " nye spørsmål i guiden",
        drafts.size() == 1
            ? "New question in the guide"
            : drafts.size() + " new questions in the guide");
    return List.copyOf(ids);
  }

  private int insert(GuideDraft draft, String key, int place) {
    int id =
        sketch.insert(
            Table.GUIDE_QUESTION, row(draft).with("question_key", key).with("place", place));
    codes(draft).forEach(code -> ask(id, code.id()));
    return id;
  }

  private static Row row(GuideDraft draft) {
    return Row.EMPTY.with("wordings", String.join("\n", draft.wordings()));
  }

  private List<Code> codes(GuideDraft draft) {
    return draft.codes().stream()
        .map(name -> Checks.code(sketch.study(), name))
        .distinct()
        .toList();
  }

  private void ask(int question, int code) {
    sketch.insert(
        Table.GUIDE_QUESTION_CODE, Row.EMPTY.with("question", question).with("code", code));
  }

  /// Words a question anew, or says what else it asks about.
  public int change(int id, GuideDraft draft) {
    var question = find(id);
    check(draft);
    var key = draft.key().orElse(question.key());
    if (guide.questions().stream().anyMatch(each -> each.id() != id && each.key().equals(key))) {
      throw keyTaken(key);
    }
    sketch.update(Table.GUIDE_QUESTION, id, row(draft).with("question_key", key));
    var wanted = codes(draft).stream().map(Code::id).collect(Collectors.toSet());
    wanted.stream().filter(code -> !question.codes().contains(code)).forEach(c -> ask(id, c));
    sketch.deleteAll(
        Table.GUIDE_QUESTION_CODE,
        asked(id).stream().filter(row -> !wanted.contains(row.code())).map(Asked::id).toList());
    sketch.say("Endret spørsmål " + key + " i guiden", "Changed question " + key + " of the guide");
    return id;
  }

  private record Asked(int id, int code) {}

  private List<Asked> asked(int question) {
    return sketch
        .handle()
        .createQuery("SELECT id, code FROM guide_question_code WHERE question = ?")
        .bind(0, question)
        .map((row, _) -> new Asked(row.getInt(1), row.getInt(2)))
        .list();
  }

  /// Takes a question out of the guide, and with it its links.
  public int remove(int id) {
    var question = find(id);
    sketch.deleteAll(
        Table.QUESTION_LINK,
        sketch
            .handle()
            .createQuery("SELECT id FROM question_link WHERE question = ?")
            .bind(0, id)
            .mapTo(Integer.class)
            .list());
    sketch.deleteAll(Table.GUIDE_QUESTION_CODE, asked(id).stream().map(Asked::id).toList());
    sketch.delete(Table.GUIDE_QUESTION, id);
    sketch.say(
        "Tok spørsmål " + question.key() + " ut av guiden",
        "Took question " + question.key() + " out of the guide");
    return id;
  }

  /// Puts the questions in another order.
  ///
  /// @param ids of all questions
  public int order(List<Integer> ids) {
    var known = guide.questions().stream().map(GuideQuestion::id).collect(Collectors.toSet());
    if (ids.size() != known.size() || !known.equals(new HashSet<>(ids))) {
      throw ProjectError.of(
          Problem.BAD_VALUE,
          "order",
          "Rekkefølgen må ha hvert spørsmål én gang.",
          "The order must have every question once.");
    }
    for (int place = 0; place < ids.size(); place++) {
      sketch.update(Table.GUIDE_QUESTION, ids.get(place), Row.EMPTY.with("place", place));
    }
    sketch.say("Ny rekkefølge i guiden", "New order of the guide");
    return ids.size();
  }

  /// Links questions to the turns in which they are put; what is linked already stays as it is.
  ///
  /// @return how many were linked
  public int link(List<PutQuestion> wanted) {
    if (wanted.size() > MOST_LINKS) {
      throw ProjectError.of(
          Problem.BAD_VALUE,
          "links",
          "Knytt høyst " + MOST_LINKS + " om gangen.",
          "Link at most " + MOST_LINKS + " at a time.");
    }
    int linked = 0;
    for (var put : wanted.stream().distinct().toList()) {
      find(put.question());
      var document = Checks.document(sketch.study(), put.document());
      var turn = turn(document, put.turn());
      if (known(put).isEmpty()) {
        insert(put, document, turn);
        linked++;
      }
    }
    sketch.say(
        linked == 1 ? "Knyttet et spørsmål til en replikk" : "Knyttet " + linked + " spørsmål",
        linked == 1 ? "Linked a question to a turn" : "Linked " + linked + " questions");
    return linked;
  }

  private Optional<QuestionLink> known(PutQuestion put) {
    return guide.in(put.document()).stream()
        .filter(link -> link.question() == put.question() && link.turn() == put.turn())
        .findFirst();
  }

  private void insert(PutQuestion put, Document document, Turn turn) {
    sketch.insert(
        Table.QUESTION_LINK,
        Row.EMPTY
            .with("question", put.question())
            .with("document", document.id())
            .with("version", document.version())
            .with("start_at", turn.span().start())
            .with("end_at", turn.span().end())
            .with("how", put.how().key())
            .with("coder", sketch.by().id())
            .with("created", sketch.now()));
  }

  private static Turn turn(Document document, int number) {
    return document.turns().stream()
        .filter(turn -> turn.number() == number && !turn.span().isEmpty())
        .findFirst()
        .orElseThrow(() ->
            ProjectError.of(
                Problem.BAD_VALUE,
                "turn",
                "Dokumentet har ingen replikk " + number + " med ord i.",
                "The document has no turn " + number + " with words in it."));
  }

  /// Takes links away.
  ///
  /// @return how many
  public int unlink(List<Integer> ids) {
    var known = guide.links().stream().map(QuestionLink::id).collect(Collectors.toSet());
    var gone = ids.stream().distinct().filter(known::contains).toList();
    sketch.deleteAll(Table.QUESTION_LINK, gone);
    sketch.say(
        "Tok bort " + gone.size() + (gone.size() == 1 ? " knytning" : " knytninger"),
        "Took " + gone.size() + (gone.size() == 1 ? " link away" : " links away"));
    return gone.size();
  }

  private GuideQuestion find(int id) {
    return guide
        .question(id)
        .orElseThrow(() ->
            ProjectError.of(
                Problem.BAD_VALUE,
                "question",
                "Guiden har ikke noe slikt spørsmål.",
                "The guide has no such question."));
  }

  private static void check(GuideDraft draft) {
    draft.key().ifPresent(key -> Checks.filled("key", key, LONGEST_KEY));
    Checks.filled("wordings", String.join("", draft.wordings()), MOST_WORDINGS * LONGEST_WORDING);
    draft.wordings().forEach(wording -> Checks.length("wordings", wording, LONGEST_WORDING));
    if (draft.wordings().size() > MOST_WORDINGS) {
      throw ProjectError.of(
          Problem.BAD_VALUE,
          "wordings",
          "Et spørsmål har høyst " + MOST_WORDINGS + " ordlyder.",
          "A question has at most " + MOST_WORDINGS + " wordings.");
    }
  }

  private static ProjectError keyTaken(String key) {
    return ProjectError.of(
        Problem.NAME_TAKEN,
        "key",
        "Guiden har alt et spørsmål " + key + ".",
        "The guide has a question " + key + " already.");
  }

  private static String freeKey(Set<String> taken) {
    int number = 1;
    while (taken.contains(String.valueOf(number))) {
      number++;
    }
    return String.valueOf(number);
  }
}

package no.sitat.project.correction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.sitat.corpus.Document;
import no.sitat.project.desk.Checks;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import no.sitat.project.edit.EditSketch;
import no.sitat.project.edit.Row;
import no.sitat.project.edit.Table;
import no.sitat.project.store.Characters;
import no.sitat.project.store.StoredPlaces;
import no.sitat.project.store.StoredPlaces.Stored;
import no.sitat.text.Span;

/// Turns decisions about what corrections have touched into edits.
public final class ReviewDesk {
  private final EditSketch sketch;
  private final Document document;
  private final Map<String, Stored> stored;
  private final Set<String> decided = new HashSet<>();

  /// Links that went with one of their ends.
  private final Set<Integer> unlinked = new HashSet<>();

  private ReviewDesk(EditSketch sketch, Document document) {
    this.sketch = sketch;
    this.document = document;
    stored =
        new StoredPlaces(sketch.handle(), document)
            .all().stream().collect(Collectors.toMap(it -> key(it.target(), it.id()), it -> it));
  }

  private static String key(String target, int id) {
    return target + " " + id;
  }

  /// Does all that was decided as one edit, or nothing of it; answers how many decisions it was.
  public static int decide(EditSketch sketch, int id, int version, List<Decision> decisions) {
    var document = Checks.document(sketch.study(), id);
    Versions.mustBeCurrent(sketch.handle(), document, version);
    var desk = new ReviewDesk(sketch, document);
    decisions.forEach(desk::decide);
    sketch.touch(id);
    say(sketch, document, decisions);
    return decisions.size();
  }

  private static void say(EditSketch sketch, Document document, List<Decision> decisions) {
    var counts =
        decisions.stream()
            .collect(Collectors.groupingBy(Decision::verdict, TreeMap::new, Collectors.counting()));
    var nb = new ArrayList<String>();
    var en = new ArrayList<String>();
    counts.forEach((verdict, count) -> {
      nb.add(count + " " + verdict.words().nb());
      en.add(count + " " + verdict.words().en());
    });
    sketch.say(
        "Så gjennom rettingen i %s: %s".formatted(document.name(), String.join(", ", nb)),
        "Reviewed the correction of %s: %s".formatted(document.name(), String.join(", ", en)));
  }

  private void decide(Decision decision) {
    var it =
        Optional.ofNullable(stored.get(key(decision.target(), decision.id())))
            .orElseThrow(ReviewDesk::unknown);
    if (!decided.add(key(decision.target(), decision.id()))) {
      throw ProjectError.of(
          Problem.BAD_VALUE,
          "decisions",
          "Det er bestemt to ganger over det samme.",
          "The same thing is decided upon twice.");
    }
    switch (decision.verdict()) {
      case ACCEPT -> place(it, it.now().place().orElseThrow(ReviewDesk::placeless));
      case ADJUST -> move(it, checked(decision.place().orElseThrow(ReviewDesk::placeless)));
      case REMOVE -> remove(it);
    }
  }

  private Span checked(Span span) {
    return Checks.span(
        document, span.start(), span.end(), () -> Characters.of(sketch.handle(), document));
  }

  private static Table table(Stored it) {
    return it.target().equals("coding") ? Table.CODING : Table.QUOTATION;
  }

  private void move(Stored it, Span span) {
    if (isThere(it, span)) {
      throw ProjectError.of(
          Problem.BAD_SPAN,
          "start",
          "Der har samme person kodet det samme fra før. Fjern denne, eller velg andre ord.",
          "The same person has coded the same there already. Remove this one, or choose other"
              + " words.");
    }
    stored.put(key(it.target(), it.id()), it.movedTo(span));
    place(it, span);
  }

  private void place(Stored it, Span span) {
    sketch.update(
        table(it),
        it.id(),
        Row.EMPTY
            .with("version", document.version())
            .with("start_at", span.start())
            .with("end_at", span.end()));
  }

  /// Whether its coder has the same code and direction there already: it would count twice.
  private boolean isThere(Stored it, Span span) {
    return it.target().equals("coding")
        && stored.values().stream()
            .anyMatch(other ->
                other.id() != it.id()
                    && other.target().equals("coding")
                    && other.code() == it.code()
                    && other.coder() == it.coder()
                    && other.direction().equals(it.direction())
                    && other.now().place().filter(span::equals).isPresent());
  }

  private void remove(Stored it) {
    if (it.target().equals("quotation")) {
      for (int link : ids("quotation_link WHERE ? IN (from_quotation, to_quotation)", it.id())) {
        if (unlinked.add(link)) {
          memos("quotation_link", link);
          sketch.delete(Table.QUOTATION_LINK, link);
        }
      }
    }
    memos(it.target(), it.id());
    sketch.delete(table(it), it.id());
  }

  private void memos(String target, int id) {
    ids("memo WHERE target = '" + target + "' AND target_id = ?", id)
        .forEach(memo -> sketch.delete(Table.MEMO, memo));
  }

  private List<Integer> ids(String which, int id) {
    return sketch
        .handle()
        .createQuery("SELECT id FROM " + which)
        .bind(0, id)
        .mapTo(Integer.class)
        .list();
  }

  private static ProjectError unknown() {
    return ProjectError.of(
        Problem.UNKNOWN_TARGET,
        "id",
        "Det som skulle ses gjennom, er ikke der lenger.",
        "What was to be reviewed is no longer there.");
  }

  private static ProjectError placeless() {
    return ProjectError.of(
        Problem.BAD_SPAN,
        "start",
        "Ordene er borte; velg hvor den skal ligge, eller fjern den.",
        "Its words are gone; choose where it is to lie, or remove it.");
  }
}

package no.sitat.project.codes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;
import no.sitat.codebook.Code;
import no.sitat.codebook.Counted;
import no.sitat.codebook.LocalText;
import no.sitat.coding.CodeMerge;
import no.sitat.project.desk.CodeDraft;
import no.sitat.project.desk.CodebookDesk;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import no.sitat.project.edit.EditSketch;
import no.sitat.project.edit.Row;
import no.sitat.project.edit.Table;
import no.sitat.project.store.GuideStore;
import no.sitat.project.store.JointStore;
import no.sitat.project.store.SavedSearchStore;

/// Makes two codes one, as a [MergePlan] says.
public final class MergeDesk {
  private static final int LONGEST_MEMO = 100_000;

  private final EditSketch sketch;
  private final MergePlan plan;
  private final CodeMergeRequest request;
  private final int edition;

  private MergeDesk(EditSketch sketch, MergePlan plan, CodeMergeRequest request) {
    this.sketch = sketch;
    this.plan = plan;
    this.request = request;
    edition = plan.into().edition() + (appends() ? 1 : 0);
  }

  /// @return the plan that was carried out
  /// @throws ProjectError [Problem#DIRECTION_NOT_ALLOWED] while a direction is unplaced
  public static MergePlan merge(EditSketch sketch, CodeMergeRequest request) {
    var plan = MergePlan.of(sketch.handle(), sketch.study(), request);
    refuseUnplaced(plan);
    new MergeDesk(sketch, plan, request).carryOut();
    return plan;
  }

  private static void refuseUnplaced(MergePlan plan) {
    if (!plan.unplaced().isEmpty()) {
      var lost = String.join(", ", plan.unplaced().keySet());
      throw ProjectError.of(
          Problem.DIRECTION_NOT_ALLOWED,
          "directions",
          plan.into().key() + " tillater ikke " + lost + ". Velg hva de skal bli.",
          plan.into().key() + " does not allow " + lost + ". Choose what they become.");
    }
  }

  private void carryOut() {
    if (appends()) {
      append();
    }
    move();
    join();
    moveOutOfSight();
    moveSubcodes();
    links();
    MemoRows.retarget(sketch, "code", plan.from().id(), plan.into().id());
    rules();
    guide();
    joint();
    sketch.update(Table.CODE, plan.from().id(), Row.EMPTY.with("live", false));
    var counts = plan.codings().counts();
    var all = Counted.CODINGS.of(counts.moved() + counts.joined() + counts.identical());
    sketch.say(
        "Slo koden %s sammen med %s (%s)"
            .formatted(plan.from().name().in("nb"), plan.into().name().in("nb"), all.nb()),
        "Merged the code %s into %s (%s)"
            .formatted(plan.from().name().in("en"), plan.into().name().in("en"), all.en()));
  }

  /// Rules suggest the code that stays; a direction it does not allow is chosen each time.
  private void rules() {
    for (var rule : SavedSearchStore.rulesOf(sketch.handle(), plan.from().id())) {
      var direction = rule.direction().filter(plan.into().directions()::contains);
      sketch.update(
          Table.SAVED_SEARCH,
          rule.id(),
          Row.EMPTY.with("code", plan.into().id()).with("direction", direction));
    }
  }

  /// Questions of the guide ask about the code that stays.
  private void guide() {
    var staying = GuideStore.askedAbout(sketch.handle(), plan.into().id());
    GuideStore.askedAbout(sketch.handle(), plan.from().id())
        .forEach((question, row) -> {
          if (staying.containsKey(question)) {
            sketch.delete(Table.GUIDE_QUESTION_CODE, row);
          } else {
            var into = Row.EMPTY.with("code", plan.into().id());
            sketch.update(Table.GUIDE_QUESTION_CODE, row, into);
          }
        });
  }

  /// Rows of the joint display are about the code that stays.
  private void joint() {
    var into = Row.EMPTY.with("code", plan.into().id());
    JointStore.about(sketch.handle(), plan.from().id())
        .forEach(row -> sketch.update(Table.JOINT_ROW, row, into));
  }

  private boolean appends() {
    return request.append() && !plan.from().definition().equals(LocalText.EMPTY);
  }

  /// The definitions one after the other, as a new edition of the code that stays.
  private void append() {
    var into = plan.into();
    var whole =
        new LocalText(
            appended(into.definition().nb(), plan.from().definition().nb()),
            appended(into.definition().en(), plan.from().definition().en()));
    var draft = CodeDraft.of(into, sketch.study().codebook()).withTexts(into.name(), whole);
    CodebookDesk.redefine(sketch, into, draft);
  }

  private static String appended(String first, String second) {
    return first.isBlank() || second.isBlank() ? first + second : first + "\n\n" + second;
  }

  private Row underInto(Optional<String> direction) {
    return Row.EMPTY
        .with("code", plan.into().id())
        .with("edition", edition)
        .with("direction", direction);
  }

  private void move() {
    var rows = new LinkedHashMap<Integer, Row>();
    for (var use : plan.codings().moved()) {
      rows.put(use.id(), underInto(use.layer().direction()));
      sketch.touch(use.layer().document());
    }
    sketch.updateAll(Table.CODING, rows);
  }

  private void join() {
    var rows = new LinkedHashMap<Integer, Row>();
    var gone = new ArrayList<Integer>();
    for (var joined : plan.codings().joined()) {
      int kept = joined.kept().id();
      for (var use : joined.dropped()) {
        MemoRows.retarget(sketch, "coding", use.id(), kept);
        gone.add(use.id());
      }
      refuseLongMemo(joined.memo());
      rows.put(kept, row(joined));
      sketch.touch(joined.kept().layer().document());
    }
    sketch.deleteAll(Table.CODING, gone);
    sketch.updateAll(Table.CODING, rows);
  }

  /// A coding that reaches no farther than before keeps the place it was made on.
  private static Row row(CodeMerge.Joined joined) {
    var row = Row.EMPTY.with("edition", joined.edition()).with("memo", joined.memo());
    return joined.span().equals(joined.kept().span())
        ? row
        : row.with("version", joined.kept().layer().version())
            .with("start_at", joined.span().start())
            .with("end_at", joined.span().end());
  }

  private static void refuseLongMemo(String memo) {
    if (memo.length() > LONGEST_MEMO) {
      throw ProjectError.of(
          Problem.BAD_VALUE,
          "memo",
          "Notatene ved kodinger som blir én, er til sammen for lange.",
          "The memos at codings that become one are too long together.");
    }
  }

  /// So that what is taken back can be brought again, and has a code then.
  private void moveOutOfSight() {
    var mapped = new DirectionMap(plan.into(), request.directions());
    var rows = new LinkedHashMap<Integer, Row>();
    for (var use : plan.hidden()) {
      rows.put(use.id(), underInto(mapped.under(use.direction())));
    }
    sketch.updateAll(Table.CODING, rows);
  }

  /// The sub-codes come last below the code that stays. Where that stands itself below the one that
  /// goes, it takes the place of it first.
  private void moveSubcodes() {
    var codebook = sketch.study().codebook();
    var into = plan.into();
    var from = plan.from();
    int place =
        codebook.childrenOf(into.id()).stream()
            .mapToInt(code -> code.position() + 1)
            .max()
            .orElse(0);
    var below = new ArrayList<>(plan.subcodes());
    boolean rises = codebook.withSubcodes(from).contains(into);
    if (rises) {
      sketch.update(
          Table.CODE,
          into.id(),
          appendedRow().with("parent", from.parent()).with("place", from.position()));
    } else if (appends()) {
      sketch.update(Table.CODE, into.id(), appendedRow());
    }
    for (Code code : below) {
      sketch.update(
          Table.CODE, code.id(), Row.EMPTY.with("parent", into.id()).with("place", place++));
    }
  }

  private Row appendedRow() {
    return Row.EMPTY.with("edition", edition);
  }

  private void links() {
    plan.links().dropped().forEach(id -> sketch.delete(Table.CODE_LINK, id));
    for (var link : plan.links().moved()) {
      sketch.update(
          Table.CODE_LINK,
          link.id(),
          Row.EMPTY.with("from_code", link.after().from()).with("to_code", link.after().to()));
    }
  }
}

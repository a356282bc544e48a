package no.sitat.project.desk;

import java.util.List;
import java.util.function.Function;
import no.sitat.codebook.LocalText;
import no.sitat.coding.Memo;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import no.sitat.project.edit.EditSketch;
import no.sitat.project.edit.Row;
import no.sitat.project.edit.Table;
import no.sitat.project.edit.TableWords;
import no.sitat.project.store.CodingStore;
import no.sitat.project.store.LinkStore;
import no.sitat.project.store.MemoStore;
import no.sitat.project.store.QuotationStore;

/// Turns requests about memos into edits, or refuses them.
public final class MemoDesk {
  private static final int LONGEST_TEXT = 1_000_000;
  private static final int LONGEST_TITLE = 500;

  private MemoDesk() {}

  public static int add(EditSketch sketch, String target, int targetId, MemoDraft draft) {
    checkTarget(sketch, target, targetId);
    return write(sketch, target, targetId, draft);
  }

  /// Writes a note on a passage, which is kept from then on.
  public static int add(EditSketch sketch, LinkEnd on, MemoDraft draft) {
    return write(sketch, "quotation", QuotationDesk.quotation(sketch, on), draft);
  }

  private static int write(EditSketch sketch, String target, int targetId, MemoDraft draft) {
    check(draft);
    int id =
        sketch.insert(
            Table.MEMO,
            row(draft)
                .with("target", target)
                .with("target_id", targetId)
                .with("author", sketch.by().id())
                .with("created", sketch.now())
                .with("changed", sketch.now()));
    touch(sketch, target, targetId);
    var where = where(target);
    sketch.say("Skrev et notat" + where.nb(), "Wrote a memo" + where.en());
    return id;
  }

  private static Row row(MemoDraft draft) {
    return Row.EMPTY
        .with("kind", draft.kind().key())
        .with("title", draft.title().strip())
        .with("text", draft.text());
  }

  private static void check(MemoDraft draft) {
    Checks.length("title", draft.title(), LONGEST_TITLE);
    Checks.filled("text", draft.title() + draft.text(), LONGEST_TEXT + LONGEST_TITLE);
    Checks.length("text", draft.text(), LONGEST_TEXT);
  }

  public static int change(EditSketch sketch, int id, Function<Memo, MemoDraft> change) {
    var memo = find(sketch, id);
    var draft = change.apply(memo);
    check(draft);
    if (MemoDraft.of(memo).equals(draft)) {
      return id;
    }
    sketch.update(Table.MEMO, id, row(draft).with("changed", sketch.now()));
    touch(sketch, memo.target(), memo.targetId());
    var where = where(memo.target());
    sketch.say("Endret et notat" + where.nb(), "Changed a memo" + where.en());
    return id;
  }

  public static int remove(EditSketch sketch, int id) {
    var memo = find(sketch, id);
    sketch.delete(Table.MEMO, id);
    touch(sketch, memo.target(), memo.targetId());
    var where = where(memo.target());
    sketch.say("Slettet et notat" + where.nb(), "Deleted a memo" + where.en());
    return id;
  }

  private static Memo find(EditSketch sketch, int id) {
    return MemoStore.find(sketch.handle(), id)
        .orElseThrow(() -> unknown(TableWords.of(Table.MEMO), id));
  }

  /// On what, in words.
  private static LocalText where(String target) {
    return switch (target) {
      case "document" -> new LocalText(" om et dokument", " on a document");
      case "respondent" -> new LocalText(" om en respondent", " on a respondent");
      case "variable" -> new LocalText(" om en variabel", " on a variable");
      case "code" -> new LocalText(" om en kode", " on a code");
      case "coding" -> new LocalText(" om en koding", " on a coding");
      case "quotation" -> new LocalText(" om et sitat", " on a quotation");
      case "quotation_link" -> new LocalText(" om en lenke", " on a link");
      default -> new LocalText(" om prosjektet", " on the project");
    };
  }

  private static void touch(EditSketch sketch, String target, int id) {
    var handle = sketch.handle();
    switch (target) {
      case "document" -> sketch.touch(id);
      case "coding" ->
          CodingStore.find(handle, id).ifPresent(coding -> sketch.touch(coding.document()));
      case "quotation" ->
          QuotationStore.find(handle, id)
              .ifPresent(quotation -> sketch.touch(quotation.document()));
      default -> {}
    }
  }

  private static void checkTarget(EditSketch sketch, String target, int id) {
    var study = sketch.study();
    var handle = sketch.handle();
    boolean known =
        switch (target) {
          case "project" -> id == 0;
          case "document" -> study.corpus().document(id).isPresent();
          case "respondent" -> study.respondents().respondent(id).isPresent();
          case "variable" ->
              study.respondents().variables().stream().anyMatch(each -> each.id() == id);
          case "code" -> study.codebook().code(id).isPresent();
          case "coding" -> CodingStore.find(handle, id).isPresent();
          case "quotation" -> QuotationStore.find(handle, id).isPresent();
          case "quotation_link" -> LinkStore.find(handle, id).isPresent();
          default -> false;
        };
    if (!known) {
      throw unknown(thing(target), id);
    }
  }

  private static LocalText thing(String target) {
    if (target.equals("project")) {
      return new LocalText("prosjekt", "project");
    }
    return TARGETS.contains(target)
        ? TableWords.of(Table.named(target))
        : new LocalText(target, target);
  }

  private static ProjectError unknown(LocalText thing, int id) {
    return ProjectError.of(
        Problem.UNKNOWN_TARGET,
        "target",
        "Dette finnes ikke: " + thing.nb() + " " + id + ".",
        "There is no " + thing.en() + " " + id + ".");
  }

  /// What a memo can be on.
  public static final List<String> TARGETS =
      List.of(
          "project",
          "document",
          "respondent",
          "variable",
          "code",
          "coding",
          "quotation",
          "quotation_link");
}

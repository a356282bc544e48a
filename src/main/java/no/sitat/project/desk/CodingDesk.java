package no.sitat.project.desk;

import java.util.List;
import java.util.OptionalInt;
import no.sitat.codebook.LocalText;
import no.sitat.coding.Coding;
import no.sitat.project.desk.CodingSketch.Changed;
import no.sitat.project.desk.CodingSketch.Named;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import no.sitat.project.edit.EditSketch;
import no.sitat.project.edit.Table;
import no.sitat.project.store.CodingStore;
import no.sitat.project.store.MemoStore;

/// Turns requests about single codings into edits, or refuses them.
public final class CodingDesk {
  private CodingDesk() {}

  public static int add(EditSketch sketch, CodingRequest request) {
    var codings = new CodingSketch(sketch, sketch.study().codebook());
    var made = codings.add(request);
    var what = codings.words(made.as());
    codings.say("Kodet som " + what.nb(), "Coded as " + what.en());
    return made.id();
  }

  /// Codes what a rule suggested.
  ///
  /// @param query id of the rule's query
  /// @param rule its name
  public static int accept(EditSketch sketch, CodingRequest request, int query, String rule) {
    var codings = new CodingSketch(sketch, sketch.study().codebook());
    var made = codings.add(request, OptionalInt.of(query));
    var what = codings.words(made.as());
    codings.say(
        "Godtok et forslag: %s («%s»)".formatted(what.nb(), rule),
        "Accepted a suggestion: %s (“%s”)".formatted(what.en(), rule));
    return made.id();
  }

  public static int change(EditSketch sketch, int id, CodingChange change) {
    var codings = new CodingSketch(sketch, sketch.study().codebook());
    var changed = codings.change(find(sketch, id), change);
    sketch.update(Table.CODING, id, changed.row());
    var was = codings.words(changed.was());
    var is = codings.words(changed.is());
    var words = was.equals(is) ? changed(changed, change, is) : recoded(was, is);
    codings.say(words.nb(), words.en());
    return id;
  }

  private static LocalText recoded(LocalText was, LocalText is) {
    return new LocalText(
        "Omkodet fra " + was.nb() + " til " + is.nb(),
        "Recoded from " + was.en() + " to " + is.en());
  }

  /// What else than code and direction was changed.
  private static LocalText changed(Changed changed, CodingChange change, LocalText what) {
    var coding = changed.coding();
    if (!changed.span().equals(coding.span())) {
      return new LocalText(
          "Endret hvor langt en koding av " + what.nb() + " rekker",
          "Changed how far a coding of " + what.en() + " reaches");
    }
    if (change.memo().filter(memo -> !memo.equals(coding.memo())).isPresent()) {
      return new LocalText(
          "Skrev notat ved en koding av " + what.nb(), "Wrote a memo at a coding of " + what.en());
    }
    return change.dimensions().isEmpty()
        ? new LocalText(
            "Endret vekten av en koding av " + what.nb(),
            "Changed the weight of a coding of " + what.en())
        : new LocalText(
            "Endret hva en koding av " + what.nb() + " sier",
            "Changed what a coding of " + what.en() + " says");
  }

  public static int remove(EditSketch sketch, int id) {
    var coding = find(sketch, id);
    var code = Checks.code(sketch.study(), coding);
    remove(sketch, List.of(coding));
    var codings = new CodingSketch(sketch, sketch.study().codebook());
    var what = codings.words(new Named(code, coding.direction()));
    sketch.say("Fjernet en koding av " + what.nb(), "Removed a coding of " + what.en());
    return id;
  }

  /// Removes codings with the memos on them.
  static void remove(EditSketch sketch, List<Coding> codings) {
    var ids = codings.stream().map(Coding::id).toList();
    sketch.deleteAll(Table.MEMO, MemoStore.idsOn(sketch.handle(), "coding", ids));
    sketch.deleteAll(Table.CODING, ids);
    codings.forEach(coding -> sketch.touch(coding.document()));
  }

  static Coding find(EditSketch sketch, int id) {
    return CodingStore.find(sketch.handle(), id).orElseThrow(() -> unknown(id));
  }

  static ProjectError unknown(int id) {
    return ProjectError.of(
        Problem.UNKNOWN_CODING,
        "id",
        "Det finnes ingen koding " + id + ".",
        "There is no coding " + id + ".");
  }
}

package no.sitat.project.codes;

import java.util.Collection;
import java.util.List;
import no.sitat.codebook.Code;
import no.sitat.codebook.Counted;
import no.sitat.coding.Coding;
import no.sitat.project.desk.CodebookChecks;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import no.sitat.project.edit.EditSketch;
import no.sitat.project.edit.Row;
import no.sitat.project.edit.Table;
import no.sitat.project.store.CodingStore;

/// Says of codings that they hold under the present definition of their code too.
public final class ConfirmDesk {
  private ConfirmDesk() {}

  /// @param ids of codings; those that are not outdated stay as they are
  /// @return how many were outdated
  public static int confirm(EditSketch sketch, Collection<Integer> ids) {
    var codings = ids.stream().distinct().map(id -> coding(sketch, id)).toList();
    int confirmed = confirmAll(sketch, codings);
    var many = Counted.CODINGS.of(confirmed);
    sketch.say(
        "Bekreftet %s under ny definisjon".formatted(many.nb()),
        "Confirmed %s under a new definition".formatted(many.en()));
    return confirmed;
  }

  /// All codings of a code that were made under an older definition.
  public static int confirmCode(EditSketch sketch, int code) {
    var found = CodebookChecks.code(sketch.study().codebook(), code);
    var outdated = CodingStore.before(sketch.handle(), found.id(), found.edition());
    int confirmed = confirmAll(sketch, outdated);
    var many = Counted.CODINGS.of(confirmed);
    sketch.say(
        "Bekreftet %s av %s under ny definisjon".formatted(many.nb(), found.name().in("nb")),
        "Confirmed %s of %s under its new definition".formatted(many.en(), found.name().in("en")));
    return confirmed;
  }

  private static Coding coding(EditSketch sketch, int id) {
    return CodingStore.find(sketch.handle(), id)
        .orElseThrow(() ->
            ProjectError.of(
                Problem.UNKNOWN_CODING,
                "ids",
                "Det finnes ingen koding " + id + ".",
                "There is no coding " + id + "."));
  }

  private static int confirmAll(EditSketch sketch, List<Coding> codings) {
    int confirmed = 0;
    for (var coding : codings) {
      int present = sketch.study().codebook().code(coding.code()).map(Code::edition).orElseThrow();
      if (coding.edition() < present) {
        sketch.update(Table.CODING, coding.id(), Row.EMPTY.with("edition", present));
        sketch.touch(coding.document());
        confirmed++;
      }
    }
    return confirmed;
  }
}

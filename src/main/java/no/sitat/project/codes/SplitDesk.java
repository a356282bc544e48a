package no.sitat.project.codes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import no.sitat.codebook.Code;
import no.sitat.codebook.Counted;
import no.sitat.codebook.LocalText;
import no.sitat.coding.Coding;
import no.sitat.project.desk.CodeDraft;
import no.sitat.project.desk.CodebookDesk;
import no.sitat.project.edit.EditSketch;
import no.sitat.project.edit.Row;
import no.sitat.project.edit.Table;
import no.sitat.project.store.CodingStore;

/// Divides a code, as a [SplitPlan] says.
public final class SplitDesk {
  private SplitDesk() {}

  /// @return ids of the new codes, in the order asked for
  public static List<Integer> split(EditSketch sketch, CodeSplitRequest request) {
    var plan = SplitPlan.of(sketch.handle(), sketch.study(), request);
    var made = new ArrayList<Integer>();
    var keys = new HashSet<String>();
    int beside = plan.code().position();
    int below = sketch.study().codebook().childrenOf(plan.code().id()).size();
    for (int i = 0; i < request.parts().size(); i++) {
      var part = request.parts().get(i);
      int place = part.child() ? below++ : ++beside;
      int id = CodebookDesk.add(sketch, draft(sketch, plan.code(), part, place, keys));
      plan.parts().get(i).codings().stream().sorted().forEach(coding -> give(sketch, coding, id));
      made.add(id);
    }
    makeRoom(sketch, plan.code(), beside - plan.code().position());
    tell(sketch, plan, request);
    return List.copyOf(made);
  }

  private static CodeDraft draft(
      EditSketch sketch, Code code, CodeSplitRequest.Part part, int place, Set<String> taken) {
    var codebook = sketch.study().codebook();
    var whole = CodeDraft.of(code, codebook);
    var parent = part.child() ? Optional.of(code.key()) : whole.parent();
    var key = CodebookDesk.freeKey(codebook, parent, part.name(), taken);
    taken.add(key);
    return new CodeDraft(
        Optional.of(key),
        parent,
        part.name(),
        part.definition(),
        part.include(),
        part.exclude(),
        LocalText.EMPTY,
        LocalText.EMPTY,
        code.kind(),
        code.directions(),
        code.defaultDirection(),
        OptionalInt.empty(),
        true,
        OptionalInt.of(place),
        false);
  }

  private static void give(EditSketch sketch, int coding, int code) {
    sketch.update(Table.CODING, coding, Row.EMPTY.with("code", code).with("edition", 1));
    sketch.touch(CodingStore.find(sketch.handle(), coding).map(Coding::document).orElseThrow());
  }

  /// The siblings after the code go as many places down as there are new ones beside it.
  private static void makeRoom(EditSketch sketch, Code code, int places) {
    if (places == 0) {
      return;
    }
    sketch.study().codebook().childrenOf(code.parent().orElse(0)).stream()
        .filter(sibling -> sibling.position() > code.position())
        .forEach(sibling ->
            sketch.update(
                Table.CODE, sibling.id(), Row.EMPTY.with("place", sibling.position() + places)));
  }

  private static void tell(EditSketch sketch, SplitPlan plan, CodeSplitRequest request) {
    var codings =
        Counted.CODINGS.of(plan.parts().stream().mapToInt(share -> share.codings().size()).sum());
    sketch.say(
        "Delte koden %s: %s (%s)"
            .formatted(plan.code().name().in("nb"), names(request, "nb"), codings.nb()),
        "Split the code %s: %s (%s)"
            .formatted(plan.code().name().in("en"), names(request, "en"), codings.en()));
  }

  /// A history line takes 2,000 characters.
  private static String names(CodeSplitRequest request, String language) {
    var names =
        request.parts().stream()
            .map(part -> part.name().in(language))
            .collect(Collectors.joining(", "));
    return names.length() > 500 ? names.substring(0, 500) + "…" : names;
  }
}

package no.sitat.project.codes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import no.sitat.codebook.Code;
import no.sitat.project.desk.CodebookChecks;
import no.sitat.project.edit.EditSketch;
import no.sitat.project.edit.Row;
import no.sitat.project.edit.Table;

/// Puts codes elsewhere in the tree, and whole branches on and off.
public final class TreeDesk {
  private TreeDesk() {}

  /// Puts a code, with all below it, under another code and among its new siblings.
  ///
  /// @param parent key of the code above; empty for the top of the tree
  /// @param position among the siblings, from 0; empty for the last
  public static int move(EditSketch sketch, int id, Optional<String> parent, OptionalInt position) {
    var codebook = sketch.study().codebook();
    var code = CodebookChecks.code(codebook, id);
    var above = CodebookChecks.parent(codebook, parent);
    CodebookChecks.ring(codebook, code, above);
    var siblings = new ArrayList<>(codebook.childrenOf(above.orElse(0)));
    siblings.removeIf(sibling -> sibling.id() == id);
    int place = Math.clamp(position.orElse(siblings.size()), 0, siblings.size());
    siblings.add(place, code);
    renumber(sketch, siblings, id);
    sketch.update(Table.CODE, id, Row.EMPTY.with("parent", above).with("place", place));
    var under = above.isPresent() ? codebook.code(above.getAsInt()) : Optional.<Code>empty();
    sketch.say(
        "Flyttet koden "
            + code.name().in("nb")
            + under.map(to -> " under " + to.name().in("nb")).orElse(" øverst i treet"),
        "Moved the code "
            + code.name().in("en")
            + under.map(to -> " below " + to.name().in("en")).orElse(" to the top of the tree"));
    return id;
  }

  /// Gives siblings the places they have in the list.
  ///
  /// @param but id of one that gets its place otherwise
  static void renumber(EditSketch sketch, List<Code> siblings, int but) {
    for (int place = 0; place < siblings.size(); place++) {
      var sibling = siblings.get(place);
      if (sibling.id() != but && sibling.position() != place) {
        sketch.update(Table.CODE, sibling.id(), Row.EMPTY.with("place", place));
      }
    }
  }

  /// Offers a code and all below it for coding, or no longer; their codings stay.
  public static int switchBranch(EditSketch sketch, int id, boolean active) {
    var codebook = sketch.study().codebook();
    var code = CodebookChecks.code(codebook, id);
    codebook.withSubcodes(code).stream()
        .filter(each -> each.active() != active)
        .forEach(each -> sketch.update(Table.CODE, each.id(), Row.EMPTY.with("active", active)));
    var nb = code.name().in("nb") + " med underkoder";
    var en = code.name().in("en") + " and its sub-codes";
    sketch.say((active ? "Slo på " : "Slo av ") + nb, "Switched " + en + (active ? " on" : " off"));
    return id;
  }
}

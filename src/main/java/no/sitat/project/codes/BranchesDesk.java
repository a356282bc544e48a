package no.sitat.project.codes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import no.sitat.codebook.Code;
import no.sitat.codebook.Codebook;
import no.sitat.codebook.Palette;
import no.sitat.project.desk.CodebookChecks;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import no.sitat.project.edit.EditSketch;
import no.sitat.project.edit.Row;
import no.sitat.project.edit.Table;

/// Does the same to several codes, as one edit.
public final class BranchesDesk {
  private BranchesDesk() {}

  /// Puts codes, each with all below it, one after another under a code. One that stands below
  /// another of them goes along with that one.
  ///
  /// @param parent key of the code above; empty for the top of the tree
  /// @param position among the siblings when these are taken out, from 0; empty for the last
  public static int move(
      EditSketch sketch, List<Integer> ids, Optional<String> parent, OptionalInt position) {
    var codebook = sketch.study().codebook();
    var moved = outermost(codebook, codes(codebook, ids));
    var above = CodebookChecks.parent(codebook, parent);
    moved.forEach(code -> CodebookChecks.ring(codebook, code, above));
    var siblings = new ArrayList<>(codebook.childrenOf(above.orElse(0)));
    siblings.removeAll(moved);
    int at = Math.clamp(position.orElse(siblings.size()), 0, siblings.size());
    siblings.addAll(at, moved);
    for (int place = 0; place < siblings.size(); place++) {
      var code = siblings.get(place);
      if (code.position() != place || !code.parent().equals(above)) {
        sketch.update(Table.CODE, code.id(), Row.EMPTY.with("parent", above).with("place", place));
      }
    }
    var under = above.isPresent() ? codebook.code(above.getAsInt()) : Optional.<Code>empty();
    sketch.say(
        "Flyttet "
            + inNorwegian(moved)
            + under.map(to -> " under " + to.name().in("nb")).orElse(" øverst i treet"),
        "Moved "
            + inEnglish(moved)
            + under.map(to -> " below " + to.name().in("en")).orElse(" to the top of the tree"));
    return moved.size();
  }

  /// Offers codes for coding, or no longer; their codings stay.
  public static int turn(EditSketch sketch, List<Integer> ids, boolean active) {
    var codes = codes(sketch.study().codebook(), ids);
    codes.stream()
        .filter(code -> code.active() != active)
        .forEach(code -> sketch.update(Table.CODE, code.id(), Row.EMPTY.with("active", active)));
    sketch.say(
        (active ? "Slo på " : "Slo av ") + inNorwegian(codes),
        "Switched " + inEnglish(codes) + (active ? " on" : " off"));
    return codes.size();
  }

  /// Gives codes one colour.
  public static int colour(EditSketch sketch, List<Integer> ids, int colour) {
    if (colour < 0) {
      throw ProjectError.of(
          Problem.BAD_VALUE,
          "colour",
          "En farge er et tall fra 0.",
          "A colour is a number from 0.");
    }
    var codes = codes(sketch.study().codebook(), ids);
    codes.stream()
        .filter(code -> code.colour() != colour)
        .forEach(code -> sketch.update(Table.CODE, code.id(), Row.EMPTY.with("colour", colour)));
    sketch.say("Ga " + inNorwegian(codes) + " ny farge", "Recoloured " + inEnglish(codes));
    return codes.size();
  }

  /// Gives each of these a colour of its own, unlike those beside it that keep theirs.
  public static int spread(EditSketch sketch, List<Integer> ids) {
    var codebook = sketch.study().codebook();
    var codes = codes(codebook, ids);
    var fresh = new HashMap<Integer, Integer>();
    for (var code : codes) {
      fresh.put(code.id(), Palette.next(beside(code, codebook, codes, fresh)));
    }
    codes.stream()
        .filter(code -> code.colour() != fresh.getOrDefault(code.id(), 0))
        .forEach(code ->
            sketch.update(
                Table.CODE, code.id(), Row.EMPTY.with("colour", fresh.getOrDefault(code.id(), 0))));
    sketch.say(
        "Ga " + inNorwegian(codes) + " farger som skiller dem",
        "Gave " + inEnglish(codes) + " colours that tell them apart");
    return codes.size();
  }

  /// Colours of the code above and of the siblings, but for those that are still to get theirs.
  private static List<Integer> beside(
      Code code, Codebook codebook, List<Code> codes, Map<Integer, Integer> fresh) {
    int parent = code.parent().orElse(0);
    var around = new ArrayList<Code>();
    codebook.code(parent).ifPresent(around::add);
    around.addAll(codebook.childrenOf(parent));
    return around.stream()
        .filter(each -> fresh.containsKey(each.id()) || !codes.contains(each))
        .map(each -> fresh.getOrDefault(each.id(), each.colour()))
        .toList();
  }

  private static List<Code> codes(Codebook codebook, List<Integer> ids) {
    var wanted = new HashSet<>(ids);
    ids.forEach(id -> CodebookChecks.code(codebook, id));
    return codebook.codes().stream().filter(code -> wanted.contains(code.id())).toList();
  }

  private static List<Code> outermost(Codebook codebook, List<Code> codes) {
    var all = Set.copyOf(codes);
    return codes.stream()
        .filter(code ->
            codebook.path(code).stream().noneMatch(up -> !up.equals(code) && all.contains(up)))
        .toList();
  }

  private static String inNorwegian(List<Code> codes) {
    return codes.size() == 1
        ? "koden " + codes.getFirst().name().in("nb")
        : codes.size() + " koder";
  }

  private static String inEnglish(List<Code> codes) {
    return codes.size() == 1
        ? "the code " + codes.getFirst().name().in("en")
        : codes.size() + " codes";
  }
}

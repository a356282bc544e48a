package no.sitat.project.codes;

import java.util.List;
import java.util.OptionalInt;
import no.sitat.codebook.Code;
import no.sitat.codebook.Codebook;
import no.sitat.codebook.Palette;
import no.sitat.project.desk.CodebookChecks;
import no.sitat.project.edit.EditSketch;
import no.sitat.project.edit.Row;
import no.sitat.project.edit.Table;

/// Gives codes colours that stay apart, on request; nothing else changes a colour by itself.
public final class ColourDesk {
  private ColourDesk() {}

  /// Colours everything below a code anew; the code keeps its own.
  ///
  /// @param branch id of the code; empty for the whole codebook
  public static int recolour(EditSketch sketch, OptionalInt branch) {
    var codebook = sketch.study().codebook();
    if (branch.isEmpty()) {
      group(sketch, codebook, 0, List.of());
      sketch.say("Ga alle koder nye farger", "Gave all codes new colours");
      return 0;
    }
    var code = CodebookChecks.code(codebook, branch.getAsInt());
    group(sketch, codebook, code.id(), List.of(code.colour()));
    sketch.say(
        "Ga underkodene av " + code.name().in("nb") + " nye farger",
        "Gave the sub-codes of " + code.name().in("en") + " new colours");
    return code.id();
  }

  private static void group(
      EditSketch sketch, Codebook codebook, int above, List<Integer> colourAbove) {
    List<Code> siblings = codebook.childrenOf(above);
    var colours = Palette.spread(siblings.size(), colourAbove);
    for (int i = 0; i < siblings.size(); i++) {
      var code = siblings.get(i);
      if (code.colour() != colours.get(i)) {
        sketch.update(Table.CODE, code.id(), Row.EMPTY.with("colour", colours.get(i)));
      }
      group(sketch, codebook, code.id(), List.of(colours.get(i)));
    }
  }
}

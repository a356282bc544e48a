package no.sitat.crosstab;

import java.util.Arrays;
import java.util.List;
import no.sitat.codebook.Code;
import no.sitat.codebook.Codebook;

/// Which of the codes asked for a code belongs to: itself, or the nearest above it.
public final class NearestCodes {
  /// Belongs to none of them.
  public static final int NONE = -1;

  private final int[] placeOf;

  /// @param asked each once
  public NearestCodes(Codebook codebook, List<Code> asked) {
    placeOf = new int[codebook.highestId() + 1];
    Arrays.fill(placeOf, NONE);
    for (int place = 0; place < asked.size(); place++) {
      placeOf[asked.get(place).id()] = place;
    }
    for (var code : codebook.codes()) {
      if (placeOf[code.id()] == NONE) {
        placeOf[code.id()] = above(code);
      }
    }
  }

  /// The place among the codes asked for, by a code's id.
  public int of(int code) {
    return placeOf[code];
  }

  /// The place of the nearest that lies above a code, by its parent's.
  public int above(Code code) {
    return code.parent().isPresent() ? placeOf[code.parent().getAsInt()] : NONE;
  }
}

package no.sitat.crosstab;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import no.sitat.codebook.Code;
import no.sitat.codebook.Codebook;

/// Codes under one name, counted as one row of a crosstab; each includes its sub-codes.
///
/// Chosen for a table and named there. Not a code above others, which is of the codebook.
public record CodeSet(String name, List<Code> codes) {
  public CodeSet {
    codes = List.copyOf(new LinkedHashSet<>(codes));
    if (name.isBlank() || codes.isEmpty()) {
      throw new IllegalArgumentException("a set «" + name + "» of " + codes.size() + " codes");
    }
  }

  /// The codes with all that lie under them, by id.
  BitSet all(Codebook codebook) {
    var all = new BitSet();
    for (var code : codes) {
      codebook.withSubcodes(code).forEach(each -> all.set(each.id()));
    }
    return all;
  }
}

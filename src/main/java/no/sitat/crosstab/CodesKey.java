package no.sitat.crosstab;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import no.sitat.codebook.Code;
import no.sitat.codebook.Codebook;

/// What several codes that are counted as one row are called in the ledger: the same whatever a
/// table calls them.
final class CodesKey {
  private static final String PREFIX = "codes:";

  private CodesKey() {}

  /// The key of the code that has them all and nothing else, else that of the uppermost ones.
  ///
  /// @param codes with all that lie under them, by id
  static String of(Codebook codebook, BitSet codes) {
    var uppermost =
        codebook.codes().stream()
            .filter(code -> codes.get(code.id()))
            .filter(code -> code.parent().isEmpty() || !codes.get(code.parent().getAsInt()))
            .map(Code::key)
            .sorted()
            .toList();
    return uppermost.size() == 1
        ? uppermost.getFirst()
        : uppermost.stream().collect(Collectors.joining(",", PREFIX, ""));
  }

  /// The keys of the codes in a row's key.
  static List<String> keys(String row) {
    for (var prefix : List.of(PREFIX, CrosstabRow.ANY + " ")) {
      if (row.startsWith(prefix)) {
        return List.of(row.substring(prefix.length()).split(",", -1));
      }
    }
    return List.of(row);
  }
}

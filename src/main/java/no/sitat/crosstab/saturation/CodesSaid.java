package no.sitat.crosstab.saturation;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import no.sitat.codebook.Code;
import no.sitat.codebook.Codebook;
import no.sitat.coding.CodingTable;
import no.sitat.coding.Study;
import no.sitat.corpus.Turn;
import no.sitat.crosstab.CodingFilter;
import no.sitat.crosstab.CrosstabError;

/// The respondents who are heard, in the order of their first documents, and the codes that were
/// put on what each said.
final class CodesSaid {
  private static final int NONE = -1;
  private static final int EVERY = -2;

  private final CodingFilter filter;
  private final int direction;
  private final int[] numberOf;
  private final Map<Integer, BitSet> codes = new LinkedHashMap<>();

  CodesSaid(Study study, SaturationRequest request) {
    filter = request.filter();
    direction = filter.direction().map(key -> position(study.codebook(), key)).orElse(EVERY);
    numberOf = numbers(study.codebook(), request);
    for (var document : study.corpus().documents()) {
      for (var turn : document.turns()) {
        if (turn.respondent() != Turn.NOBODY && isWhere(document.id(), turn.number())) {
          codes.putIfAbsent(turn.respondent(), new BitSet());
        }
      }
    }
    study.codings().blocks().forEach(this::read);
  }

  private static int position(Codebook codebook, String key) {
    var found = codebook.direction(key).orElseThrow(() -> CrosstabError.unknownDirection(key));
    return codebook.directions().indexOf(found);
  }

  /// By id of a code: the place among the codes asked for of the nearest that is one of them.
  private static int[] numbers(Codebook codebook, SaturationRequest request) {
    var wanted = new HashMap<Integer, Integer>();
    request.codes().forEach(code -> wanted.putIfAbsent(code.id(), wanted.size()));
    var numbers = new int[codebook.highestId() + 1];
    Arrays.fill(numbers, NONE);
    for (var code : codebook.codes()) {
      var above = Optional.of(code);
      while (above.isPresent() && numbers[code.id()] == NONE) {
        numbers[code.id()] = wanted.getOrDefault(above.get().id(), NONE);
        above = above(codebook, above.get());
      }
    }
    return numbers;
  }

  private static Optional<Code> above(Codebook codebook, Code code) {
    return code.parent().isPresent() ? codebook.code(code.parent().getAsInt()) : Optional.empty();
  }

  private void read(CodingTable.Block block) {
    for (int row = 0; row < block.size(); row++) {
      int number = numberOf[block.code[row]];
      if (number != NONE
          && block.respondent[row] != Turn.NOBODY
          && (direction == EVERY || direction == block.direction[row])
          && isCoder(filter.coder(), block.coder[row])
          && isWhere(block.document[row], block.turn[row])) {
        codes.computeIfAbsent(block.respondent[row], _ -> new BitSet()).set(number);
      }
    }
  }

  private static boolean isCoder(OptionalInt wanted, int coder) {
    return wanted.isEmpty() || wanted.getAsInt() == coder;
  }

  private boolean isWhere(int document, int turn) {
    return filter.where().map(selection -> selection.hasTurn(document, turn)).orElse(true);
  }

  /// Ids of everybody heard, in order.
  List<Integer> respondents() {
    return List.copyOf(codes.keySet());
  }

  /// Places among the codes asked for.
  int[] of(int respondent) {
    return codes.getOrDefault(respondent, new BitSet()).stream().toArray();
  }
}

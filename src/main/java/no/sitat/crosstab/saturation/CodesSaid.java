package no.sitat.crosstab.saturation;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.sitat.coding.CodingTable;
import no.sitat.coding.Study;
import no.sitat.corpus.Turn;
import no.sitat.crosstab.CodingSelector;
import no.sitat.crosstab.NearestCodes;

/// The respondents who are heard, in the order of their first documents, and the codes that were
/// put on what each said.
final class CodesSaid {
  private final CodingSelector codings;
  private final NearestCodes nearest;
  private final Map<Integer, BitSet> codes = new LinkedHashMap<>();

  CodesSaid(Study study, SaturationRequest request) {
    codings = new CodingSelector(study, request.filter());
    nearest = new NearestCodes(study.codebook(), request.codes().stream().distinct().toList());
    for (var document : study.corpus().documents()) {
      for (var turn : document.turns()) {
        if (turn.respondent() != Turn.NOBODY && codings.isWhere(document.id(), turn.number())) {
          codes.putIfAbsent(turn.respondent(), new BitSet());
        }
      }
    }
    study.codings().blocks().forEach(this::read);
  }

  private void read(CodingTable.Block block) {
    for (int row = 0; row < block.size(); row++) {
      int number = nearest.of(block.code[row]);
      if (number != NearestCodes.NONE
          && block.respondent[row] != Turn.NOBODY
          && codings.selects(block, row)) {
        codes.computeIfAbsent(block.respondent[row], _ -> new BitSet()).set(number);
      }
    }
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

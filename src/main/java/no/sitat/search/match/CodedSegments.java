package no.sitat.search.match;

import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import no.sitat.coding.CodingTable.Block;
import no.sitat.coding.Study;
import no.sitat.search.query.CodingTest;

/// Finds the codings that pass a test, in the coding table of a study.
final class CodedSegments {
  private final CodingTest test;
  private final BitSet codes = new BitSet();
  private final BitSet coders = new BitSet();
  private final BitSet directions = new BitSet();
  private final long from;
  private final long until;
  private final int[] editions;
  private final CodingRows codings;
  private final BitSet documents;

  /// @param codings the rows of the study's coding table
  CodedSegments(CodingTest test, Study study, CodingRows codings) {
    this.test = test;
    this.codings = codings;
    test.codes().forEach(codes::set);
    test.coders().forEach(coders::set);
    var keys = study.codebook().directions();
    for (int at = 0; at < keys.size(); at++) {
      directions.set(at, test.directions().contains(keys.get(at).key()));
    }
    from = milliseconds(test.made().from());
    until = milliseconds(test.made().until());
    editions = editions(study);
    documents = documentsOf(codings);
  }

  private static long milliseconds(Instant moment) {
    return moment.equals(Instant.MIN)
        ? Long.MIN_VALUE
        : (moment.equals(Instant.MAX) ? Long.MAX_VALUE : moment.toEpochMilli());
  }

  /// The present edition of each code, by its id.
  private static int[] editions(Study study) {
    var codes = study.codebook().codes();
    var editions = new int[codes.stream().mapToInt(code -> code.id() + 1).max().orElse(0)];
    codes.forEach(code -> editions[code.id()] = code.edition());
    return editions;
  }

  boolean passes(Block block, int row) {
    return has(codes, block.code[row], test.codes().isEmpty())
        && has(coders, block.coder[row], test.coders().isEmpty())
        && has(directions, block.direction[row], test.directions().isEmpty())
        && weighsSo(block.weight[row])
        && block.made[row] >= from
        && block.made[row] < until
        && isOutdatedSo(block.code[row], block.edition[row]);
  }

  private static boolean has(BitSet set, int item, boolean isAny) {
    return isAny || (item >= 0 && set.get(item));
  }

  private boolean weighsSo(int weight) {
    return test.weight().isEmpty()
        || (weight >= 0
            && weight >= test.weight().get().low()
            && weight <= test.weight().get().high());
  }

  private boolean isOutdatedSo(int code, int edition) {
    return test.outdated().isEmpty()
        || test.outdated().get() == (code < editions.length && edition < editions[code]);
  }

  /// Ids of the documents in which one passes; callers only read.
  BitSet documents() {
    return documents;
  }

  private BitSet documentsOf(CodingRows codings) {
    var found = new BitSet();
    for (var block : codings.blocks()) {
      for (int row = 0; row < block.size(); row++) {
        if (passes(block, row)) {
          found.set(block.document[row]);
        }
      }
    }
    return found;
  }

  /// Where they are in a document; judged by no turn yet.
  Places in(int document) {
    return new Places(codings.of(document).map(this::segments).orElse(List.of()));
  }

  /// The rows of a coding lie beside each other, and so do codings of the same segment.
  private List<Place> segments(CodingRows.Rows rows) {
    var segments = new ArrayList<Place>();
    var block = rows.block();
    int start = -1;
    int end = -1;
    for (int row = rows.from(); row < rows.to(); row++) {
      boolean isNew = block.start[row] != start || block.end[row] != end;
      if (isNew && passes(block, row)) {
        start = block.start[row];
        end = block.end[row];
        segments.add(Place.ofText(0, start, end));
      }
    }
    return segments;
  }
}

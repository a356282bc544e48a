package no.sitat.project.codes;

import java.util.BitSet;
import java.util.Set;
import no.sitat.coding.CodingTable;
import no.sitat.coding.Study;

/// Whose words the codings of a code have, and in which documents.
///
/// @param respondents ids
/// @param documents ids
record People(BitSet respondents, BitSet documents) {
  /// Of all codings with one of these codes.
  static People ofCode(Study study, int code) {
    var found = new People(new BitSet(), new BitSet());
    for (var block : study.codings().blocks()) {
      for (int row = 0; row < block.size(); row++) {
        if (block.code[row] == code) {
          found.enter(block, row);
        }
      }
    }
    return found;
  }

  /// Of these codings.
  static People ofCodings(Study study, Set<Integer> codings) {
    var found = new People(new BitSet(), new BitSet());
    for (var block : study.codings().blocks()) {
      for (int row = 0; row < block.size(); row++) {
        if (codings.contains(block.coding[row])) {
          found.enter(block, row);
        }
      }
    }
    return found;
  }

  private void enter(CodingTable.Block block, int row) {
    respondents.set(block.respondent[row]);
    respondents.clear(0);
    documents.set(block.document[row]);
  }

  int respondentCount() {
    return respondents.cardinality();
  }

  int documentCount() {
    return documents.cardinality();
  }

  People and(People other) {
    var people = (BitSet) respondents.clone();
    people.or(other.respondents);
    var places = (BitSet) documents.clone();
    places.or(other.documents);
    return new People(people, places);
  }
}

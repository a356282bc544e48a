package no.sitat.search.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import no.sitat.search.query.CodingTest;
import no.sitat.search.query.Query;

/// What a sweep knows of one document before it is looked at.
final class MatchedDocument {
  private final Sweep sweep;
  private final DocumentView document;
  private final Map<Query.Words, List<Place>> said;

  /// @param said where each pattern stands in the heard turns of the document
  MatchedDocument(Sweep sweep, DocumentView document, Map<Query.Words, List<Place>> said) {
    this.sweep = sweep;
    this.document = document;
    this.said = said;
  }

  /// Where a pattern stands, in the turns that are heard.
  Places words(Query.Words words) {
    return new Places(said.getOrDefault(words, new ArrayList<>()));
  }

  /// The segments of the codings that pass.
  Places segments(CodingTest test) {
    return sweep.segments(test).in(document.document().id());
  }

  /// Whether a turn has a property.
  boolean holds(Query.OfTurn test, int turn) {
    return sweep.turnTest(test.test()).holds(document.document(), document.turn(turn));
  }

  /// The respondents of whom the right side of a relation is true.
  BitSet respondents(Query.Related related) {
    return sweep.people(related);
  }
}

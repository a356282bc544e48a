package no.sitat.search;

import java.util.Arrays;
import java.util.BitSet;
import no.sitat.coding.Study;
import no.sitat.corpus.Turn;

/// The turns, and through them the respondents, that an analysis is limited to.
///
/// Immutable and safe to share between threads.
public final class TurnSelection {
  private final int[] firstTurn;
  private final BitSet turns;
  private final BitSet respondents;

  private TurnSelection(int[] firstTurn, BitSet turns, BitSet respondents) {
    this.firstTurn = firstTurn;
    this.turns = turns;
    this.respondents = respondents;
  }

  /// Every informant's turn and every respondent of the table.
  public static TurnSelection all(Study study) {
    var firstTurn = firstTurns(study);
    var turns = new BitSet();
    for (var document : study.corpus().documents()) {
      for (var turn : document.turns()) {
        if (turn.isInformant()) {
          turns.set(firstTurn[document.id()] + turn.number());
        }
      }
    }
    return new TurnSelection(firstTurn, turns, Groups.all(study));
  }

  static TurnSelection of(Study study, Query query, SearchResult result) {
    var firstTurn = firstTurns(study);
    var turns = new BitSet();
    var respondents = new BitSet();
    result.eachTurn((turn, document) -> {
      turns.set(firstTurn[document] + turn.number());
      respondents.set(turn.respondent());
    });
    respondents.clear(Turn.NOBODY);
    if (query.isAboutRespondents()) {
      respondents.or(Groups.matching(study, query));
    }
    return new TurnSelection(firstTurn, turns, respondents);
  }

  /// Where the turns of each document begin in one long row of all turns, by document id; -1 where
  /// there is no such document.
  private static int[] firstTurns(Study study) {
    var documents = study.corpus().documents();
    var first = new int[documents.isEmpty() ? 0 : documents.getLast().id() + 1];
    Arrays.fill(first, -1);
    int next = 0;
    for (var document : documents) {
      first[document.id()] = next;
      next += document.turns().size() + 1;
    }
    return first;
  }

  /// Whether a turn is selected; turn 0, outside every turn, never is.
  public boolean contains(int document, int turn) {
    return turn > 0
        && document >= 0
        && document < firstTurn.length
        && firstTurn[document] >= 0
        && turns.get(firstTurn[document] + turn);
  }

  /// Whether a respondent is selected.
  public boolean hasRespondent(int respondent) {
    return respondents.get(respondent);
  }

  /// Ids of the selected respondents; a copy.
  public BitSet respondents() {
    return (BitSet) respondents.clone();
  }

  /// How many turns are selected.
  public int size() {
    return turns.cardinality();
  }
}

package no.sitat.coding;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/// The turns and the respondents that meet a condition; what a query leaves of a study.
///
/// A respondent can be selected without a turn: one of whom the table tells and no document does.
/// Immutable and safe to share between threads.
public final class TurnSelection {
  private static final BitSet NO_TURNS = new BitSet(0);

  private final Map<Integer, BitSet> turns;
  private final BitSet respondents;

  private TurnSelection(Map<Integer, BitSet> turns, BitSet respondents) {
    this.turns = turns;
    this.respondents = respondents;
  }

  public static Builder builder() {
    return new Builder();
  }

  /// @param document id of a document
  /// @param turn number of a turn in it, from 1
  public boolean hasTurn(int document, int turn) {
    return turnsOf(document).get(turn);
  }

  /// @param respondent id of a respondent
  public boolean hasRespondent(int respondent) {
    return respondents.get(respondent);
  }

  /// The selected turns of a document, by their number. Callers only read.
  public BitSet turnsOf(int document) {
    return turns.getOrDefault(document, NO_TURNS);
  }

  /// The selected respondents, by their id. Callers only read.
  public BitSet respondents() {
    return respondents;
  }

  /// Collects turns and respondents; used once, by one thread.
  public static final class Builder {
    private final Map<Integer, BitSet> turns = new HashMap<>();
    private final BitSet respondents = new BitSet();

    private Builder() {}

    /// Selects a turn, and nobody: whoever speaks in it is selected by [#addRespondent].
    public Builder addTurn(int document, int turn) {
      turns.computeIfAbsent(document, _ -> new BitSet()).set(turn);
      return this;
    }

    public Builder addRespondent(int respondent) {
      respondents.set(respondent);
      return this;
    }

    public TurnSelection build() {
      return new TurnSelection(new HashMap<>(turns), (BitSet) respondents.clone());
    }
  }
}

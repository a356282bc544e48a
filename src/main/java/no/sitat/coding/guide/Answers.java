package no.sitat.coding.guide;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/// The turns of one document that answer one of some questions.
///
/// An answer begins with the turn in which the question is put, and ends before the next turn in
/// which a question of the guide is put, whichever it is.
///
/// @param turns by number, from 1
/// @param asked whether one of the questions is put in the document at all
public record Answers(BitSet turns, boolean asked) {
  public static final Answers NONE = new Answers(new BitSet(0), false);

  /// @param links of the document, in any order
  /// @param questions ids of the questions meant
  /// @param last number of the document's last turn
  public static Answers of(List<QuestionLink> links, Set<Integer> questions, int last) {
    if (links.stream().noneMatch(link -> questions.contains(link.question()))) {
      return NONE;
    }
    var put = new BitSet(last + 1);
    var meant = new BitSet(last + 1);
    for (var link : links) {
      put.set(link.turn());
      if (questions.contains(link.question())) {
        meant.set(link.turn());
      }
    }
    var turns = new BitSet(last + 1);
    for (int from = meant.nextSetBit(0); from >= 0; from = meant.nextSetBit(from + 1)) {
      int next = put.nextSetBit(from + 1);
      turns.set(from, next < 0 ? last + 1 : next);
    }
    return new Answers(turns, true);
  }

  public boolean has(int turn) {
    return turns.get(turn);
  }
}

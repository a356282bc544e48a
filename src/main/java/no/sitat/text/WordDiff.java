package no.sitat.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What of a short text was kept, removed and added, word by word.
///
/// The longest common sequence of words, blanks and single signs; where two texts are so long and
/// so different that this would take long, what differs is one removal and one addition. The kept
/// and removed pieces in order are the old text, the kept and added ones the new.
///
/// @param pieces in order, never two of a kind after each other
public record WordDiff(List<Piece> pieces) {
  private static final Pattern TOKEN =
      Pattern.compile("[\\p{L}\\p{N}\\p{M}]+|\\s+|.", Pattern.DOTALL);
  private static final long MOST_CELLS = 4_000_000;

  public WordDiff {
    pieces = List.copyOf(pieces);
  }

  /// Where words stand: in both texts, in the old only, or in the new only.
  public enum Kind {
    KEPT,
    REMOVED,
    ADDED
  }

  /// Words of one kind; never empty.
  public record Piece(Kind kind, String text) {}

  public static WordDiff of(String before, String after) {
    var old = tokens(before);
    var young = tokens(after);
    int shorter = Math.min(old.size(), young.size());
    int head = 0;
    while (head < shorter && old.get(head).equals(young.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && old.get(old.size() - 1 - tail).equals(young.get(young.size() - 1 - tail))) {
      tail++;
    }
    var pieces = new ArrayList<Piece>();
    old.subList(0, head).forEach(token -> add(pieces, Kind.KEPT, token));
    middle(old.subList(head, old.size() - tail), young.subList(head, young.size() - tail), pieces);
    old.subList(old.size() - tail, old.size()).forEach(token -> add(pieces, Kind.KEPT, token));
    return new WordDiff(pieces);
  }

  private static List<String> tokens(String text) {
    return TOKEN.matcher(text).results().map(MatchResult::group).toList();
  }

  private static void middle(List<String> old, List<String> young, List<Piece> into) {
    int[][] common =
        (old.size() + 1L) * (young.size() + 1L) > MOST_CELLS ? new int[0][] : lengths(old, young);
    int i = 0;
    int j = 0;
    while (common.length > 0 && i < old.size() && j < young.size()) {
      if (old.get(i).equals(young.get(j))) {
        add(into, Kind.KEPT, old.get(i));
        i++;
        j++;
      } else if (common[i + 1][j] >= common[i][j + 1]) {
        add(into, Kind.REMOVED, old.get(i++));
      } else {
        add(into, Kind.ADDED, young.get(j++));
      }
    }
    old.subList(i, old.size()).forEach(token -> add(into, Kind.REMOVED, token));
    young.subList(j, young.size()).forEach(token -> add(into, Kind.ADDED, token));
  }

  /// How long the longest common sequence is from each pair of places on.
  private static int[][] lengths(List<String> old, List<String> young) {
    var common = new int[old.size() + 1][young.size() + 1];
    for (int i = old.size() - 1; i >= 0; i--) {
      for (int j = young.size() - 1; j >= 0; j--) {
        common[i][j] =
            old.get(i).equals(young.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }

  private static void add(List<Piece> pieces, Kind kind, String text) {
    if (!pieces.isEmpty() && pieces.getLast().kind() == kind) {
      pieces.add(new Piece(kind, pieces.removeLast().text() + text));
    } else {
      pieces.add(new Piece(kind, text));
    }
  }
}

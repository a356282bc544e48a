package no.sitat.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The columns of a table on a page of paper: those in which something stands, and how wide each
/// has to be.
///
/// @param heads of those, in order
/// @param filled the same columns, as their places in a row
/// @param needed letters in the longest word of each, as far as words are kept whole
/// @param wanted letters in the longest line of each, as far as a column grows
record WordColumns(
    List<String> heads, List<Integer> filled, List<Integer> needed, List<Integer> wanted) {
  /// Letters of the size of a table on a line of a page that lies.
  private static final int LETTERS = 176;

  /// Letters that fit in the room between two columns.
  private static final int BETWEEN = 3;

  /// How much wider a heading is than what stands below it.
  private static final double BOLD = 1.35;

  private static final int LONGEST_WORD = 18;
  private static final int LONGEST_LINE = 40;
  private static final int NARROWEST = 4;

  /// A column of sentences is not narrower than this.
  private static final int SENTENCES = 22;

  /// Rows that are looked at.
  private static final int LOOKED_AT = 200;

  static WordColumns of(List<String> heads, List<List<String>> rows) {
    var columns =
        new WordColumns(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (int i = 0; i < heads.size(); i++) {
      int column = i;
      if (rows.isEmpty() || rows.stream().anyMatch(row -> !row.get(column).isEmpty())) {
        var words = rows.stream().limit(LOOKED_AT).map(row -> row.get(column)).toList();
        columns.add(column, heads.get(column), words);
      }
    }
    return columns;
  }

  private void add(int column, String head, List<String> words) {
    int line = words.stream().flatMap(String::lines).mapToInt(String::length).max().orElse(0);
    int word = words.stream().mapToInt(WordColumns::longestWord).max().orElse(0);
    int least =
        Math.clamp(Math.max(word, (int) (BOLD * longestWord(head))), NARROWEST, LONGEST_WORD);
    heads.add(head);
    filled.add(column);
    needed.add(line > LONGEST_LINE ? Math.max(least, SENTENCES) : least);
    wanted.add(Math.clamp(line, needed.getLast(), LONGEST_LINE));
  }

  private static int longestWord(String text) {
    return Stream.of(text.split("\\s+", -1)).mapToInt(String::length).max().orElse(0);
  }

  /// Whether no word has to be broken to have all of them on a page.
  boolean fit() {
    return sum(needed) + BETWEEN * heads.size() <= LETTERS;
  }

  /// What each gets of a page: what it needs, and of the rest a share of what it wants beyond.
  ///
  /// @param page its width, and so the sum
  int[] widths(int page) {
    double letter = (double) page / LETTERS;
    double rest = LETTERS - sum(needed) - (double) BETWEEN * heads.size();
    double more = Math.max(1, sum(wanted) - sum(needed));
    var widths = new int[heads.size()];
    for (int i = 0; i < widths.length; i++) {
      double extra = rest * (wanted.get(i) - needed.get(i)) / more;
      widths[i] = (int) (letter * (needed.get(i) + BETWEEN + extra));
    }
    return widths;
  }

  private static int sum(List<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).sum();
  }
}

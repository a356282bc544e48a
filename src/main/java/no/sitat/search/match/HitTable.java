package no.sitat.search.match;

import java.util.stream.IntStream;

/// Hits, or candidates for them, as columns; hit `i` is index `i` of each.
///
/// Filled by one thread, document by document; then only read.
public final class HitTable {
  /// In `word`, for a hit that is not made of words: a coded segment or a whole turn.
  public static final int NO_WORD = -1;

  private final IntColumn document = new IntColumn();
  private final IntColumn turn = new IntColumn();
  private final IntColumn start = new IntColumn();
  private final IntColumn end = new IntColumn();
  private final IntColumn word = new IntColumn();
  private final IntColumn words = new IntColumn();
  private final IntColumn form = new IntColumn();

  /// One hit.
  ///
  /// @param turn number of the turn
  /// @param word number of its first word in the document, or [#NO_WORD]
  /// @param words how many words; 0 if it is not made of words
  record Row(int document, int turn, int start, int end, int word, int words)
      implements Comparable<Row> {
    boolean isAt(Row other) {
      return document == other.document && start == other.start && end == other.end;
    }

    /// By position; at the same place one that is made of words comes first.
    @Override
    public int compareTo(Row other) {
      int byDocument = Integer.compare(document, other.document);
      int byStart = byDocument != 0 ? byDocument : Integer.compare(start, other.start);
      int byEnd = byStart != 0 ? byStart : Integer.compare(end, other.end);
      return byEnd != 0 ? byEnd : Integer.compare(other.words, words);
    }
  }

  void add(Row row) {
    document.add(row.document());
    turn.add(row.turn());
    start.add(row.start());
    end.add(row.end());
    word.add(row.word());
    words.add(row.words());
    form.add(NO_WORD);
  }

  Row get(int hit) {
    return new Row(
        document.get(hit),
        turn.get(hit),
        start.get(hit),
        end.get(hit),
        word.get(hit),
        words.get(hit));
  }

  public int size() {
    return document.size();
  }

  public int document(int hit) {
    return document.get(hit);
  }

  public int turn(int hit) {
    return turn.get(hit);
  }

  public int start(int hit) {
    return start.get(hit);
  }

  public int end(int hit) {
    return end.get(hit);
  }

  /// Which form the words have, as [MatchedForms] numbers them, or [#NO_WORD].
  public int form(int hit) {
    return form.get(hit);
  }

  void setForm(int hit, int number) {
    form.set(hit, number);
  }

  void addAll(HitTable other, int from, int to) {
    document.addAll(other.document, from, to);
    turn.addAll(other.turn, from, to);
    start.addAll(other.start, from, to);
    end.addAll(other.end, from, to);
    word.addAll(other.word, from, to);
    words.addAll(other.words, from, to);
    form.addAll(other.form, from, to);
  }

  void cut(int size) {
    document.cut(size);
    turn.cut(size);
    start.cut(size);
    end.cut(size);
    word.cut(size);
    words.cut(size);
    form.cut(size);
  }

  /// Puts the rows from `from` on in order and keeps one at each place.
  void settle(int from) {
    var rows = IntStream.range(from, size()).mapToObj(this::get).sorted().toList();
    cut(from);
    for (var row : rows) {
      if (size() == from || !get(size() - 1).isAt(row)) {
        add(row);
      }
    }
  }
}

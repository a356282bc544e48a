package no.sitat.search.match;

import java.util.Arrays;

/// Hits, or candidates for them, as columns; hit `i` is index `i` of each.
///
/// A hit is made of words, and told by the leaf of the index they are in, the place of the first
/// and how many there are; or it is a part of the text, told by its first unit and how many there
/// are. Filled by one thread, document by document; then only read.
public final class HitTable {
  private static final short NO_LEAF = -1;

  private int[] documents;
  private int[] turns;
  private short[] leaves;
  private int[] firsts;
  private int[] lengths;
  private int size;

  HitTable() {
    this(16);
  }

  /// @param capacity how many hits there will be at least room for
  HitTable(int capacity) {
    int room = Math.max(16, capacity);
    documents = new int[room];
    turns = new int[room];
    leaves = new short[room];
    firsts = new int[room];
    lengths = new int[room];
  }

  /// @param leaf its number in the snapshot
  /// @param place of the first word in the leaf
  void addWords(int document, int turn, short leaf, int place, int words) {
    add(document, turn, leaf, place, words);
  }

  void addText(int document, int turn, int start, int end) {
    add(document, turn, NO_LEAF, start, start - end);
  }

  private void add(int document, int turn, short leaf, int first, int length) {
    if (size == documents.length) {
      grow(2 * size);
    }
    documents[size] = document;
    turns[size] = turn;
    leaves[size] = leaf;
    firsts[size] = first;
    lengths[size++] = length;
  }

  private void grow(int capacity) {
    documents = Arrays.copyOf(documents, capacity);
    turns = Arrays.copyOf(turns, capacity);
    leaves = Arrays.copyOf(leaves, capacity);
    firsts = Arrays.copyOf(firsts, capacity);
    lengths = Arrays.copyOf(lengths, capacity);
  }

  void addAll(HitTable other, int from, int to) {
    int count = to - from;
    if (size + count > documents.length) {
      grow(Math.max(2 * documents.length, size + count));
    }
    System.arraycopy(other.documents, from, documents, size, count);
    System.arraycopy(other.turns, from, turns, size, count);
    System.arraycopy(other.leaves, from, leaves, size, count);
    System.arraycopy(other.firsts, from, firsts, size, count);
    System.arraycopy(other.lengths, from, lengths, size, count);
    size += count;
  }

  public int size() {
    return size;
  }

  public int document(int hit) {
    return documents[hit];
  }

  /// Number of the turn by which the hit is judged.
  public int turn(int hit) {
    return turns[hit];
  }

  /// Whether it is made of words, not a coded segment, a sentence or a whole turn.
  public boolean isWords(int hit) {
    return leaves[hit] != NO_LEAF;
  }

  /// Number of the leaf; only of a hit that is made of words.
  public int leaf(int hit) {
    return leaves[hit];
  }

  /// Place of its first word in the leaf; only of a hit that is made of words.
  public int place(int hit) {
    return firsts[hit];
  }

  /// How many words.
  public int words(int hit) {
    return lengths[hit];
  }

  /// First unit, inclusive; only of a hit that is not made of words.
  public int start(int hit) {
    return firsts[hit];
  }

  /// Unit after the last.
  public int end(int hit) {
    return firsts[hit] - lengths[hit];
  }

  /// The hit after the last one of the same document.
  public int endOfDocument(int hit) {
    int end = hit + 1;
    while (end < size && documents[end] == documents[hit]) {
      end++;
    }
    return end;
  }
}

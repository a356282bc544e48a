package no.sitat.coding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/// All codings of a project at one revision, as int columns sorted by document, start, end, coding.
///
/// The rows are [CodedPart]s, held in blocks that each have whole documents. Replacing one
/// document's rows copies its block and the list of blocks. Immutable and safe to share between
/// threads.
public final class CodingTable {
  public static final CodingTable EMPTY = new CodingTable(List.of());

  /// A block is closed when it has this many rows; a document with more has a block of its own.
  private static final int BLOCK_ROWS = 4096;

  private static final Comparator<CodedPart> ORDER =
      Comparator.comparingInt(CodedPart::document)
          .thenComparingInt(CodedPart::start)
          .thenComparingInt(CodedPart::end)
          .thenComparingInt(CodedPart::coding)
          .thenComparingInt(CodedPart::turn);

  private final List<Block> blocks;

  private CodingTable(List<Block> blocks) {
    this.blocks = List.copyOf(blocks);
  }

  public static CodingTable of(Collection<CodedPart> parts) {
    var sorted = parts.stream().sorted(ORDER).toList();
    var blocks = new ArrayList<Block>();
    int from = 0;
    while (from < sorted.size()) {
      int to = endOfBlock(sorted, from);
      blocks.add(new Block(sorted.subList(from, to)));
      from = to;
    }
    return new CodingTable(blocks);
  }

  private static int endOfBlock(List<CodedPart> sorted, int from) {
    int to = Math.min(sorted.size(), from + BLOCK_ROWS);
    while (to < sorted.size() && sorted.get(to).document() == sorted.get(to - 1).document()) {
      to++;
    }
    return to;
  }

  /// The same table with other rows for one document.
  ///
  /// @throws IllegalArgumentException if a part belongs to another document
  public CodingTable with(int document, Collection<CodedPart> parts) {
    return with(document, _ -> true, parts);
  }

  /// The same table without the rows of some codings of one document, and with others.
  ///
  /// @param gone whether a coding of the document, by its id, is not among the old rows any more
  /// @throws IllegalArgumentException if a part belongs to another document
  public CodingTable with(int document, IntPredicate gone, Collection<CodedPart> come) {
    if (come.stream().anyMatch(part -> part.document() != document)) {
      throw new IllegalArgumentException("parts of other documents than " + document);
    }
    int at = Math.min(blockFor(document), Math.max(0, blocks.size() - 1));
    var changed = new ArrayList<Block>(blocks.size() + 1);
    changed.addAll(blocks.subList(0, at));
    if (at < blocks.size()) {
      changed.addAll(replaced(blocks.get(at), document, gone, come));
    } else {
      changed.addAll(of(come).blocks);
    }
    changed.addAll(blocks.subList(Math.min(blocks.size(), at + 1), blocks.size()));
    return new CodingTable(changed);
  }

  private static List<Block> replaced(
      Block old, int document, IntPredicate gone, Collection<CodedPart> come) {
    var block = new Block(old, document, gone, come.stream().sorted(ORDER).toList());
    if (block.size() == 0) {
      return List.of();
    }
    boolean divisible = block.document[0] != block.lastDocument();
    return divisible && block.size() > 2 * BLOCK_ROWS ? of(block.parts()).blocks : List.of(block);
  }

  /// The same table with other rows for many documents at once.
  public CodingTable withAll(Map<Integer, ? extends Collection<CodedPart>> byDocument) {
    var rows = new ArrayList<CodedPart>();
    for (var block : blocks) {
      block.parts().stream()
          .filter(part -> !byDocument.containsKey(part.document()))
          .forEach(rows::add);
    }
    byDocument.values().forEach(rows::addAll);
    return of(rows);
  }

  /// The same table without the rows of some codings, whichever documents they are in, and with
  /// others; for many documents at once.
  ///
  /// @param gone whether a coding, by its id, is not among the old rows any more
  public CodingTable with(IntPredicate gone, Collection<CodedPart> come) {
    var rows = new ArrayList<CodedPart>(come);
    for (var block : blocks) {
      block.parts().stream().filter(part -> !gone.test(part.coding())).forEach(rows::add);
    }
    return of(rows);
  }

  /// The block that has, or should have, the document: the first that does not end before it.
  private int blockFor(int document) {
    int at = 0;
    while (at < blocks.size() && blocks.get(at).lastDocument() < document) {
      at++;
    }
    return at;
  }

  /// How many rows; a coding over several turns has several.
  public int size() {
    return blocks.stream().mapToInt(Block::size).sum();
  }

  /// Columns to sweep, in ascending order of document.
  public List<Block> blocks() {
    return blocks;
  }

  /// The rows of one document, in order of start.
  public List<CodedPart> of(int document) {
    int at = blockFor(document);
    if (at == blocks.size()) {
      return List.of();
    }
    var block = blocks.get(at);
    return block.parts(block.firstOf(document), block.firstOf(document + 1));
  }

  /// The documents that have codings, with how many rows each.
  public Map<Integer, Integer> documents() {
    var counts = new TreeMap<Integer, Integer>();
    for (var block : blocks) {
      for (int document : block.document) {
        counts.merge(document, 1, Integer::sum);
      }
    }
    return counts;
  }

  /// Some thousand rows as parallel columns; row `i` is index `i` of each. Callers only read.
  @SuppressWarnings("VisibilityModifier")
  public static final class Block {
    public final int[] coding;
    public final int[] document;
    public final int[] start;
    public final int[] end;
    public final int[] code;
    public final int[] coder;
    public final int[] direction;
    public final int[] turn;
    public final int[] respondent;
    public final int[] fromWord;
    public final int[] toWord;
    public final int[] weight;
    public final int[] edition;
    public final long[] made;

    Block(List<CodedPart> parts) {
      int size = parts.size();
      coding = new int[size];
      document = new int[size];
      start = new int[size];
      end = new int[size];
      code = new int[size];
      coder = new int[size];
      direction = new int[size];
      turn = new int[size];
      respondent = new int[size];
      fromWord = new int[size];
      toWord = new int[size];
      weight = new int[size];
      edition = new int[size];
      made = new long[size];
      for (int row = 0; row < size; row++) {
        var part = parts.get(row);
        coding[row] = part.coding();
        document[row] = part.document();
        start[row] = part.start();
        end[row] = part.end();
        code[row] = part.code();
        coder[row] = part.coder();
        direction[row] = part.direction();
        turn[row] = part.turn();
        respondent[row] = part.respondent();
        fromWord[row] = part.fromWord();
        toWord[row] = part.toWord();
        weight[row] = part.weight();
        edition[row] = part.edition();
        made[row] = part.made();
      }
    }

    /// The rows of another block, without some of one document, and with others of it.
    ///
    /// @param come of that document, in order
    Block(Block old, int changed, IntPredicate gone, List<CodedPart> come) {
      var rows = merged(old, changed, gone, come);
      var fresh = new Block(come);
      coding = gathered(rows, old.coding, fresh.coding);
      document = gathered(rows, old.document, fresh.document);
      start = gathered(rows, old.start, fresh.start);
      end = gathered(rows, old.end, fresh.end);
      code = gathered(rows, old.code, fresh.code);
      coder = gathered(rows, old.coder, fresh.coder);
      direction = gathered(rows, old.direction, fresh.direction);
      turn = gathered(rows, old.turn, fresh.turn);
      respondent = gathered(rows, old.respondent, fresh.respondent);
      fromWord = gathered(rows, old.fromWord, fresh.fromWord);
      toWord = gathered(rows, old.toWord, fresh.toWord);
      weight = gathered(rows, old.weight, fresh.weight);
      edition = gathered(rows, old.edition, fresh.edition);
      made = gathered(rows, old.made, fresh.made);
    }

    /// The rows that the new block has: of the old one by their index, of those that come by the
    /// complement of theirs.
    private static int[] merged(Block old, int changed, IntPredicate gone, List<CodedPart> come) {
      var rows = new int[old.size() + come.size()];
      int size = 0;
      int next = 0;
      for (int row = 0; row < old.size(); row++) {
        if (old.document[row] == changed && gone.test(old.coding[row])) {
          continue;
        }
        while (next < come.size() && old.isAfter(row, come.get(next))) {
          rows[size++] = ~next++;
        }
        rows[size++] = row;
      }
      while (next < come.size()) {
        rows[size++] = ~next++;
      }
      return Arrays.copyOf(rows, size);
    }

    private boolean isAfter(int row, CodedPart part) {
      return document[row] > part.document()
          || (document[row] == part.document()
              && (start[row] > part.start()
                  || (start[row] == part.start() && ORDER.compare(part(row), part) > 0)));
    }

    private static int[] gathered(int[] rows, int[] old, int[] fresh) {
      var column = new int[rows.length];
      for (int i = 0; i < rows.length; i++) {
        column[i] = rows[i] < 0 ? fresh[~rows[i]] : old[rows[i]];
      }
      return column;
    }

    private static long[] gathered(int[] rows, long[] old, long[] fresh) {
      var column = new long[rows.length];
      for (int i = 0; i < rows.length; i++) {
        column[i] = rows[i] < 0 ? fresh[~rows[i]] : old[rows[i]];
      }
      return column;
    }

    public int size() {
      return coding.length;
    }

    int lastDocument() {
      return document[document.length - 1];
    }

    int firstOf(int wanted) {
      int at = Arrays.binarySearch(document, wanted);
      if (at < 0) {
        return -at - 1;
      }
      while (at > 0 && document[at - 1] == wanted) {
        at--;
      }
      return at;
    }

    public CodedPart part(int row) {
      return new CodedPart(
          coding[row],
          document[row],
          start[row],
          end[row],
          code[row],
          coder[row],
          direction[row],
          turn[row],
          respondent[row],
          fromWord[row],
          toWord[row],
          weight[row],
          edition[row],
          made[row]);
    }

    List<CodedPart> parts() {
      return parts(0, size());
    }

    List<CodedPart> parts(int from, int to) {
      var parts = new ArrayList<CodedPart>(to - from);
      for (int row = from; row < to; row++) {
        parts.add(part(row));
      }
      return parts;
    }
  }
}

package no.sitat.crosstab;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import no.sitat.codebook.Code;
import no.sitat.codebook.Codebook;
import no.sitat.codebook.Direction;
import no.sitat.codebook.LocalText;
import no.sitat.coding.CodingTable;
import no.sitat.coding.Study;

/// The rows of a crosstab as a tree of nodes, each after its parent.
///
/// Node 0 is the base, node 1 is `(any)`; then follow the rows asked for: codes in the codebook's
/// order, or directions, or values. A code that is not asked for belongs to the nearest one above
/// it that is.
///
/// @param parents of each node; -1 for the base
/// @param names of node `n` at index `n - 2`
/// @param shown nodes in the order to show them
/// @param said the column of the coding table that tells the row: codes, directions, or codings
/// @param nodeOf by what stands in that column plus one, the node; 0 for what is in no row
@SuppressWarnings("ArrayRecordComponent")
record RowTree(
    int[] parents,
    List<Name> names,
    int[] shown,
    Function<CodingTable.Block, int[]> said,
    int[] nodeOf) {
  static final int BASE = 0;
  static final int ANY = 1;
  static final int FIRST = 2;

  /// What a row is called.
  ///
  /// @param ledger its key in the ledger, which is the same whatever a table calls the row
  record Name(String key, LocalText text, String ledger) {
    Name(String key, LocalText text) {
      this(key, text, key);
    }
  }

  static RowTree of(Study study, RowsAsked asked) {
    var codebook = study.codebook();
    return switch (asked) {
      case RowsAsked.Codes codes -> ofCodes(codebook, codes.codes());
      case RowsAsked.Directions directions -> ofDirections(codebook, directions.directions());
      case RowsAsked.Sets sets -> new SetRows(codebook, sets.sets()).tree(codebook);
      case RowsAsked.Found found -> ofQueries(codebook, found);
      case RowsAsked.Values values -> ofValues(study.codings(), values);
    };
  }

  /// Rows of people that no coding tells.
  private static RowTree ofQueries(Codebook codebook, RowsAsked.Found found) {
    var names =
        found.rows().stream()
            .map(row ->
                new Name(
                    "query:" + row.name(),
                    new LocalText(row.name(), row.name()),
                    "query:" + row.query()))
            .toList();
    return flat(names, block -> block.code, new int[codebook.highestId() + 2]);
  }

  private static RowTree ofDirections(Codebook codebook, List<Direction> asked) {
    var nodeOf = new int[codebook.directions().size() + 1];
    var names = new ArrayList<Name>();
    for (var direction : asked) {
      nodeOf[codebook.directions().indexOf(direction) + 1] = FIRST + names.size();
      var text = new LocalText(direction.nameNb(), direction.nameEn());
      names.add(new Name("direction=" + direction.key(), text));
    }
    return flat(names, block -> block.direction, nodeOf);
  }

  private static RowTree ofValues(CodingTable codings, RowsAsked.Values asked) {
    var dimension = asked.dimension();
    var names = new ArrayList<Name>();
    var nodeOf = new int[highest(codings) + 2];
    for (var value : dimension.values()) {
      int node = FIRST + names.size();
      asked.said().getOrDefault(value.key(), new BitSet()).stream()
          .takeWhile(coding -> coding + 1 < nodeOf.length)
          .forEach(coding -> nodeOf[coding + 1] = node);
      names.add(new Name(dimension.key() + "=" + value.key(), value.name()));
    }
    return flat(names, block -> block.coding, nodeOf);
  }

  private static int highest(CodingTable codings) {
    return codings.blocks().stream()
        .flatMapToInt(block -> Arrays.stream(block.coding))
        .max()
        .orElse(0);
  }

  /// Rows none of which lies under another.
  private static RowTree flat(
      List<Name> names, Function<CodingTable.Block, int[]> said, int[] nodeOf) {
    var parents = new int[FIRST + names.size()];
    Arrays.fill(parents, ANY);
    parents[BASE] = -1;
    parents[ANY] = BASE;
    return new RowTree(
        parents, names, IntStream.range(FIRST, parents.length).toArray(), said, nodeOf);
  }

  private static RowTree ofCodes(Codebook codebook, List<Code> asked) {
    var wanted = asked.stream().map(Code::id).toList();
    var codes = codebook.codes().stream().filter(code -> wanted.contains(code.id())).toList();
    var nearest = new NearestCodes(codebook, codes);
    var parents = new int[FIRST + codes.size()];
    parents[BASE] = -1;
    parents[ANY] = BASE;
    for (int i = 0; i < codes.size(); i++) {
      int above = nearest.above(codes.get(i));
      parents[FIRST + i] = above == NearestCodes.NONE ? ANY : FIRST + above;
    }
    var nodeOf = new int[codebook.highestId() + 2];
    for (var code : codebook.codes()) {
      int place = nearest.of(code.id());
      nodeOf[code.id() + 1] = place == NearestCodes.NONE ? BASE : FIRST + place;
    }
    return new RowTree(
        parents,
        codes.stream().map(code -> new Name(code.key(), code.name())).toList(),
        asked.stream().mapToInt(code -> nodeOf[code.id() + 1]).toArray(),
        block -> block.code,
        nodeOf);
  }

  int size() {
    return parents.length;
  }

  /// What the node of a row is called; the base and `(any)` have no name.
  Name name(int node) {
    return names.get(node - FIRST);
  }

  /// How many of the other rows a node lies under.
  int depth(int node) {
    int depth = 0;
    for (int at = parents[node]; at > ANY; at = parents[at]) {
      depth++;
    }
    return depth;
  }

  /// All nodes, children before their parents.
  int[] upwards() {
    return IntStream.range(0, size()).map(i -> size() - 1 - i).toArray();
  }

  @Override
  public String toString() {
    return names.size() + " rows under " + Arrays.toString(parents);
  }
}

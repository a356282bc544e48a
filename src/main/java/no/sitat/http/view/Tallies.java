package no.sitat.http.view;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import no.sitat.codebook.Code;
import no.sitat.coding.CodingTable;
import no.sitat.coding.Study;

/// How many codings each document, code and coder has, in one sweep of the coding table.
public final class Tallies {
  /// Codings, and the different others they involve.
  ///
  /// @param others ids: of the coders of a document, of the respondents of a code, of the documents
  ///   of a coder
  public record Tally(int codings, BitSet others) {
    static final Tally NONE = new Tally(0, new BitSet());

    Tally plus(Tally more) {
      var union = (BitSet) others.clone();
      union.or(more.others);
      return new Tally(codings + more.codings, union);
    }
  }

  private static final class Counter {
    private int codings;
    private final BitSet others = new BitSet();

    Tally tally() {
      return new Tally(codings, others);
    }
  }

  private final Map<Integer, Counter> documents = new HashMap<>();
  private final Map<Integer, Counter> codes = new HashMap<>();
  private final Map<Integer, Counter> coders = new HashMap<>();

  private Tallies() {}

  public static Tallies of(Study study) {
    var tallies = new Tallies();
    study.codings().blocks().forEach(tallies::sweep);
    return tallies;
  }

  /// The parts of one coding stand beside each other.
  private void sweep(CodingTable.Block block) {
    int last = -1;
    for (int row = 0; row < block.size(); row++) {
      int one = block.coding[row] == last ? 0 : 1;
      last = block.coding[row];
      count(documents, block.document[row], one, block.coder[row]);
      count(coders, block.coder[row], one, block.document[row]);
      count(codes, block.code[row], one, block.respondent[row]);
    }
  }

  private static void count(Map<Integer, Counter> into, int id, int codings, int other) {
    var counter = into.computeIfAbsent(id, _ -> new Counter());
    counter.codings += codings;
    counter.others.set(other);
  }

  /// Codings of a document and who made them.
  public Tally document(int id) {
    return of(documents, id);
  }

  /// Codings by a coder and in which documents.
  public Tally coder(int id) {
    return of(coders, id);
  }

  /// Codings with a code itself and whose words they have; without its sub-codes.
  public Tally code(int id) {
    return people(of(codes, id));
  }

  /// Codings with a code or any of its sub-codes.
  public Tally withSubcodes(Code code, Study study) {
    return people(
        study.codebook().withSubcodes(code).stream()
            .map(each -> of(codes, each.id()))
            .reduce(Tally.NONE, Tally::plus));
  }

  private static Tally people(Tally tally) {
    var respondents = (BitSet) tally.others().clone();
    respondents.clear(0);
    return new Tally(tally.codings(), respondents);
  }

  private static Tally of(Map<Integer, Counter> from, int id) {
    var counter = from.get(id);
    return counter == null ? Tally.NONE : counter.tally();
  }
}

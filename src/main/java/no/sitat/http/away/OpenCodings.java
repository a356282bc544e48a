package no.sitat.http.away;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.sitat.codebook.Code;
import no.sitat.coding.Coding;
import no.sitat.coding.Study;
import no.sitat.corpus.Turn;
import no.sitat.disclosure.release.ReleasedTable;

/// Which codes' codings a stranger may have, without their words.
///
/// Rows can be counted, so a code is in when its own codings are in at least five documents, of at
/// least five people, and not of all but one to four of those who were heard, or of those in the
/// table; when the same holds with its sub-codes; and when no table that left withholds how many
/// have it. Where a code is left out, so are those above it, for what is known of them with it
/// would tell the rest. Directions of a code are told when each that is used is of five people or
/// more.
final class OpenCodings {
  private static final int LEAST = 5;

  private final Study study;
  private final Map<Integer, Set<Integer>> people = new HashMap<>();
  private final Map<Integer, Map<Integer, Set<Integer>>> byDirection = new HashMap<>();
  private final Map<Integer, Set<Integer>> documents = new HashMap<>();
  private final Map<Integer, Set<Integer>> byCoding = new HashMap<>();
  private final List<Integer> bases = new ArrayList<>();

  OpenCodings(Study study) {
    this.study = study;
    for (var block : study.codings().blocks()) {
      for (int row = 0; row < block.size(); row++) {
        int who = person(block.respondent[row], block.document[row]);
        people.computeIfAbsent(block.code[row], _ -> new HashSet<>()).add(who);
        documents.computeIfAbsent(block.code[row], _ -> new HashSet<>()).add(block.document[row]);
        byCoding.computeIfAbsent(block.coding[row], _ -> new HashSet<>()).add(who);
        byDirection
            .computeIfAbsent(block.code[row], _ -> new HashMap<>())
            .computeIfAbsent(block.direction[row], _ -> new HashSet<>())
            .add(who);
      }
    }
    bases.add(study.respondents().respondents().size());
    bases.add(heard());
    bases.add(study.corpus().documents().size());
  }

  /// Somebody, or a document in which nobody in the table speaks.
  private static int person(int respondent, int document) {
    return respondent == Turn.NOBODY ? -document : respondent;
  }

  private int heard() {
    var heard = new BitSet();
    study.corpus().documents().stream()
        .flatMap(document -> document.turns().stream())
        .filter(Turn::isInformant)
        .forEach(turn -> heard.set(turn.respondent()));
    heard.clear(Turn.NOBODY);
    return heard.cardinality();
  }

  /// Ids of the codes that are in.
  ///
  /// @param released tables that have left
  Set<Integer> codes(List<ReleasedTable> released) {
    var closed = new HashSet<Integer>();
    for (var code : study.codebook().codes()) {
      if (!mayBeCounted(code) || released.stream().anyMatch(table -> withholds(table, code))) {
        closed.add(code.id());
        study.codebook().path(code).stream().map(Code::id).forEach(closed::add);
      }
    }
    var open = new HashSet<>(people.keySet());
    open.removeAll(closed);
    return open;
  }

  private boolean mayBeCounted(Code code) {
    var own = people.getOrDefault(code.id(), Set.of());
    var all = new HashSet<Integer>();
    study.codebook().withSubcodes(code).stream()
        .map(each -> people.getOrDefault(each.id(), Set.of()))
        .forEach(all::addAll);
    int places = documents.getOrDefault(code.id(), Set.of()).size();
    return isOpen(own.size()) && isOpen(all.size()) && (own.isEmpty() || places >= LEAST);
  }

  private boolean isOpen(int count) {
    return count == 0
        || (count >= LEAST
            && bases.stream().noneMatch(base -> base - count > 0 && base - count < LEAST));
  }

  private static boolean withholds(ReleasedTable table, Code code) {
    int all = table.columns().size() - 1;
    for (int row = 0; row < table.rows().size(); row++) {
      if (table.rows().get(row).key().equals(code.key()) && table.cell(row, all).isWithheld()) {
        return true;
      }
    }
    return false;
  }

  /// Whether codings are in five documents or more, and of five people or more.
  boolean areOfMany(Collection<Coding> codings) {
    return codings.stream().map(Coding::document).distinct().count() >= LEAST
        && codings.stream()
                .flatMap(coding -> byCoding.getOrDefault(coding.id(), Set.of()).stream())
                .distinct()
                .count()
            >= LEAST;
  }

  /// Whether the directions of a code's codings may be told.
  boolean tellsDirections(int code) {
    return byDirection.getOrDefault(code, Map.of()).values().stream()
        .allMatch(who -> who.size() >= LEAST);
  }
}

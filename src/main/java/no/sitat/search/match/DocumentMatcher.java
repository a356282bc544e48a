package no.sitat.search.match;

import java.util.List;
import java.util.Optional;
import no.sitat.corpus.Document;
import no.sitat.corpus.Turn;
import no.sitat.search.index.IndexedWords;
import no.sitat.search.match.Plan.Node;
import no.sitat.text.Span;

/// Finds the hits of a plan in one document, exactly.
///
/// Words are compared one by one in the forward index; nothing is estimated and nothing is left to
/// Lucene, whose interval queries drop matches inside others.
final class DocumentMatcher {
  private final Document document;
  private final boolean interviewers;
  private final List<PatternMatches> matches;
  private final List<CodedSegments> segments;

  /// @param words the document's words; empty when the plan has no patterns
  DocumentMatcher(
      Document document,
      Plan plan,
      Optional<IndexedWords> words,
      Optional<CodingRows.Rows> codings,
      boolean interviewers) {
    this.document = document;
    this.interviewers = interviewers;
    matches =
        plan.patterns().stream()
            .map(pattern -> new PatternMatches(pattern, words.orElseThrow(), this::isHeard))
            .toList();
    segments = plan.codes().stream().map(codes -> new CodedSegments(codings, codes)).toList();
  }

  /// Whether the words of a turn count.
  private boolean isHeard(int turn) {
    return interviewers || turn(turn).isInformant();
  }

  /// Adds the hits to the table, in order, each place once.
  void hits(Node root, HitTable into) {
    int from = into.size();
    candidates(root, into);
    if (!(root instanceof Node.Said)) {
      into.settle(from);
      keepTrue(root, into, from);
    }
  }

  /// Where no codes are asked for, what is true of one place of a turn is true of all.
  private void keepTrue(Node root, HitTable table, int from) {
    var kept = new HitTable();
    int judged = 0;
    boolean isTrue = false;
    for (int hit = from; hit < table.size(); hit++) {
      var row = table.get(hit);
      if (row.turn() != judged || !segments.isEmpty()) {
        isTrue = holds(root, turn(row.turn()), row.start(), row.end());
        judged = row.turn();
      }
      if (isTrue) {
        kept.add(row);
      }
    }
    table.cut(from);
    table.addAll(kept, 0, kept.size());
  }

  private Turn turn(int number) {
    return document.turns().get(number - 1);
  }

  private void candidates(Node node, HitTable into) {
    switch (node) {
      case Node.Said(var pattern) -> matches.get(pattern).addTo(into, document.id());
      case Node.CodedWith(var codes) -> segments(segments.get(codes), into);
      case Node.OfTurn _, Node.Not _ -> turns(node, into);
      case Node.All(_, var leading) -> leading.forEach(side -> candidates(side, into));
      case Node.Any(var sides) -> sides.forEach(side -> candidates(side, into));
    }
  }

  private void turns(Node node, HitTable into) {
    for (var turn : document.turns()) {
      int start = turn.span().start();
      int end = turn.span().end();
      if (isHeard(turn.number()) && holds(node, turn, start, end)) {
        into.add(row(turn.number(), start, end));
      }
    }
  }

  private void segments(CodedSegments found, HitTable into) {
    for (int segment = 0; segment < found.size(); segment++) {
      int start = found.start(segment);
      int end = found.end(segment);
      judgedTurn(new Span(start, end)).ifPresent(turn -> into.add(row(turn.number(), start, end)));
    }
  }

  private HitTable.Row row(int turn, int start, int end) {
    return new HitTable.Row(document.id(), turn, start, end, HitTable.NO_WORD, 0);
  }

  /// The first informant's turn that a segment touches; else, if interviewers count, the first.
  private Optional<Turn> judgedTurn(Span span) {
    var turns = document.turnsAt(span);
    var informants = turns.stream().filter(Turn::isInformant).findFirst();
    return informants.isPresent() || !interviewers ? informants : turns.stream().findFirst();
  }

  private boolean holds(Node node, Turn turn, int start, int end) {
    return switch (node) {
      case Node.Said(var pattern) -> matches.get(pattern).isIn(turn.number());
      case Node.CodedWith(var codes) -> segments.get(codes).overlap(start, end);
      case Node.OfTurn(var test) -> test.holds(document, turn);
      case Node.All(var sides, _) -> sides.stream().allMatch(side -> holds(side, turn, start, end));
      case Node.Any(var sides) -> sides.stream().anyMatch(side -> holds(side, turn, start, end));
      case Node.Not(var inner) -> !holds(inner, turn, start, end);
    };
  }
}

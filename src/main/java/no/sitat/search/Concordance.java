package no.sitat.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import no.sitat.coding.Study;
import no.sitat.corpus.Document;
import no.sitat.corpus.Turn;
import no.sitat.language.Words;
import no.sitat.text.Span;

/// Hits with their contexts, one line each: the keyword in context.
///
/// A context never leaves the turn: what stands beside a hit was said by the same person. Used by
/// one thread.
public final class Concordance {
  /// Texts kept at hand while lines are made.
  private static final int KEPT = 64;

  private final Study study;
  private final IntFunction<String> texts;
  private final int words;
  private final Map<Integer, String> kept = new LinkedHashMap<>();
  private Optional<HeardTurn> last = Optional.empty();

  /// @param texts gives the current text of a document by its id
  /// @param words how many words to show on either side, 0 or more
  public Concordance(Study study, IntFunction<String> texts, int words) {
    this.study = study;
    this.texts = texts;
    this.words = words;
  }

  /// A turn with its words, kept for the next hit in it.
  private record HeardTurn(int document, Turn turn, Words words) {}

  public List<ConcordanceLine> lines(List<Hit> hits) {
    var lines = new ArrayList<ConcordanceLine>(hits.size());
    hits.forEach(hit -> lines.add(line(hit)));
    return List.copyOf(lines);
  }

  private ConcordanceLine line(Hit hit) {
    var document = study.corpus().document(hit.document()).orElseThrow();
    var text = text(document.id());
    int start = hit.span().start();
    int end = hit.span().end();
    return new ConcordanceLine(
        hit, left(document, start), text.substring(start, end), right(document, end));
  }

  private String text(int document) {
    var known = kept.get(document);
    if (known != null) {
      return known;
    }
    var text = texts.apply(document);
    if (kept.size() == KEPT) {
      kept.remove(kept.keySet().iterator().next());
    }
    kept.put(document, text);
    return text;
  }

  private String left(Document document, int start) {
    return heard(document, new Span(start, start + 1))
        .map(heard -> {
          int word = heard.words().before(start) - words;
          int from = word > 0 ? heard.words().start(word) : heard.turn().span().start();
          return between(document, from, start);
        })
        .orElse("");
  }

  private String right(Document document, int end) {
    return heard(document, new Span(Math.max(0, end - 1), Math.max(1, end)))
        .map(heard -> {
          int word = heard.words().before(end) + words;
          boolean toTheEnd = word >= heard.words().size();
          int to = heard.turn().span().end();
          if (!toTheEnd) {
            to = word == 0 ? end : Math.max(end, heard.words().end(word - 1));
          }
          return between(document, end, to);
        })
        .orElse("");
  }

  private Optional<HeardTurn> heard(Document document, Span place) {
    var turns = document.turnsAt(place);
    if (turns.isEmpty()) {
      return Optional.empty();
    }
    var turn = turns.getFirst();
    var same =
        last.filter(
            heard -> heard.document() == document.id() && heard.turn().number() == turn.number());
    if (same.isEmpty()) {
      var words = Words.in(text(document.id()), List.of(turn.span()));
      last = Optional.of(new HeardTurn(document.id(), turn, words));
    }
    return last;
  }

  private String between(Document document, int from, int to) {
    return text(document.id()).substring(from, Math.max(from, to)).strip().replaceAll("\\s+", " ");
  }
}

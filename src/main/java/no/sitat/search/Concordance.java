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
import no.sitat.search.index.Snapshot;
import no.sitat.search.index.WordOffsets;
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
  private final Optional<Snapshot> snapshot;
  private final Map<Integer, String> kept = new LinkedHashMap<>();
  private Optional<HeardTurn> last = Optional.empty();

  /// Finds the words beside a hit in the text itself.
  ///
  /// @param texts gives the current text of a document by its id
  /// @param words how many words to show on either side, 0 or more
  public Concordance(Study study, IntFunction<String> texts, int words) {
    this(study, texts, words, Optional.empty());
  }

  /// @param snapshot knows where words stand in the texts it has in their current version
  Concordance(Study study, IntFunction<String> texts, int words, Optional<Snapshot> snapshot) {
    this.study = study;
    this.texts = texts;
    this.words = words;
    this.snapshot = snapshot;
  }

  /// A turn and where words stand in it, and perhaps around it; kept for the next hit in it.
  private record HeardTurn(int document, Turn turn, WordOffsets words) {}

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
        .map(heard -> between(document, firstShown(heard, start), start))
        .orElse("");
  }

  /// Where the context before a place begins: at a word, or at the edge of the turn.
  private int firstShown(HeardTurn heard, int start) {
    int word = heard.words().before(start) - words;
    int edge = heard.turn().span().start();
    if (word <= 0 || heard.words().start(word - 1) < edge) {
      return edge;
    }
    return words == 0 ? start : heard.words().start(word);
  }

  private String right(Document document, int end) {
    return heard(document, new Span(Math.max(0, end - 1), Math.max(1, end)))
        .map(heard -> between(document, end, lastShown(heard, end)))
        .orElse("");
  }

  /// Where the context after a place ends.
  private int lastShown(HeardTurn heard, int end) {
    int word = heard.words().before(end) + words;
    int edge = heard.turn().span().end();
    if (word >= heard.words().size() || heard.words().start(word) >= edge) {
      return edge;
    }
    return word == 0 ? end : Math.max(end, heard.words().end(word - 1));
  }

  private Optional<HeardTurn> heard(Document document, Span place) {
    var turns = document.turnsAt(place);
    if (turns.isEmpty()) {
      return Optional.empty();
    }
    var turn = turns.getFirst();
    if (!isLast(document, turn)) {
      last = Optional.of(new HeardTurn(document.id(), turn, words(document, turn)));
    }
    return last;
  }

  private boolean isLast(Document document, Turn turn) {
    return last.filter(
            heard -> heard.document() == document.id() && heard.turn().number() == turn.number())
        .isPresent();
  }

  /// Of the whole document if the index has it as it is, else of the turn.
  private WordOffsets words(Document document, Turn turn) {
    var indexed =
        snapshot
            .flatMap(each -> each.document(document.id()))
            .filter(holding -> holding.version() == document.version());
    if (indexed.isEmpty()) {
      return WordOffsets.of(Words.in(text(document.id()), List.of(turn.span())));
    }
    return last.filter(heard -> heard.document() == document.id())
        .map(HeardTurn::words)
        .orElseGet(() -> indexed.get().offsets());
  }

  private String between(Document document, int from, int to) {
    return text(document.id()).substring(from, Math.max(from, to)).strip().replaceAll("\\s+", " ");
  }
}

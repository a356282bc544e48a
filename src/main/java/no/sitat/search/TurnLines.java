package no.sitat.search;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import no.sitat.coding.Study;
import no.sitat.corpus.Document;
import no.sitat.text.Span;

/// Hits in the whole turns they stand in, white space as the text has it. Used by one thread.
final class TurnLines {
  private final Study study;
  private final IntFunction<String> texts;
  private Optional<Read> last = Optional.empty();

  TurnLines(Study study, IntFunction<String> texts) {
    this.study = study;
    this.texts = texts;
  }

  /// The text read last, kept for the next hit in it.
  private record Read(int document, String text) {
    @Override
    public String toString() {
      return "Read[" + document + "]";
    }
  }

  List<ConcordanceLine> lines(List<Hit> hits) {
    return hits.stream().map(this::line).toList();
  }

  private ConcordanceLine line(Hit hit) {
    var document = study.corpus().document(hit.document()).orElseThrow();
    var text = text(document.id());
    var span = hit.span();
    var turns = around(document, span);
    return new ConcordanceLine(
        hit,
        text.substring(turns.start(), span.start()).stripLeading(),
        text.substring(span.start(), span.end()),
        text.substring(span.end(), turns.end()).stripTrailing());
  }

  /// From the beginning of the first turn the hit touches to the end of the last.
  private static Span around(Document document, Span span) {
    var turns = document.turnsAt(span);
    return turns.isEmpty()
        ? span
        : new Span(
            Math.min(span.start(), turns.getFirst().span().start()),
            Math.max(span.end(), turns.getLast().span().end()));
  }

  private String text(int document) {
    var read = last.filter(each -> each.document() == document);
    if (read.isEmpty()) {
      read = Optional.of(new Read(document, texts.apply(document)));
      last = read;
    }
    return read.get().text();
  }
}

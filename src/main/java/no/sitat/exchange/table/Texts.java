package no.sitat.exchange.table;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import no.sitat.text.Span;
import no.sitat.text.TextVersion;

/// The texts of documents, the last few kept so that neighbours do not fetch them again.
final class Texts {
  private static final int KEPT = 16;

  private final IntFunction<TextVersion> source;
  private final Map<Integer, TextVersion> kept = new LinkedHashMap<>();

  public Texts(IntFunction<TextVersion> source) {
    this.source = source;
  }

  /// The words at a span of a document's current text.
  String at(int document, Span span) {
    return of(document).at(span);
  }

  public TextVersion of(int document) {
    if (!kept.containsKey(document) && kept.size() == KEPT) {
      kept.remove(kept.keySet().iterator().next());
    }
    return kept.computeIfAbsent(document, source::apply);
  }
}

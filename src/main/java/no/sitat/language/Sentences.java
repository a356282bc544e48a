package no.sitat.language;

import java.util.ArrayList;
import java.util.List;
import no.sitat.text.Span;

/// The sentences of a text.
///
/// A sentence ends at a full stop, a question or exclamation mark, or a colon before a capital
/// letter, with the quotation marks and brackets that close there; at a blank line; after a pause
/// (*skal vi se **#** hva er det*), which is all that transcripts of dialects have; and before a
/// word that plainly opens another (*… på nettet **Det** var …*). It does not end after an
/// abbreviation (*bl.a.*, *t.d.*), an initial, an ordinal or inside a time.
public final class Sentences {
  private Sentences() {}

  /// In order; together they cover everything but white space.
  public static List<Span> of(String text) {
    var tokens = Tokens.of(text);
    var rules = new SentenceRules(text, tokens);
    var sentences = new ArrayList<Span>();
    int first = 0;
    for (int next = 1; next < tokens.size(); next++) {
      if (rules.endsBefore(next, first)) {
        sentences.add(new Span(tokens.start(first), tokens.end(next - 1)));
        first = next;
      }
    }
    if (tokens.size() > 0) {
      sentences.add(new Span(tokens.start(first), tokens.end(tokens.size() - 1)));
    }
    return List.copyOf(sentences);
  }

  /// The sentences of one part of a text; offsets count in the whole text.
  public static List<Span> in(String text, Span part) {
    return of(text.substring(part.start(), part.end())).stream()
        .map(span -> new Span(part.start() + span.start(), part.start() + span.end()))
        .toList();
  }
}

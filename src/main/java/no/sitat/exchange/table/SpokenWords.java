package no.sitat.exchange.table;

import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import no.sitat.coding.Study;
import no.sitat.corpus.Document;
import no.sitat.corpus.Turn;
import no.sitat.search.Quote;
import no.sitat.text.Span;
import no.sitat.text.TextVersion;

/// The words of a quotation that may be passed on as one person's: those of the informant who
/// speaks first in it.
///
/// Speakers' labels, which name people, and what others say in between are left out; `[…]` stands
/// in their place.
public final class SpokenWords {
  private static final String LEFT_OUT = " […] ";

  private final Study study;
  private final Texts texts;

  /// @param texts gives a document's current text by its id
  public SpokenWords(Study study, IntFunction<TextVersion> texts) {
    this.study = study;
    this.texts = new Texts(texts);
  }

  /// Empty where an interviewer speaks, or nobody.
  public Optional<String> of(Quote quote) {
    var document = study.corpus().document(quote.document()).orElseThrow();
    return turn(document, quote.turn())
        .filter(Turn::isInformant)
        .map(turn -> said(document, quote.span(), turn));
  }

  /// What the informant who speaks first in a passage says in it; empty where none speaks.
  public Optional<String> of(int id, Span span) {
    return study.corpus().document(id).stream()
        .flatMap(document ->
            document.turnsAt(span).stream()
                .filter(Turn::isInformant)
                .limit(1)
                .map(turn -> said(document, span, turn)))
        .findFirst();
  }

  private static Optional<Turn> turn(Document document, int number) {
    return document.turns().stream().filter(turn -> turn.number() == number).findFirst();
  }

  private String said(Document document, Span quoted, Turn first) {
    return document.turnsAt(quoted).stream()
        .filter(turn -> isSameVoice(turn, first))
        .map(turn -> turn.span().intersection(quoted))
        .map(span -> texts.at(document.id(), span).strip())
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(LEFT_OUT));
  }

  private static boolean isSameVoice(Turn turn, Turn first) {
    return turn.respondent() == first.respondent() && turn.speaker().equals(first.speaker());
  }
}

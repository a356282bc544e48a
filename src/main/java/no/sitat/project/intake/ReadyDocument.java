package no.sitat.project.intake;

import no.sitat.corpus.Transcript.SpokenTurn;
import no.sitat.exchange.IncomingDocument;
import no.sitat.language.LanguageGuess;
import no.sitat.language.Words;
import no.sitat.project.store.WordSpans;
import no.sitat.text.TextVersion;

/// An incoming document with all that must be computed from its text: the slow part, made outside
/// the database and for several documents at once.
public record ReadyDocument(
    IncomingDocument incoming, String sha256, WordSpans words, int[] wordsOfTurns) {
  public static ReadyDocument of(IncomingDocument incoming) {
    var transcript = incoming.transcript();
    var spans = transcript.turns().stream().map(SpokenTurn::span).toList();
    var words = Words.in(transcript.text(), spans);
    var counts = spans.stream().mapToInt(words::count).toArray();
    return new ReadyDocument(
        inItsLanguage(incoming),
        TextVersion.checksum(transcript.text()),
        WordSpans.of(words),
        counts);
  }

  /// The language it came with, or else the one its words are in.
  private static IncomingDocument inItsLanguage(IncomingDocument incoming) {
    return incoming.language().equals(LanguageGuess.UNDETERMINED)
        ? incoming.in(LanguageGuess.of(incoming.transcript().text()))
        : incoming;
  }
}

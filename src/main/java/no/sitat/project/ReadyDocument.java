package no.sitat.project;

import no.sitat.corpus.Transcript.SpokenTurn;
import no.sitat.exchange.IncomingDocument;
import no.sitat.language.Words;
import no.sitat.text.TextVersion;

/// An incoming document with all that must be computed from its text: the slow part, made outside
/// the database and for several documents at once.
record ReadyDocument(
    IncomingDocument incoming, String sha256, WordSpans words, int[] wordsOfTurns) {
  static ReadyDocument of(IncomingDocument incoming) {
    var transcript = incoming.transcript();
    var spans = transcript.turns().stream().map(SpokenTurn::span).toList();
    var words = Words.in(transcript.text(), spans);
    var counts = spans.stream().mapToInt(words::count).toArray();
    return new ReadyDocument(
        incoming, TextVersion.checksum(transcript.text()), WordSpans.of(words), counts);
  }
}

package no.sitat.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.sitat.corpus.Document;
import no.sitat.corpus.Turn;
import no.sitat.language.Units;
import no.sitat.language.Words;
import no.sitat.search.query.Unit;
import no.sitat.text.Span;

/// One document as the twin reads it: its words, and the sentences and paragraphs they are in.
final class TwinText {
  private final Document document;
  private final String text;
  private final boolean interviewers;
  private final List<Word> words = new ArrayList<>();

  /// @param number in the document, from 0
  record Word(int number, Span span, String written, int turn, int sentence, int paragraph) {}

  TwinText(Document document, String text, boolean interviewers) {
    this.document = document;
    this.text = text;
    this.interviewers = interviewers;
    var spans = document.turns().stream().map(Turn::span).toList();
    var cut = Words.in(text, spans);
    var sentences =
        sentences(Units.of(text, spans).sentences()).stream()
            .filter(sentence -> cut.count(sentence) > 0)
            .toList();
    for (int i = 0; i < cut.size(); i++) {
      var span = cut.span(i);
      words.add(
          new Word(
              i,
              span,
              text.substring(span.start(), span.end()),
              turnAt(span.start()).orElseThrow().number(),
              indexOf(span.start(), sentences),
              indexOf(span.start(), paragraphs())));
    }
  }

  private static List<Span> sentences(int[] flat) {
    var spans = new ArrayList<Span>();
    for (int i = 0; i < flat.length; i += 2) {
      spans.add(new Span(flat[i], flat[i + 1]));
    }
    return spans;
  }

  private List<Span> paragraphs() {
    var spans = new ArrayList<Span>();
    for (var turn : document.turns()) {
      var said = text.substring(turn.span().start(), turn.span().end());
      var lines = said.strip().contains("\n\n") ? said.split("\n\n", -1) : said.split("\n", -1);
      int width = said.strip().contains("\n\n") ? 2 : 1;
      int at = turn.span().start();
      for (var line : lines) {
        spans.add(new Span(at, at + line.length()));
        at += line.length() + width;
      }
    }
    return spans;
  }

  private static int indexOf(int offset, List<Span> spans) {
    for (int i = 0; i < spans.size(); i++) {
      if (spans.get(i).start() <= offset && offset < spans.get(i).end()) {
        return i;
      }
    }
    throw new IllegalStateException("no unit at " + offset);
  }

  private Optional<Turn> turnAt(int offset) {
    return document.turns().stream()
        .filter(turn -> turn.span().start() <= offset && offset < turn.span().end())
        .findFirst();
  }

  List<Word> words() {
    return words;
  }

  boolean counts(Turn turn) {
    return interviewers || turn.isInformant();
  }

  boolean counts(Word word) {
    return counts(document.turns().get(word.turn() - 1));
  }

  /// The words that share a position with a place.
  List<Word> wordsAt(Span span) {
    return words.stream().filter(word -> word.span().overlaps(span)).toList();
  }

  static int unitOf(Word word, Unit unit) {
    return switch (unit) {
      case SENTENCE -> word.sentence();
      case PARAGRAPH -> word.paragraph();
      case TURN -> word.turn();
      case DOCUMENT, RESPONDENT -> 0;
    };
  }

  /// How many words begin from one offset to before another.
  int wordsFrom(int from, int before) {
    return (int)
        words.stream()
            .filter(word -> word.span().start() >= from && word.span().start() < before)
            .count();
  }
}

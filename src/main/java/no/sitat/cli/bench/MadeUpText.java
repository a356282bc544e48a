package no.sitat.cli.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import no.sitat.corpus.DocumentKind;
import no.sitat.corpus.SpeakerRole;
import no.sitat.corpus.Transcript;
import no.sitat.corpus.Transcript.SpokenTurn;
import no.sitat.exchange.IncomingDocument;
import no.sitat.text.Span;

/// Conversations of made-up words whose frequencies fall as in real text: the n-th word is about
/// 1/n as common as the first.
final class MadeUpText {
  private static final String[] SYLLABLES = {
    "ar", "bei", "da", "er", "flyt", "ge", "hjem", "ikke", "jo", "ka", "lan", "men", "nor", "og",
    "på", "ro", "skal", "te", "ut", "venn", "å", "øl", "ær"
  };
  private static final int VOCABULARY = 40_000;
  private static final int TURN_WORDS = 40;

  private final Random random;
  private final List<String> vocabulary = new ArrayList<>(VOCABULARY);

  MadeUpText(long seed) {
    random = new Random(seed);
    vocabulary.add("ikke");
    vocabulary.add("venner");
    while (vocabulary.size() < VOCABULARY) {
      var word = new StringBuilder();
      for (int i = 0; i <= random.nextInt(4); i++) {
        word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
      }
      vocabulary.add(word.toString());
    }
  }

  /// An interview in which every second turn is a question.
  ///
  /// @param words about how many
  IncomingDocument interview(String name, int words) {
    return interview(name, (turns, _) -> turns * TURN_WORDS < words);
  }

  /// An interview as long as asked, or up to a turn longer.
  ///
  /// @param length in UTF-16 units
  IncomingDocument interviewOfLength(String name, int length) {
    return interview(name, (_, letters) -> letters < length);
  }

  /// Whether there is more to say after so many turns and so many letters.
  private interface More {
    boolean after(int turns, int letters);
  }

  private IncomingDocument interview(String name, More more) {
    var text = new StringBuilder();
    var turns = new ArrayList<SpokenTurn>();
    while (more.after(turns.size(), text.length())) {
      boolean asks = turns.size() % 2 == 0;
      text.append(asks ? "I: " : name + ": ");
      int start = text.length();
      sentence(text);
      turns.add(
          new SpokenTurn(
              new Span(start, text.length()),
              asks ? "I" : name,
              asks ? SpeakerRole.INTERVIEWER : SpeakerRole.INFORMANT,
              Optional.empty()));
      text.append('\n');
    }
    return new IncomingDocument(
        name + ".txt",
        name,
        "",
        DocumentKind.INTERVIEW,
        "nb",
        new Transcript(text.toString(), turns));
  }

  private void sentence(StringBuilder into) {
    for (int i = 0; i < TURN_WORDS; i++) {
      into.append(i == 0 ? "" : " ").append(word());
    }
    into.append('.');
  }

  /// So many words with spaces between.
  String words(int count) {
    var words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append(i == 0 ? "" : " ").append(word());
    }
    return words.toString();
  }

  private String word() {
    int rank = (int) Math.exp(random.nextDouble() * Math.log(VOCABULARY)) - 1;
    return vocabulary.get(rank);
  }
}

package no.sitat.language.inflection;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The universal parts of speech of words (Universal Dependencies, version 2).
public enum PartOfSpeech {
  ADJ('A'),
  ADP('P'),
  ADV('B'),
  AUX('U'),
  CCONJ('C'),
  DET('D'),
  INTJ('I'),
  NOUN('N'),
  NUM('M'),
  PART('T'),
  PRON('Q'),
  PROPN('E'),
  SCONJ('S'),
  VERB('V'),
  X('X');

  private static final Map<Character, PartOfSpeech> BY_LETTER =
      Arrays.stream(values()).collect(Collectors.toMap(part -> part.letter, Function.identity()));

  /// How the word list writes it.
  private final char letter;

  PartOfSpeech(char letter) {
    this.letter = letter;
  }

  char letter() {
    return letter;
  }

  static PartOfSpeech of(char letter) {
    var part = BY_LETTER.get(letter);
    if (part == null) {
      throw new IllegalArgumentException("no part of speech: " + letter);
    }
    return part;
  }
}

package no.sitat.language.inflection;

import java.util.Arrays;
import java.util.Map;

/// How the forms of many words end, after the stem that all forms of a word share.
///
/// @param kind class of the word, the last letter of its key
/// @param lemma ending of the dictionary form
/// @param endings numbers of endings, ascending
/// @param parts of each ending, its part of speech as a letter
/// @param weights of each ending, its share of the word's occurrences, on the scale of [Scale]
record Paradigm(char kind, String lemma, int[] endings, char[] parts, byte[] weights) {
  /// From a line: kind, ending of the lemma, then endings as `er:V12`.
  static Paradigm of(String line, Map<String, Integer> numbers) {
    var fields = line.split(" ", -1);
    var slots = Arrays.copyOfRange(fields, 2, fields.length);
    Arrays.sort(slots, (one, two) -> Integer.compare(number(one, numbers), number(two, numbers)));
    var endings = new int[slots.length];
    var parts = new char[slots.length];
    var weights = new byte[slots.length];
    for (int at = 0; at < slots.length; at++) {
      int colon = slots[at].lastIndexOf(':');
      endings[at] = number(slots[at], numbers);
      parts[at] = slots[at].charAt(colon + 1);
      weights[at] = Byte.parseByte(slots[at].substring(colon + 2));
    }
    return new Paradigm(fields[0].charAt(0), fields[1], endings, parts, weights);
  }

  private static int number(String slot, Map<String, Integer> numbers) {
    return numbers.computeIfAbsent(slot.substring(0, slot.lastIndexOf(':')), _ -> numbers.size());
  }

  /// The first slot with an ending; negative when there is none. More may follow.
  int first(int ending) {
    int at = Arrays.binarySearch(endings, ending);
    while (at > 0 && endings[at - 1] == ending) {
      at--;
    }
    return at;
  }
}

package no.sitat.language.lookalike;

import java.util.ArrayList;
import java.util.List;
import no.sitat.text.Span;

/// Addresses with an `@` between a name and a domain that has a dot in it.
final class EmailAddresses {
  private static final int LONGEST_NAME = 64;
  private static final int LONGEST_DOMAIN = 253;
  private static final int SHORTEST_ENDING = 2;

  private EmailAddresses() {}

  static List<Span> in(String text) {
    var found = new ArrayList<Span>();
    int free = 0;
    for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
      int start = start(text, at, free);
      int end = end(text, at + 1);
      if (start < at && hasEnding(text, at + 1, end)) {
        found.add(new Span(start, end));
        free = end;
      }
    }
    return found;
  }

  private static int start(String text, int at, int free) {
    int start = at;
    while (start > free && at - start < LONGEST_NAME && isOfName(text.charAt(start - 1))) {
      start--;
    }
    while (start < at && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    return start;
  }

  private static int end(String text, int from) {
    int end = from;
    while (end < text.length() && end - from < LONGEST_DOMAIN && isOfDomain(text.charAt(end))) {
      end++;
    }
    while (end > from && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean hasEnding(String text, int from, int end) {
    int dot = text.lastIndexOf('.', end - 1);
    return dot > from
        && end - dot - 1 >= SHORTEST_ENDING
        && text.substring(dot + 1, end).chars().allMatch(Character::isLetter);
  }

  private static boolean isOfName(char c) {
    return Character.isLetterOrDigit(c) || "._%+-".indexOf(c) >= 0;
  }

  private static boolean isOfDomain(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '-';
  }
}

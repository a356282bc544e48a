package no.sitat.exchange.document;

import java.util.ArrayDeque;
import java.util.Deque;

/// What the fields of an older Word document show, without the instructions that made it.
///
/// A field is its instruction, a separator and its result; fields stand within each other, and a
/// result may go on over paragraphs. An instruction does not: one that is open at the end of a
/// paragraph is a fault of the document, and hides no more.
final class FieldResults {
  private static final char BEGIN = '\u0013';
  private static final char SEPARATOR = '\u0014';
  private static final char END = '\u0015';

  /// For each open field, whether its result has begun.
  private final Deque<Boolean> open = new ArrayDeque<>();

  /// What is read of a paragraph.
  String results(String paragraph) {
    var shown = new StringBuilder(paragraph.length());
    for (int i = 0; i < paragraph.length(); i++) {
      char c = paragraph.charAt(i);
      switch (c) {
        case BEGIN -> open.push(false);
        case SEPARATOR -> {
          if (open.poll() != null) {
            open.push(true);
          }
        }
        case END -> open.poll();
        default -> {
          if (!open.contains(false)) {
            shown.append(c);
          }
        }
      }
    }
    open.removeIf(result -> !result);
    return shown.toString();
  }
}

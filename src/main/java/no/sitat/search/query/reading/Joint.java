package no.sitat.search.query.reading;

import java.util.Optional;

/// What joins two queries, or turns one round. In upper case only: *og* and *ikke* are words.
enum Joint {
  AND,
  OR,
  NOT;

  static Optional<Joint> named(String word) {
    return switch (word) {
      case "AND", "OG" -> Optional.of(AND);
      case "OR", "ELLER" -> Optional.of(OR);
      case "NOT", "IKKE" -> Optional.of(NOT);
      default -> Optional.empty();
    };
  }

  boolean isAt(Cursor cursor) {
    return named(cursor.word()).filter(found -> found == this).isPresent();
  }

  boolean take(Cursor cursor) {
    boolean taken = isAt(cursor);
    if (taken) {
      cursor.moveTo(cursor.at() + cursor.word().length());
    }
    return taken;
  }
}

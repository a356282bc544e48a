package no.sitat.exchange.othertools.sqlite;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/// One row of a table: cells by the names of their columns, in lower case.
///
/// In SQLite any cell may hold anything, whatever its column promises. A number is read where a
/// text should be and the other way round; bytes are read as UTF-8 where they are that.
///
/// @param cells without those that are null
public record SqliteRow(Map<String, Object> cells) {
  /// Numbers from here on are no ids and no positions.
  private static final double MOST = 1e15;

  /// What a cell holds that was too long to read.
  static final byte[] TOO_LONG = new byte[0];

  /// What is written, without blanks around it; empty where there is nothing.
  public String text(String column) {
    return raw(column).strip();
  }

  /// What is written, as it stands; empty where there is nothing.
  public String raw(String column) {
    return switch (cells.get(column)) {
      case null -> "";
      case byte[] bytes -> decoded(bytes);
      case Double number -> whole(number).map(String::valueOf).orElseGet(number::toString);
      case Object other -> other.toString();
    };
  }

  /// A whole number, also when it is written as text or with a point.
  public OptionalLong number(String column) {
    var number =
        switch (cells.get(column)) {
          case Integer found -> Optional.of(found.longValue());
          case Long found -> Optional.of(found);
          case Double found -> whole(found);
          case String found -> parsed(found.strip());
          case null, default -> Optional.<Long>empty();
        };
    return number
        .filter(found -> Math.abs((double) found) < MOST)
        .map(OptionalLong::of)
        .orElse(OptionalLong.empty());
  }

  /// Whether the cell holds more than is read.
  public boolean isTooLong(String column) {
    return cells.get(column) == TOO_LONG;
  }

  private static Optional<Long> whole(double number) {
    return number == Math.rint(number) && Math.abs(number) < MOST
        ? Optional.of((long) number)
        : Optional.empty();
  }

  private static Optional<Long> parsed(String text) {
    return text.matches("-?\\d{1,15}(\\.0+)?")
        ? Optional.of((long) Double.parseDouble(text))
        : Optional.empty();
  }

  private static String decoded(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException _) {
      return "";
    }
  }

  /// How much it holds; never what.
  @Override
  public String toString() {
    return "SqliteRow[" + cells.size() + " cells]";
  }
}

package no.sitat.exchange.table;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import no.sitat.codebook.LocalText;

/// One cell of a [Table].
public sealed interface Cell {
  /// Words; written as they are.
  record Text(String text) implements Cell {
    /// The length; never the words.
    @Override
    public String toString() {
      return "Text[" + text.length() + " units]";
    }
  }

  /// Something of the project that programs know by its key and people by its name.
  record Keyed(String key, LocalText name) implements Cell {}

  /// A count, an offset, an id.
  record Whole(long number) implements Cell {}

  /// A measure; written with as many decimals as it needs, and a point.
  record Decimal(double number) implements Cell {}

  /// A number that exists and is withheld: empty in CSV, `null` in JSON, `:` for a person.
  record Hidden() implements Cell {}

  /// Nothing: empty in CSV, `null` in JSON.
  record Blank() implements Cell {}

  static Cell blank() {
    return new Blank();
  }

  static Cell hidden() {
    return new Hidden();
  }

  static Cell of(String text) {
    return new Text(text);
  }

  static Cell of(long number) {
    return new Whole(number);
  }

  static Cell of(double number) {
    return new Decimal(number);
  }

  /// The words, or nothing.
  static Cell of(Optional<String> text) {
    return text.map(Cell::of).orElseGet(Blank::new);
  }

  /// The number, or nothing.
  static Cell of(OptionalInt number) {
    return number.isPresent() ? of(number.getAsInt()) : blank();
  }

  /// The cell as words, with a mark of the reader's choice for what is withheld.
  default String words(String hidden) {
    return switch (this) {
      case Text(var text) -> text;
      case Keyed(var key, _) -> key;
      case Whole(var number) -> Long.toString(number);
      case Decimal(var number) -> BigDecimal.valueOf(number).toPlainString();
      case Hidden _ -> hidden;
      case Blank _ -> "";
    };
  }

  default boolean isNumber() {
    return this instanceof Whole || this instanceof Decimal;
  }
}

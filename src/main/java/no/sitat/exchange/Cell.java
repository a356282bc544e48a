package no.sitat.exchange;

/// One cell of a [Table].
public sealed interface Cell {
  /// Words; written as they are.
  record Text(String text) implements Cell {}

  /// A count, an offset, an id.
  record Whole(long number) implements Cell {}

  /// A measure; written with as many decimals as it needs, and a point.
  record Decimal(double number) implements Cell {}

  /// A number that exists and is withheld: empty in CSV, `null` in JSON, `:` for a person.
  record Hidden() implements Cell {}

  /// Nothing: empty in CSV, `null` in JSON.
  record Blank() implements Cell {}

  Cell BLANK = new Blank();
  Cell HIDDEN = new Hidden();

  static Cell of(String text) {
    return new Text(text);
  }

  static Cell of(long number) {
    return new Whole(number);
  }

  static Cell of(double number) {
    return new Decimal(number);
  }
}

package no.sitat.search.query;

import java.util.List;
import no.sitat.text.Span;

/// A part of a query as it was typed: what it is, and from where to where it stands in the text.
///
/// A [Query] says what is asked, a clause how it was said. Every clause can be cut out of the text,
/// and what is left out or put in its place leaves the others as they are, as long as AND or OR
/// stands between them. Spans count UTF-16 units.
public sealed interface Clause {
  /// Without the space around it.
  Span span();

  /// Joined by OR, or by AND or nothing.
  record Joined(Span span, boolean isAny, List<Clause> sides) implements Clause {
    public Joined {
      sides = List.copyOf(sides);
    }
  }

  /// In parentheses.
  record Bracketed(Span span, Clause inside) implements Clause {}

  /// After NOT.
  record Negated(Span span, Clause inside) implements Clause {}

  /// One thing that stands so to another.
  record Related(Span span, Clause left, Relation relation, boolean isNegated, Clause right)
      implements Clause {}

  /// Before WITHIN and the name of a unit.
  record Scoped(Span span, Clause inside, Unit unit) implements Clause {}

  /// A word, alternatives of words, or words in a row.
  ///
  /// @param isRow whether words stand one after the other because of brackets, repetitions or names
  record Words(Span span, TokenPattern pattern, boolean isRow) implements Clause {}

  /// What is asked of codings, people or documents.
  record Asked(Span span, Field field) implements Clause {}

  /// What nobody has coded.
  record Uncoded(Span span) implements Clause {}

  /// `<sentence>`.
  record Stretch(Span span, Unit unit) implements Clause {}

  /// A name with a comparison and values.
  ///
  /// @param name the English name of a field, or a variable's key
  /// @param isVariable whether it is a variable
  /// @param sign `:` `=` `!=` `<` `<=` `>` `>=` or `in`
  /// @param conditions what stands in brackets after a code
  record Field(
      String name, boolean isVariable, String sign, List<Value> values, List<Field> conditions) {
    public Field {
      values = List.copyOf(values);
      conditions = List.copyOf(conditions);
    }
  }

  /// @param isQuoted whether it stood in quotation marks
  /// @param isExact whether an equals sign stood before it
  record Value(String text, boolean isQuoted, boolean isExact) {}
}

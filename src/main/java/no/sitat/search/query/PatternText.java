package no.sitat.search.query;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.sitat.search.query.TokenPattern.Choice;
import no.sitat.search.query.TokenPattern.Named;
import no.sitat.search.query.TokenPattern.One;
import no.sitat.search.query.TokenPattern.Repeated;
import no.sitat.search.query.TokenPattern.Row;

/// Writes words and rows of words down.
final class PatternText {
  /// Words that mean something else when they stand bare.
  private static final Set<String> TAKEN =
      Set.of("uncoded", "ukodet", "within", "innenfor", "containing", "inneholder");

  private final WordText words = new WordText();

  String text(TokenPattern pattern, List<Constraint> constraints) {
    return constraints.isEmpty() ? alone(pattern) : row(pattern) + " :: " + compared(constraints);
  }

  /// As the whole of what is asked; one word needs no brackets then.
  private String alone(TokenPattern pattern) {
    return switch (pattern) {
      case One(var test) -> isTaken(test) ? row(pattern) : words.alone(test);
      case Choice _ -> "(" + row(pattern) + ")";
      case Row _, Named _, Repeated _ -> row(pattern);
    };
  }

  private static boolean isTaken(WordTest test) {
    return test instanceof WordTest.Inflected(var form)
        && (TAKEN.contains(form) || UnitName.of(form).isPresent());
  }

  private String row(TokenPattern pattern) {
    return switch (pattern) {
      case One(var test) -> words.inRow(test);
      case Named(var name, var test) -> name + ":[" + words.inBrackets(test) + "]";
      case Row(var parts) -> parts.stream().map(this::inRow).collect(Collectors.joining(" "));
      case Choice(var parts) -> parts.stream().map(this::row).collect(Collectors.joining(" | "));
      case Repeated(var part, var least, var most) -> repeated(part) + braces(least, most);
    };
  }

  private String inRow(TokenPattern part) {
    return part instanceof Choice ? "(" + row(part) + ")" : row(part);
  }

  private String repeated(TokenPattern part) {
    return part instanceof One ? row(part) : "(" + row(part) + ")";
  }

  private static String braces(int least, int most) {
    if (least == most) {
      return "{" + least + "}";
    }
    return "{" + least + "," + (most == TokenPattern.UNBOUNDED ? "" : most) + "}";
  }

  private static String compared(List<Constraint> constraints) {
    return constraints.stream().map(PatternText::compared).collect(Collectors.joining(" & "));
  }

  private static String compared(Constraint constraint) {
    var attribute =
        switch (constraint.attribute()) {
          case WORD -> ".word";
          case LEMMA -> ".lemma";
          case POS -> ".pos";
        };
    return constraint.left()
        + attribute
        + (constraint.equal() ? " = " : " != ")
        + constraint.right()
        + attribute;
  }
}

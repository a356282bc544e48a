package no.sitat.search.query;

import java.util.List;

/// Words in a row: what each must be, and how often.
public sealed interface TokenPattern {
  /// More repetitions than anybody writes; what stands for "any number".
  int UNBOUNDED = Integer.MAX_VALUE;

  /// One word.
  record One(WordTest test) implements TokenPattern {}

  /// One word with a name, to be compared in a [Constraint].
  record Named(String name, WordTest test) implements TokenPattern {}

  /// One after the other.
  record Row(List<TokenPattern> parts) implements TokenPattern {
    public Row {
      parts = List.copyOf(parts);
    }
  }

  /// One of them.
  record Choice(List<TokenPattern> parts) implements TokenPattern {
    public Choice {
      parts = List.copyOf(parts);
    }
  }

  /// The same again.
  ///
  /// @param least 0 or more
  /// @param most at least `least`, or [#UNBOUNDED]
  record Repeated(TokenPattern part, int least, int most) implements TokenPattern {
    public Repeated {
      if (least < 0 || most < least || most == 0) {
        throw new IllegalArgumentException("repeated " + least + " to " + most + " times");
      }
    }
  }
}

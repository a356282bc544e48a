package no.sitat.exchange.transcript;

import java.util.regex.Pattern;

/// How the turns of a conversation are marked in its text.
public sealed interface TurnRule {
  /// The reader decides by what it finds; a text without labels gets one turn a paragraph.
  TurnRule AUTO = new Auto();

  /// `Label: words` at the start of a line; the turn lasts until the next label.
  TurnRule COLON = new Colon();

  /// The first word of every line is the speaker; every line is a turn.
  TurnRule FIRST_WORD = new FirstWord();

  /// See [#AUTO].
  record Auto() implements TurnRule {}

  /// See [#COLON].
  record Colon() implements TurnRule {}

  /// See [#FIRST_WORD].
  record FirstWord() implements TurnRule {}

  /// A turn begins at every line that the expression matches from its start; group 1 is the speaker
  /// and what follows the match is said.
  record Matching(Pattern pattern) implements TurnRule {}

  /// The rule that `--turns` names: `auto`, `colon`, `first-word`, or a regular expression.
  ///
  /// @throws WrongPattern if it is none of the three and no regular expression with a group for the
  ///   speaker
  static TurnRule named(String name) {
    return switch (name) {
      case "auto" -> AUTO;
      case "colon" -> COLON;
      case "first-word" -> FIRST_WORD;
      default -> matching(WrongPattern.compiled(name, "turns"));
    };
  }

  private static TurnRule matching(Pattern pattern) {
    if (pattern.matcher("").groupCount() == 0) {
      throw WrongPattern.withoutGroup("turns");
    }
    return new Matching(pattern);
  }
}

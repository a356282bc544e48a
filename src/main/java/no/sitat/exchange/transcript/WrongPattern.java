package no.sitat.exchange.transcript;

import java.io.Serial;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import no.sitat.codebook.LocalText;

/// A regular expression that somebody gave is none, or has no group for the speaker.
public final class WrongPattern extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final String field;
  private final transient LocalText words;
  private final transient OptionalInt position;

  private WrongPattern(String field, LocalText words, OptionalInt position) {
    super(words.en());
    this.field = field;
    this.words = words;
    this.position = position;
  }

  /// The expression compiled.
  ///
  /// @param field what it is for: `turns` or `interviewer`
  /// @throws WrongPattern if it is no regular expression
  public static Pattern compiled(String expression, String field) {
    try {
      return Pattern.compile(expression);
    } catch (PatternSyntaxException e) {
      throw of(field, e);
    }
  }

  static WrongPattern withoutGroup(String field) {
    return new WrongPattern(
        field,
        new LocalText(
            "Uttrykket i --%s trenger en gruppe i parentes for den som snakker: ^\\[(\\w+)\\]"
                .formatted(field),
            "the expression in --%s needs a group in parentheses for who speaks: ^\\[(\\w+)\\]"
                .formatted(field)),
        OptionalInt.empty());
  }

  private static WrongPattern of(String field, PatternSyntaxException wrong) {
    int last = Math.max(1, wrong.getPattern().length());
    int character = Math.clamp(wrong.getIndex() + 1L, 1, last);
    return new WrongPattern(
        field,
        new LocalText(
            "Uttrykket i --%s er feil ved tegn %d.".formatted(field, character),
            "the expression in --%s is wrong at character %d".formatted(field, character)),
        OptionalInt.of(character - 1));
  }

  /// `turns` or `interviewer`.
  public String field() {
    return field;
  }

  /// What is wrong, and at which character.
  public LocalText words() {
    return words;
  }

  /// Where in the expression, from 0; empty when nothing stands wrong but something is missing.
  public OptionalInt position() {
    return position;
  }
}

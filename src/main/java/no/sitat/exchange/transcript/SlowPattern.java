package no.sitat.exchange.transcript;

import java.io.Serial;
import no.sitat.codebook.LocalText;

/// A regular expression that somebody gave tries too many ways through one line.
///
/// The expression is at fault and not the file, so that no file is read with it.
public final class SlowPattern extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final String field;

  /// @param field what the expression is for: `turns` or `interviewer`
  SlowPattern(String field) {
    super("the expression for " + field + " takes too many steps");
    this.field = field;
  }

  /// `turns` or `interviewer`.
  public String field() {
    return field;
  }

  /// What is wrong and what to do.
  public LocalText words() {
    return new LocalText(
        "Uttrykket i --%s prøver for mange muligheter på én linje og ble stanset. Ingenting er importert. Unngå gjentakelser inni gjentakelser, som (a+)+."
            .formatted(field),
        "the expression in --%s tries too many ways through one line and was stopped; nothing was imported; avoid repetitions within repetitions, such as (a+)+"
            .formatted(field));
  }
}

package no.sitat.codebook;

import java.util.Optional;

/// What a direction does to the one it moves.
public enum Effect {
  LEAVE("leave"),
  STAY("stay"),
  /// Neither, or nobody has said.
  NONE("");

  private final String key;

  Effect(String key) {
    this.key = key;
  }

  /// Its word in files; nothing for [#NONE].
  public String key() {
    return key;
  }

  /// The effect with this word; empty if there is none.
  public static Optional<Effect> keyed(String key) {
    for (var effect : values()) {
      if (effect.key.equals(key)) {
        return Optional.of(effect);
      }
    }
    return Optional.empty();
  }
}

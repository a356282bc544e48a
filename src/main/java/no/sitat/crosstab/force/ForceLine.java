package no.sitat.crosstab.force;

import java.util.ArrayList;
import java.util.List;
import no.sitat.codebook.Direction;
import no.sitat.codebook.Effect;

/// Who is counted on a line of a theme.
public sealed interface ForceLine {
  ForceLine SAID = new Said();
  ForceLine LEAVE = new Moved(Effect.LEAVE);
  ForceLine STAY = new Moved(Effect.STAY);
  ForceLine BOTH = new Both();
  ForceLine NET = new Net();

  /// Its word in files.
  String key();

  /// Everybody who says the theme, also without a direction.
  record Said() implements ForceLine {
    @Override
    public String key() {
      return "said";
    }
  }

  /// Who says it in some direction of an effect: [Effect#LEAVE] or [Effect#STAY].
  record Moved(Effect effect) implements ForceLine {
    @Override
    public String key() {
      return effect.key();
    }
  }

  /// Who says it in this direction.
  record Towards(Direction direction) implements ForceLine {
    @Override
    public String key() {
      return "direction:" + direction.key();
    }
  }

  /// Who says it both ways: leave and stay.
  record Both() implements ForceLine {
    @Override
    public String key() {
      return "both";
    }
  }

  /// People of *leave* less people of *stay*; below zero where it holds back more than it moves.
  record Net() implements ForceLine {
    @Override
    public String key() {
      return "net";
    }
  }

  /// The lines that count people, each after those it lies in.
  static List<ForceLine> counted(List<Direction> directions) {
    var lines = new ArrayList<ForceLine>(List.of(SAID));
    for (var effect : List.of(Effect.LEAVE, Effect.STAY)) {
      lines.add(new Moved(effect));
      directions.stream()
          .filter(each -> each.effect() == effect)
          .map(Towards::new)
          .forEach(lines::add);
    }
    directions.stream()
        .filter(each -> each.effect() == Effect.NONE)
        .map(Towards::new)
        .forEach(lines::add);
    lines.add(BOTH);
    return List.copyOf(lines);
  }

  /// Whether whoever is on a line of a theme is also on another line of it.
  static boolean isWithin(ForceLine lower, ForceLine upper) {
    return switch (upper) {
      case Said _ -> true;
      case Moved moved ->
          lower.equals(upper)
              || lower instanceof Both
              || (lower instanceof Towards towards
                  && towards.direction().effect() == moved.effect());
      case Towards _, Both _ -> lower.equals(upper);
      case Net _ -> false;
    };
  }
}

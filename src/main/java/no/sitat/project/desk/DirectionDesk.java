package no.sitat.project.desk;

import no.sitat.codebook.Codebook;
import no.sitat.codebook.Direction;
import no.sitat.codebook.Effect;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import no.sitat.project.edit.EditSketch;
import no.sitat.project.edit.Row;
import no.sitat.project.edit.Table;

/// Turns requests about directions into edits, or refuses them.
public final class DirectionDesk {
  private DirectionDesk() {}

  /// Says what a direction does to whom it moves.
  ///
  /// @throws ProjectError if there is no direction with the key
  public static String change(EditSketch sketch, String key, Effect effect) {
    var direction = find(sketch.study().codebook(), key);
    int id =
        sketch
            .handle()
            .createQuery("SELECT id FROM direction WHERE direction_key = ?")
            .bind(0, key)
            .mapTo(Integer.class)
            .one();
    sketch.update(Table.DIRECTION, id, Row.EMPTY.with("effect", effect.key()));
    var word = direction.word();
    sketch.say(
        "Retningen " + word.nb() + ": " + nb(effect),
        "The direction " + word.en() + ": " + en(effect));
    return key;
  }

  private static Direction find(Codebook codebook, String key) {
    return codebook
        .direction(key)
        .orElseThrow(() ->
            ProjectError.of(
                Problem.UNKNOWN_DIRECTION,
                "key",
                "Det finnes ingen retning «" + key + "».",
                "There is no direction “" + key + "”."));
  }

  private static String nb(Effect effect) {
    return switch (effect) {
      case LEAVE -> "får folk til å dra";
      case STAY -> "holder folk igjen";
      case NONE -> "uten virkning";
    };
  }

  private static String en(Effect effect) {
    return switch (effect) {
      case LEAVE -> "makes people leave";
      case STAY -> "holds people back";
      case NONE -> "without effect";
    };
  }
}

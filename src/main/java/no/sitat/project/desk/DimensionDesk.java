package no.sitat.project.desk;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import no.sitat.codebook.Codebook;
import no.sitat.codebook.Counted;
import no.sitat.codebook.Dimension;
import no.sitat.codebook.LocalText;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import no.sitat.project.edit.EditSketch;
import no.sitat.project.edit.Row;
import no.sitat.project.edit.Table;

/// Turns requests about dimensions into edits, or refuses them.
public final class DimensionDesk {
  private static final int LONGEST_NAME = 500;
  private static final int LONGEST_KEY = 100;

  private DimensionDesk() {}

  public static String add(EditSketch sketch, DimensionDraft draft) {
    var codebook = sketch.study().codebook();
    var key =
        key(
            draft.key(),
            draft.name(),
            taken -> codebook.dimension(taken).isPresent() || taken.equals("direction"));
    check(draft);
    int place =
        codebook.dimensions().stream().mapToInt(each -> each.position() + 1).max().orElse(0);
    int id =
        sketch.insert(
            Table.DIMENSION,
            row(draft)
                .with("dimension_key", key)
                .with("scale", draft.scale())
                .with("place", place));
    values(sketch, id, Optional.empty(), draft.values());
    sketch.say("Ny dimensjon: " + draft.name().in("nb"), "New dimension: " + draft.name().in("en"));
    return key;
  }

  public static String change(EditSketch sketch, String key, DimensionDraft draft) {
    var dimension = find(sketch.study().codebook(), key);
    check(draft);
    sketch.update(Table.DIMENSION, dimension.id(), row(draft));
    values(sketch, dimension.id(), Optional.of(dimension), draft.values());
    var words = words(dimension, draft);
    sketch.say(words.nb(), words.en());
    return key;
  }

  private static LocalText words(Dimension dimension, DimensionDraft draft) {
    var nb = draft.name().in("nb");
    var en = draft.name().in("en");
    if (dimension.active() == draft.active()) {
      return new LocalText("Endret dimensjonen " + nb, "Changed the dimension " + en);
    }
    return draft.active()
        ? new LocalText("Slo på dimensjonen " + nb, "Switched the dimension " + en + " on")
        : new LocalText("Slo av dimensjonen " + nb, "Switched the dimension " + en + " off");
  }

  private static Row row(DimensionDraft draft) {
    return Row.EMPTY
        .with("name_nb", draft.name().nb())
        .with("name_en", draft.name().en())
        .with("active", draft.active());
  }

  private static Row row(DimensionDraft.Value value, int place) {
    return Row.EMPTY
        .with("name_nb", value.name().nb())
        .with("name_en", value.name().en())
        .with("place", place);
  }

  private static void values(
      EditSketch sketch, int id, Optional<Dimension> before, List<DimensionDraft.Value> wanted) {
    Set<String> kept = new HashSet<>();
    int place = 0;
    for (var value : wanted) {
      var key = key(value.key(), value.name(), kept::contains);
      kept.add(key);
      var known = before.flatMap(dimension -> dimension.value(key));
      var row = row(value, place++);
      known.ifPresentOrElse(
          there -> sketch.update(Table.DIMENSION_VALUE, there.id(), row),
          () ->
              sketch.insert(
                  Table.DIMENSION_VALUE, row.with("dimension", id).with("value_key", key)));
    }
    before.ifPresent(dimension ->
        dimension.values().stream()
            .filter(value -> !kept.contains(value.key()))
            .forEach(value -> remove(sketch, dimension, value)));
  }

  private static void remove(EditSketch sketch, Dimension dimension, Dimension.Value value) {
    var said = dimension.key() + "=" + value.key();
    int codings =
        sketch
            .handle()
            .createQuery(
                "SELECT COUNT(*) FROM coding" + " WHERE LOCATE(?, ';' || dimensions || ';') > 0")
            .bind(0, ";" + said + ";")
            .mapTo(Integer.class)
            .one();
    if (codings > 0) {
      var many = Counted.CODINGS.of(codings);
      throw ProjectError.of(
          Problem.IN_USE,
          "values",
          said + " står ved " + many.nb() + ".",
          said + " is said by " + many.en() + ".");
    }
    sketch.delete(Table.DIMENSION_VALUE, value.id());
  }

  private static void check(DimensionDraft draft) {
    Checks.filled("name", draft.name().nb() + draft.name().en(), 2 * LONGEST_NAME);
    Checks.length("nameNb", draft.name().nb(), LONGEST_NAME);
    Checks.length("nameEn", draft.name().en(), LONGEST_NAME);
    for (var value : draft.values()) {
      Checks.filled("values", value.name().nb() + value.name().en(), 2 * LONGEST_NAME);
      Checks.length("values", value.name().nb(), LONGEST_NAME);
      Checks.length("values", value.name().en(), LONGEST_NAME);
    }
    if (draft.scale() != draft.values().isEmpty()) {
      throw ProjectError.of(
          Problem.BAD_VALUE,
          "values",
          "En skala har ingen verdier å velge mellom, og enhver annen dimensjon har noen.",
          "A scale has no values to choose from, and any other dimension has some.");
    }
  }

  static Dimension find(Codebook codebook, String key) {
    return codebook
        .dimension(key)
        .orElseThrow(() ->
            ProjectError.of(
                Problem.UNKNOWN_DIMENSION,
                "key",
                "Det finnes ingen dimensjon «" + key + "».",
                "There is no dimension “" + key + "”."));
  }

  /// The key asked for, or one from the name, with a number when it is taken.
  private static String key(Optional<String> wanted, LocalText name, Predicate<String> isTaken) {
    if (wanted.isEmpty()) {
      return freeKey(name, isTaken);
    }
    var key = wanted.get();
    Checks.length("key", key, LONGEST_KEY);
    if (!Dimension.isKey(key)) {
      throw ProjectError.of(
          Problem.BAD_VALUE,
          "key",
          "En nøkkel har bare små bokstaver, tall, - og _: «" + key + "».",
          "A key has only lower-case letters, digits, - and _: “" + key + "”.");
    }
    if (isTaken.test(key)) {
      throw ProjectError.of(
          Problem.NAME_TAKEN,
          "key",
          "«" + key + "» finnes fra før.",
          "There is “" + key + "” already.");
    }
    return key;
  }

  private static String freeKey(LocalText name, Predicate<String> isTaken) {
    var words = name.in("en").toLowerCase(Locale.ROOT);
    var stem = words.replaceAll("[^\\p{Ll}\\p{N}]+", "-").replaceAll("^-|-$", "");
    var base = stem.substring(0, Math.min(40, stem.length()));
    var key = Objects.equals(base, "") ? "x" : base;
    var free = key;
    for (int number = 2; isTaken.test(free); number++) {
      free = key + "-" + number;
    }
    return free;
  }
}

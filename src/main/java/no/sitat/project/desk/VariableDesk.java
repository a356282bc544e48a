package no.sitat.project.desk;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import no.sitat.project.edit.EditSketch;
import no.sitat.project.edit.Row;
import no.sitat.project.edit.Table;
import no.sitat.registry.RespondentTable;
import no.sitat.registry.Variable;
import no.sitat.registry.VariableType;
import no.sitat.registry.Wording;

/// Turns requests about variables into edits, or refuses them.
public final class VariableDesk {
  private static final int LONGEST_KEY = 500;
  private static final int LONGEST_NAME = 500;

  /// Words that a query, an order or a grouping understands already.
  private static final Set<String> RESERVED =
      Set.of(
          "code",
          "coder",
          "direction",
          "document",
          "id",
          "kind",
          "kode",
          "language",
          "left",
          "match",
          "position",
          "respondent",
          "right",
          "speaker",
          "study",
          "delstudie");

  private VariableDesk() {}

  public static int add(EditSketch sketch, VariableDraft draft) {
    var table = sketch.study().respondents();
    var name = checked(draft.name());
    var key = draft.key().orElseGet(() -> freeKey(table, name)).strip();
    Checks.filled("key", key, LONGEST_KEY);
    refuseTaken(table, key);
    int id =
        sketch.insert(
            Table.VARIABLE,
            cells(name)
                .with("variable_key", key)
                .with("type", draft.type().key())
                .with("place", nextPlace(table))
                .with("batch", OptionalInt.empty())
                .with("live", true));
    sketch.say(
        "Ny variabel: " + Variable.called("nb", key, name),
        "New variable: " + Variable.called("en", key, name));
    return id;
  }

  /// Gives a variable another name or type; its key, every query that uses it, and its values as
  /// they are written stay.
  public static int change(EditSketch sketch, int id, VariableDraft draft) {
    var before = Checks.variable(sketch.study(), id);
    if (draft.type() == before.type()) {
      return rename(sketch, id, draft.name());
    }
    var name = checked(draft.name());
    sketch.update(Table.VARIABLE, id, cells(name).with("type", draft.type().key()));
    sketch.say(
        "Variabelen «%s» har nå %s"
            .formatted(Variable.called("nb", before.key(), name), typeWords(draft.type()).nb()),
        "The variable “%s” now has %s"
            .formatted(Variable.called("en", before.key(), name), typeWords(draft.type()).en()));
    return id;
  }

  private static int rename(EditSketch sketch, int id, Wording wanted) {
    var before = Checks.variable(sketch.study(), id);
    var name = checked(wanted);
    sketch.update(Table.VARIABLE, id, cells(name));
    sketch.say(
        "Variabelen «%s» heter nå «%s»"
            .formatted(before.called("nb"), Variable.called("nb", before.key(), name)),
        "The variable “%s” is now called “%s”"
            .formatted(before.called("en"), Variable.called("en", before.key(), name)));
    return id;
  }

  private static Wording typeWords(VariableType type) {
    return switch (type) {
      case CATEGORY -> new Wording("grupper", "groups");
      case ORDERED -> new Wording("grupper i rekkefølge", "groups in an order");
      case NUMBER -> new Wording("tall", "numbers");
      case DATE -> new Wording("datoer", "dates");
      case TEXT -> new Wording("fri tekst", "free text");
    };
  }

  private static Wording checked(Wording name) {
    Checks.length("nameNb", name.nb().strip(), LONGEST_NAME);
    Checks.length("nameEn", name.en().strip(), LONGEST_NAME);
    return new Wording(name.nb().strip(), name.en().strip());
  }

  private static Row cells(Wording name) {
    return Row.EMPTY.with("name_nb", name.nb()).with("name_en", name.en());
  }

  private static void refuseTaken(RespondentTable table, String key) {
    if (isTaken(table, key)) {
      throw ProjectError.of(
          Problem.NAME_TAKEN,
          "key",
          "Nøkkelen " + key + " er i bruk, eller betyr noe annet i et søk.",
          "The key " + key + " is in use, or means something else in a query.");
    }
  }

  private static boolean isTaken(RespondentTable table, String key) {
    return RESERVED.contains(key.toLowerCase(Locale.ROOT)) || table.column(key).isPresent();
  }

  private static int nextPlace(RespondentTable table) {
    return table.variables().stream().mapToInt(Variable::position).max().orElse(-1) + 1;
  }

  /// A key from the name: `botid_i_norge` for *Botid i Norge*; with a number when it is taken.
  private static String freeKey(RespondentTable table, Wording name) {
    var words = name.in("nb").toLowerCase(Locale.ROOT);
    var stem = words.replaceAll("[^\\p{L}\\p{N}]+", "_").replaceAll("^_|_$", "");
    if (stem.isEmpty()) {
      throw ProjectError.of(
          Problem.BAD_VALUE, "nameNb", "Variabelen må ha et navn.", "The variable needs a name.");
    }
    var base = stem.substring(0, Math.min(60, stem.length()));
    var key = base;
    for (int number = 2; isTaken(table, key); number++) {
      key = base + "_" + number;
    }
    return key;
  }
}

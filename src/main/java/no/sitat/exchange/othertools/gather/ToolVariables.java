package no.sitat.exchange.othertools.gather;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.moving.MoveNote.Grade;
import no.sitat.exchange.moving.MovedValue;
import no.sitat.exchange.moving.MovedVariable;

/// Variables of a tool that knows numbers and text: first all values are seen, then each variable
/// gets the type that all its values fit.
public final class ToolVariables {
  private static final LocalText NO_NUMBER =
      new LocalText(
          "Variabelen er av tall, men har verdier som ikke er tall; den er tatt som tekst.",
          "The variable is of numbers and has values that are none; it is taken as text.");

  private static final LocalText NAMELESS =
      new LocalText(
          "Verdier uten variabel er utelatt.", "Values without a variable were left out.");

  private final Gathering gathering;
  private final Map<String, Draft> drafts = new LinkedHashMap<>();

  public ToolVariables(Gathering gathering) {
    this.gathering = gathering;
  }

  private static final class Draft {
    private boolean isNumeric;
    private boolean isWhole = true;
    private boolean isNumber = true;
    private boolean isUsed;
    private String memo = "";
  }

  /// That there is a variable of this name.
  public void define(String name, boolean isNumeric, String memo) {
    if (!name.isBlank()) {
      var draft = drafts.computeIfAbsent(name, _ -> new Draft());
      draft.isNumeric = isNumeric;
      draft.memo = memo.strip();
    }
  }

  /// That there is a value; of a variable that was not defined, it is a text.
  public void see(String name, String value) {
    if (name.isBlank() || value.isBlank()) {
      return;
    }
    var draft = drafts.computeIfAbsent(name, _ -> new Draft());
    draft.isUsed = true;
    draft.isWhole &= value.matches("-?\\d{1,18}");
    draft.isNumber &= value.matches("-?\\d{1,18}([.,]\\d{1,18})?");
  }

  /// All values have been seen.
  public void finish() {
    drafts.forEach((name, draft) -> {
      if (draft.isNumeric && draft.isUsed && !draft.isNumber) {
        gathering.notes().add(Grade.CONVERTED, "variable", NO_NUMBER, name);
      }
      gathering.add(
          new MovedVariable(gathering.guids().of("variable", name), name, type(draft), draft.memo));
    });
  }

  private static MovedVariable.Type type(Draft draft) {
    if (!draft.isNumeric || !draft.isNumber) {
      return MovedVariable.Type.TEXT;
    }
    return draft.isWhole && draft.isUsed ? MovedVariable.Type.INTEGER : MovedVariable.Type.FLOAT;
  }

  /// The value as it is moved; empty where nothing is written.
  public Optional<MovedValue> value(String name, String written) {
    if (written.isBlank()) {
      return Optional.empty();
    }
    var draft = Optional.ofNullable(drafts.get(name));
    if (draft.isEmpty()) {
      gathering.notes().add(Grade.DROPPED, "value", NAMELESS);
      return Optional.empty();
    }
    var text = type(draft.get()) == MovedVariable.Type.TEXT ? written : written.replace(',', '.');
    return Optional.of(new MovedValue(gathering.guids().of("variable", name), text));
  }
}

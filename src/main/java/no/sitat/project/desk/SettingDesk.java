package no.sitat.project.desk;

import java.util.HashSet;
import java.util.List;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import no.sitat.project.edit.EditSketch;
import no.sitat.project.edit.Row;
import no.sitat.project.edit.Table;
import no.sitat.project.store.SettingStore;
import org.jdbi.v3.core.Handle;

/// Turns requests about what a project shows into edits, or refuses them.
public final class SettingDesk {
  private static final String FACTS = "facts";

  private SettingDesk() {}

  /// Keys of the variables that are shown beside a text, in order.
  ///
  /// @return empty when nobody chose any
  public static List<String> facts(Handle handle) {
    return SettingStore.find(handle, FACTS).stream()
        .flatMap(String::lines)
        .filter(line -> !line.isBlank())
        .toList();
  }

  public static List<String> chooseFacts(EditSketch sketch, List<String> variables) {
    var seen = new HashSet<String>();
    for (var key : variables) {
      boolean known =
          sketch.study().respondents().variables().stream()
              .anyMatch(variable -> variable.key().equals(key));
      if (!known || !seen.add(key)) {
        throw ProjectError.of(
            known ? Problem.BAD_VALUE : Problem.UNKNOWN_VARIABLE,
            "variables",
            known
                ? "Variabelen «" + key + "» står to ganger."
                : "Det finnes ingen variabel «" + key + "».",
            known
                ? "The variable “" + key + "” stands twice."
                : "There is no variable “" + key + "”.");
      }
    }
    var row = Row.EMPTY.with("text", String.join("\n", variables));
    SettingStore.id(sketch.handle(), FACTS)
        .ifPresentOrElse(
            id -> sketch.update(Table.SETTING, id, row),
            () -> sketch.insert(Table.SETTING, row.with("setting_key", FACTS)));
    sketch.say(
        "Valgte hvilke opplysninger som vises ved teksten",
        "Chose which facts are shown beside the text");
    return variables;
  }
}

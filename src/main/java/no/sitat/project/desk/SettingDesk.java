package no.sitat.project.desk;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.sitat.corpus.SpeakerRole;
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
  private static final String ROLES = "speaker-roles";
  private static final int LONGEST = 100_000;

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
    put(sketch, FACTS, String.join("\n", variables));
    sketch.say(
        "Valgte hvilke opplysninger som vises ved teksten",
        "Chose which facts are shown beside the text");
    return variables;
  }

  private static void put(EditSketch sketch, String key, String text) {
    var row = Row.EMPTY.with("text", text);
    SettingStore.id(sketch.handle(), key)
        .ifPresentOrElse(
            id -> sketch.update(Table.SETTING, id, row),
            () -> sketch.insert(Table.SETTING, row.with("setting_key", key)));
  }

  /// On which side those sit whom somebody has decided on, by label.
  public static Map<String, SpeakerRole> roles(Handle handle) {
    var roles = new TreeMap<String, SpeakerRole>();
    SettingStore.find(handle, ROLES).stream()
        .flatMap(String::lines)
        .map(line -> line.split(" ", 2))
        .filter(parts -> parts.length == 2)
        .forEach(
            parts -> roles.put(parts[1], SpeakerRole.valueOf(parts[0].toUpperCase(Locale.ROOT))));
    return roles;
  }

  /// Remembers on which side some sit; what was remembered of others stays.
  public static Map<String, SpeakerRole> confirmRoles(
      EditSketch sketch, Map<String, SpeakerRole> confirmed) {
    var roles = new TreeMap<>(roles(sketch.handle()));
    confirmed.forEach((label, role) -> {
      if (!label.isBlank() && label.lines().count() == 1) {
        roles.put(label, role);
      }
    });
    var text =
        roles.entrySet().stream()
            .map(each -> each.getValue().key() + " " + each.getKey())
            .collect(Collectors.joining("\n"));
    if (text.length() > LONGEST) {
      throw ProjectError.of(
          Problem.BAD_VALUE,
          "roles",
          "Det er for mange talere til at alle kan huskes.",
          "There are too many speakers to remember all of them.");
    }
    put(sketch, ROLES, text);
    sketch.say("Bekreftet hvem som spør og hvem som forteller", "Confirmed who asks and who tells");
    return roles;
  }
}

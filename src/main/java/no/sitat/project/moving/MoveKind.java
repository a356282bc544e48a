package no.sitat.project.moving;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import no.sitat.codebook.LocalText;

/// The kinds of things that move, in the order people are told of them.
public enum MoveKind {
  DOCUMENTS("Dokumenter", "Documents"),
  CODES("Koder", "Codes"),
  CODINGS("Kodinger", "Codings"),
  CODERS("Kodere", "Coders"),
  RESPONDENTS("Respondenter", "Respondents"),
  VARIABLES("Variabler", "Variables"),
  VALUES("Verdier", "Values"),
  MEMOS("Notater", "Memos"),
  QUOTATIONS("Bevarte sitater", "Kept quotations"),
  LINKS("Lenker", "Links"),
  SETS("Sett", "Sets"),
  FILES("Filer som beholdes", "Files that are kept");

  private final String nb;
  private final String en;

  MoveKind(String nb, String en) {
    this.nb = nb;
    this.en = en;
  }

  /// The kinds of these keys, with a comma between; `all` for all of them.
  ///
  /// @return empty where one is no key
  public static Optional<Set<MoveKind>> keyed(String keys) {
    var kinds = EnumSet.noneOf(MoveKind.class);
    for (var key : keys.split(",", -1)) {
      var wanted = key.strip().toLowerCase(Locale.ROOT);
      if (wanted.equals("all")) {
        kinds.addAll(EnumSet.allOf(MoveKind.class));
      } else if (!wanted.isEmpty()) {
        var kind = Arrays.stream(values()).filter(each -> each.key().equals(wanted)).findFirst();
        if (kind.isEmpty()) {
          return Optional.empty();
        }
        kinds.add(kind.get());
      }
    }
    return Optional.of(kinds);
  }

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  public LocalText words() {
    return new LocalText(nb, en);
  }
}

package no.sitat.project.moving;

import java.util.Locale;
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

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  public LocalText words() {
    return new LocalText(nb, en);
  }
}

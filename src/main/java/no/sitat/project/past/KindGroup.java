package no.sitat.project.past;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import no.sitat.codebook.LocalText;

/// What sort of thing an edit is about, for people who look for one.
public enum KindGroup {
  CODINGS(
      "Kodinger",
      "Codings",
      "coding-% codings-% quotation-% quotations-% places-% suggestion-% publication-%"),
  CODEBOOK(
      "Kodebok",
      "Codebook",
      "code-% codes-% codebook-% branch-% recoloured dimension-% direction-% facts-% guide-%"),
  DOCUMENTS(
      "Dokumenter",
      "Documents",
      "document-% documents-% files-% speaker-% text-% project-% recording-%"),
  RESPONDENTS(
      "Respondenter",
      "Respondents",
      "respondent-% respondents-% value-% values-% variable-% sub-study-% sub-studies-% classification-% classifications-%"),
  SEARCHES("Lagrede søk", "Saved searches", "search-%"),
  MEMOS("Notater", "Memos", "memo-% memos-%"),
  POINTS("Navngitte punkter", "Named points", "point-%"),
  UNDO("Angring", "Undo and redo", "undo redo taken-back% restored"),
  OTHER("Annet", "Other", "");

  private final String nb;
  private final String en;

  /// Kinds, with `%` for any ending, and spaces between.
  private final String patterns;

  KindGroup(String nb, String en, String patterns) {
    this.nb = nb;
    this.en = en;
    this.patterns = patterns;
  }

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  public LocalText words() {
    return new LocalText(nb, en);
  }

  public static Optional<KindGroup> named(String key) {
    return Arrays.stream(values()).filter(group -> group.key().equals(key)).findFirst();
  }

  /// The group an edit's kind is in.
  public static KindGroup of(String kind) {
    return Arrays.stream(values())
        .filter(group -> group.patterns().anyMatch(pattern -> fits(kind, pattern)))
        .findFirst()
        .orElse(OTHER);
  }

  private Stream<String> patterns() {
    return Arrays.stream(patterns.split(" ", -1)).filter(pattern -> !pattern.isEmpty());
  }

  private static boolean fits(String kind, String pattern) {
    return pattern.endsWith("%")
        ? kind.startsWith(pattern.substring(0, pattern.length() - 1))
        : kind.equals(pattern);
  }

  /// A condition on the column `h.kind`.
  String condition() {
    if (this == OTHER) {
      return Arrays.stream(values())
          .filter(group -> group != OTHER)
          .map(group -> "NOT " + group.condition())
          .reduce((one, other) -> one + " AND " + other)
          .orElseThrow();
    }
    return patterns()
        .map(pattern -> "h.kind LIKE '" + pattern + "'")
        .reduce((one, other) -> one + " OR " + other)
        .map(any -> "(" + any + ")")
        .orElseThrow();
  }
}

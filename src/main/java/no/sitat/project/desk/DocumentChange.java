package no.sitat.project.desk;

import java.util.Locale;
import java.util.Optional;
import no.sitat.codebook.LocalText;

/// What to change about a document, all of it or nothing; what is empty stays as it is.
///
/// @param language `nb`, `en`, …
public record DocumentChange(
    Optional<String> name, Optional<String> title, Optional<String> language) {
  public static final DocumentChange NONE =
      new DocumentChange(Optional.empty(), Optional.empty(), Optional.empty());

  public DocumentChange withName(String other) {
    return new DocumentChange(Optional.of(other), title, language);
  }

  public DocumentChange withTitle(String other) {
    return new DocumentChange(name, Optional.of(other), language);
  }

  public DocumentChange withLanguage(String other) {
    return new DocumentChange(name, title, Optional.of(other));
  }

  public String kind() {
    return switch (what()) {
      case NAME -> "document-renamed";
      case TITLE -> "document-titled";
      case LANGUAGE -> "document-language";
      case SEVERAL -> "document-changed";
    };
  }

  /// @param now name of the document before the change
  LocalText words(String now) {
    return switch (what()) {
      case NAME ->
          new LocalText(
              "Ga %s navnet %s".formatted(now, name.orElse(now).strip()),
              "Renamed %s to %s".formatted(now, name.orElse(now).strip()));
      case TITLE ->
          new LocalText("Ga %s en tittel".formatted(now), "Gave %s a title".formatted(now));
      case LANGUAGE ->
          new LocalText(
              "Satte språket i %s til %s".formatted(now, named("nb")),
              "Set the language of %s to %s".formatted(now, named("en")));
      case SEVERAL ->
          new LocalText(
              "Endret opplysningene om %s".formatted(now),
              "Changed the particulars of %s".formatted(now));
    };
  }

  /// @param documents how many are given the language
  LocalText words(int documents) {
    return new LocalText(
        "Satte språket i %d dokumenter til %s".formatted(documents, named("nb")),
        "Set the language of %d documents to %s".formatted(documents, named("en")));
  }

  private enum What {
    NAME,
    TITLE,
    LANGUAGE,
    SEVERAL
  }

  private What what() {
    if (title.isEmpty() && language.isEmpty()) {
      return What.NAME;
    }
    if (name.isEmpty() && language.isEmpty()) {
      return What.TITLE;
    }
    return name.isEmpty() && title.isEmpty() ? What.LANGUAGE : What.SEVERAL;
  }

  /// The language's name in a language.
  private String named(String in) {
    return Locale.forLanguageTag(language.orElse("und")).getDisplayName(Locale.forLanguageTag(in));
  }
}

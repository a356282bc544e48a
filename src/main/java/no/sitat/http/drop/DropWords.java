package no.sitat.http.drop;

import no.sitat.codebook.LocalText;
import no.sitat.exchange.source.Reason;
import no.sitat.exchange.source.Refusal;

/// What is said of files beside each other.
final class DropWords {
  private static final LocalText TOO_MANY =
      new LocalText(
          "det er flere enn %d filer; resten er ikke med. Slipp færre om gangen",
          "there are more than %d files; the rest is not here. Drop fewer at a time");
  static final LocalText ABOUT =
      new LocalText(
          "filen handler om de andre filene, og er ikke valgt",
          "the file tells about the other files, and is not chosen");
  static final LocalText HIDDEN =
      new LocalText(
          "filen er skjult og er ikke med; gi den et navn uten punktum foran om den skal være det",
          "the file is hidden and is not here; give it a name without a full stop in front if it"
              + " should be");
  static final LocalText SAME_BYTES =
      new LocalText("er den samme filen som %s", "is the same file as %s");
  static final LocalText SAME_TEXT =
      new LocalText("har den samme teksten som %s", "has the same text as %s");
  static final LocalText SAME_WORDS =
      new LocalText(
          "har de samme ordene som %s, i en annen form",
          "has the same words as %s in another form");
  static final LocalText LIKE_NAMED =
      new LocalText(
          "heter nesten det samme som %s, og har andre ord",
          "is called nearly the same as %s, and has other words");
  static final LocalText ALREADY =
      new LocalText("er i prosjektet fra før", "is in the project already");
  static final LocalText ALREADY_WORDS =
      new LocalText(
          "har de samme ordene som dokumentet %s i prosjektet, i en annen form",
          "has the same words as the document %s of the project in another form");
  static final LocalText EARLIER_WORDS =
      new LocalText(
          "har ordene som dokumentet %s i prosjektet hadde før det ble rettet",
          "has the words that the document %s of the project had before it was corrected");
  static final LocalText NAME_TAKEN =
      new LocalText(
          "prosjektet har et dokument med dette navnet; det nye får «(2)» etter navnet",
          "the project has a document of this name; the new one gets “(2)” after it");

  private DropWords() {}

  static Refusal tooMany(String file, int most) {
    var text = new LocalText(TOO_MANY.nb().formatted(most), TOO_MANY.en().formatted(most));
    return Refusal.ofFile(file, Reason.TOO_LARGE, text);
  }

  static Refusal tooLarge(String file, long most) {
    var text =
        new LocalText(
            "det er mer enn %d MB i alt; filen er ikke med. Slipp færre om gangen"
                .formatted(most >> 20),
            "there are more than %d MB in all; the file is not here. Drop fewer at a time"
                .formatted(most >> 20));
    return Refusal.ofFile(file, Reason.TOO_LARGE, text);
  }

  static boolean isTooMany(Refusal refusal) {
    return refusal.reason() == Reason.TOO_LARGE
        && refusal.text().en().contains("the rest is not here");
  }

  static LocalText of(LocalText words, String other) {
    return new LocalText(
        words.nb().formatted("«" + other + "»"), words.en().formatted("“" + other + "”"));
  }
}

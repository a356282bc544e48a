package no.sitat.exchange.document;

import no.sitat.codebook.LocalText;
import no.sitat.exchange.source.Reason;
import no.sitat.exchange.source.Refusal;

/// Why no words could be taken out of a document.
public enum Fault {
  LOCKED(
      Reason.UNREADABLE,
      "dokumentet er passordbeskyttet; åpne det og lagre det uten passord",
      "the document is password-protected; open it and save it without a password"),
  NOT_ALLOWED(
      Reason.UNREADABLE,
      "den som laget PDF-en, tillater ikke at tekst hentes ut; be om en uten det vernet",
      "who made the PDF does not allow text to be taken out; ask for one without that protection"),
  DAMAGED(
      Reason.MALFORMED,
      "dokumentet er skadet eller avkortet; åpne det der det ble laget, og lagre det på nytt",
      "the document is damaged or cut off; open it where it was made and save it again"),
  NO_WORDS(Reason.EMPTY, "dokumentet har ingen tekst", "the document has no text"),
  ONLY_PICTURES(
      Reason.EMPTY,
      "PDF-en har ingen tekst, trolig bare bilder av sider; kjør tekstgjenkjenning (OCR) først",
      "the PDF has no text, probably only pictures of pages; recognise its text (OCR) first"),
  UNDECODABLE(
      Reason.UNDECODABLE,
      "tegnkodingen kan ikke fastslås; lagre dokumentet som UTF-8",
      "the encoding cannot be told for certain; save the document as UTF-8"),
  BOMB(
      Reason.TOO_LARGE,
      "innholdet er mye større pakket ut enn pakket, som i en fil som er laget for å skade",
      "what is in it is far larger unpacked than packed, as in a file that is made to do harm"),
  TOO_LARGE(
      Reason.TOO_LARGE,
      "dokumentet er større enn 64 MB eller har mer enn 16 millioner tegn; del det i flere",
      "the document is larger than 64 MB or has more than 16 million characters; split it"),
  TOO_SLOW(
      Reason.TOO_LARGE,
      "dokumentet tok for lang tid å lese; lagre det som ren tekst",
      "the document took too long to read; save it as plain text"),
  TOO_MUCH_MEMORY(
      Reason.TOO_LARGE,
      "dokumentet krever for mye minne å lese; lagre det som ren tekst",
      "the document takes too much memory to read; save it as plain text"),
  NO_ROOM(
      Reason.UNREADABLE,
      "prosessen som leser dokumenter, kan ikke startes; se hvor mye minne maskinen har ledig",
      "the process that reads documents cannot be started; see how much memory is free");

  private final Reason reason;
  private final String nb;
  private final String en;

  Fault(Reason reason, String nb, String en) {
    this.reason = reason;
    this.nb = nb;
    this.en = en;
  }

  /// The refusal of a whole file.
  public Refusal of(String file) {
    return Refusal.ofFile(file, reason, new LocalText(nb, en));
  }
}

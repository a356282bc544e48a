package no.sitat.exchange.encoding;

import no.sitat.codebook.LocalText;
import no.sitat.exchange.format.FileFormat;
import no.sitat.exchange.source.Reason;
import no.sitat.exchange.source.Refusal;
import no.sitat.exchange.source.Remark;

/// The sentences that say why a file is not read as text; bokmål and English side by side so that
/// neither is forgotten.
public final class TextReasons {
  private TextReasons() {}

  public static Refusal emptyFile(String file) {
    return Refusal.ofFile(file, Reason.EMPTY, both("filen er tom", "the file is empty"));
  }

  public static Refusal unreadable(String file) {
    return Refusal.ofFile(
        file,
        Reason.UNREADABLE,
        both("filen kan ikke åpnes eller leses til enden", "the file cannot be opened or read"));
  }

  public static Refusal tooLarge(String file, int longest) {
    int mebibytes = longest / (1024 * 1024);
    return Refusal.ofFile(
        file,
        Reason.TOO_LARGE,
        both(
            "filen er større enn " + mebibytes + " MB; del den i flere",
            "the file is larger than " + mebibytes + " MB; split it"));
  }

  /// A format that is known and not what is asked for here.
  public static Refusal otherFormat(String file, FileFormat format) {
    var name = format.called();
    return Refusal.ofFile(
        file,
        Reason.OTHER_FORMAT,
        switch (format.content()) {
          case NO_WORDS ->
              both(
                  "dette er %s; Sitat leser bare tekst".formatted(name.nb()),
                  "this is %s; Sitat reads only text".formatted(name.en()));
          case LOCKED ->
              both(
                  "dette er %s; åpne det og lagre det uten passord".formatted(name.nb()),
                  "this is %s; open it and save it without a password".formatted(name.en()));
          case WORDS, ROWS, OTHER ->
              both(
                  "dette er %s, som ikke leses her; lagre som ren tekst (UTF-8)"
                      .formatted(name.nb()),
                  "this is %s, which is not read here; save it as plain text (UTF-8)"
                      .formatted(name.en()));
        });
  }

  public static Refusal notText(String file, Decoding.Failed failed) {
    return failed.reason() == Reason.BINARY
        ? Refusal.ofFile(
            file,
            Reason.BINARY,
            both("filen er ikke tekst, men binære data", "the file is binary, not text"))
        : undecodable(file, failed);
  }

  private static Refusal undecodable(String file, Decoding.Failed failed) {
    var save = both("; lagre den som UTF-8", "; save it as UTF-8");
    var text =
        failed
            .guess()
            .map(guess ->
                guess.equals("EBCDIC")
                    ? both(
                        "filen er kodet i EBCDIC, som ikke leses" + save.nb(),
                        "the file is encoded in EBCDIC, which is not read" + save.en())
                    : both(
                        "filen sier at den er " + guess + ", men er det ikke" + save.nb(),
                        "the file says it is " + guess + " and is not" + save.en()))
            .orElse(
                both(
                    "tegnkodingen kan ikke fastslås; si hvilken den er (--encoding), eller lagre"
                        + " filen som UTF-8",
                    "the encoding cannot be told; say which it is (--encoding), or save the file as"
                        + " UTF-8"));
    return Refusal.ofFile(file, Reason.UNDECODABLE, text);
  }

  /// What a person has said of the encoding does not fit.
  static Refusal notInside(String file, Encoding encoding) {
    return Refusal.ofFile(
        file,
        Reason.UNDECODABLE,
        both(
            "filen er ikke i " + encoding.label() + "; velg en annen tegnkoding",
            "the file is not in " + encoding.label() + "; choose another encoding"));
  }

  static Remark readAs(String file, Encoding encoding) {
    return encoding.isWestern() ? western(file, encoding) : guessed(file, encoding);
  }

  private static Remark guessed(String file, Encoding encoding) {
    return new Remark(
        file,
        both(
            "tegnkodingen er gjettet: lest som "
                + encoding.label()
                + "; se etter at bokstavene er riktige, og velg en annen (--encoding) om de ikke er det",
            "the encoding is a guess: read as "
                + encoding.label()
                + "; check that the letters are right, and choose another (--encoding) if not"));
  }

  private static Remark western(String file, Encoding encoding) {
    return new Remark(
        file,
        both(
            "lest som " + encoding.label() + "; se etter at æ, ø og å er riktige",
            "read as " + encoding.label() + "; check that accented letters are right"));
  }

  private static LocalText both(String nb, String en) {
    return new LocalText(nb, en);
  }
}

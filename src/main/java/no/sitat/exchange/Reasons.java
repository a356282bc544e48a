package no.sitat.exchange;

import com.fasterxml.jackson.core.JsonLocation;
import no.sitat.codebook.LocalText;
import org.jspecify.annotations.Nullable;

/// The sentences that say why a file, or a row of it, was not taken; bokmål and English side by
/// side so that neither is forgotten.
final class Reasons {
  private Reasons() {}

  static Refusal emptyFile(String file) {
    return Refusal.ofFile(file, Reason.EMPTY, both("filen er tom", "the file is empty"));
  }

  static Refusal unreadable(String file) {
    return Refusal.ofFile(
        file,
        Reason.UNREADABLE,
        both("filen kan ikke åpnes eller leses til enden", "the file cannot be opened or read"));
  }

  static Refusal tooLarge(String file, int longest) {
    int mebibytes = longest / (1024 * 1024);
    return Refusal.ofFile(
        file,
        Reason.TOO_LARGE,
        both(
            "filen er større enn " + mebibytes + " MB; del den i flere",
            "the file is larger than " + mebibytes + " MB; split it"));
  }

  static Refusal otherFormat(String file, LocalText name) {
    return Refusal.ofFile(
        file,
        Reason.OTHER_FORMAT,
        both(
            "dette er %s, som ikke leses ennå; lagre som ren tekst (UTF-8)".formatted(name.nb()),
            "this is %s, which is not read yet; save it as plain text (UTF-8)"
                .formatted(name.en())));
  }

  static Refusal notText(String file, Decoding.Failed failed) {
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
                    "tegnkodingen er verken Unicode, Windows-1252 eller ISO-8859-1" + save.nb(),
                    "the encoding is not Unicode, Windows-1252 or ISO-8859-1" + save.en()));
    return Refusal.ofFile(file, Reason.UNDECODABLE, text);
  }

  static Remark readAs(String file, Encoding encoding) {
    return new Remark(
        file,
        both(
            "lest som " + encoding.label() + "; se etter at æ, ø og å er riktige",
            "read as " + encoding.label() + "; check that accented letters are right"));
  }

  static Refusal brokenJson(String file, @Nullable JsonLocation at) {
    var text =
        both(
            "filen er ikke gyldig JSON; den brytes på denne linjen",
            "the file is not valid JSON; it breaks on this line");
    return at == null || at.getLineNr() < 1
        ? Refusal.ofFile(file, Reason.MALFORMED, text)
        : Refusal.ofLine(file, at.getLineNr(), Reason.MALFORMED, text);
  }

  static Refusal notACodebook(String file) {
    return Refusal.ofFile(
        file,
        Reason.MALFORMED,
        both(
            "dette er ingen kodebok: det mangler en liste «codes»",
            "this is no codebook: it has no list «codes»"));
  }

  static LocalText both(String nb, String en) {
    return new LocalText(nb, en);
  }
}

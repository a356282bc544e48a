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

  static Refusal noWords(String file, LocalText name) {
    return Refusal.ofFile(
        file,
        Reason.OTHER_FORMAT,
        both(
            "dette er %s; Sitat leser bare tekst".formatted(name.nb()),
            "this is %s; Sitat reads only text".formatted(name.en())));
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

  static Refusal brokenCsv(String file, int line) {
    return Refusal.ofLine(
        file,
        line,
        Reason.MALFORMED,
        both(
            "et anførselstegn er ikke lukket, eller det står tegn etter det",
            "a quotation mark is not closed, or characters stand after it"));
  }

  static Refusal tooLongRow(String file, int line) {
    return Refusal.ofLine(
        file,
        line,
        Reason.TOO_LARGE,
        both(
            "raden er lengre enn %d tegn".formatted(BoundedReader.LONGEST),
            "the row is longer than %d characters".formatted(BoundedReader.LONGEST)));
  }

  static Refusal brokenWorkbook(String file) {
    return Refusal.ofFile(
        file,
        Reason.MALFORMED,
        both(
            "arbeidsboken er skadet eller ingen Excel-arbeidsbok",
            "the workbook is damaged, or is not an Excel workbook"));
  }

  static Refusal noObjects(String file) {
    return Refusal.ofFile(
        file,
        Reason.MALFORMED,
        both(
            "filen har ingen JSON-objekter, ett på hver linje eller i en liste",
            "the file has no JSON objects, one on each line or in an array"));
  }

  static Refusal noColumn(String file, String name) {
    return Refusal.ofFile(
        file,
        Reason.MISSING_COLUMN,
        both(
            "det er ingen kolonne som heter «" + name + "»",
            "there is no column named «" + name + "»"));
  }

  static Refusal wrongCells(Rows rows, Row row) {
    int columns = rows.header().size();
    int cells = row.cells().size();
    return Refusal.ofLine(
        rows.file(),
        row.line(),
        Reason.MALFORMED,
        cells == 0
            ? both("linjen er ikke et JSON-objekt", "the line is not a JSON object")
            : both(
                "raden har %d celler, overskriften %d".formatted(cells, columns),
                "the row has %d cells, the header %d".formatted(cells, columns)));
  }

  static Refusal noTextColumn(String file) {
    return Refusal.ofFile(
        file,
        Reason.MISSING_COLUMN,
        both(
            "fant ingen kolonne med teksten; si hvilken det er (--text-column)",
            "found no column that has the text; say which it is (--text-column)"));
  }

  static Refusal noPosts(String file) {
    return Refusal.ofFile(
        file,
        Reason.EMPTY,
        both("filen har ingen innlegg med ord", "the file has no posts with words"));
  }

  static Refusal noRows(String file) {
    return Refusal.ofFile(
        file,
        Reason.EMPTY,
        both(
            "tabellen har ingen rader under overskriften",
            "the table has no rows under its header"));
  }

  static Refusal postTwice(String file, int line) {
    return Refusal.ofLine(
        file,
        line,
        Reason.DUPLICATE,
        both(
            "et innlegg med samme id står lenger opp",
            "a post with the same id stands further up"));
  }

  static Refusal columnTwice(String file, String name) {
    return Refusal.ofFile(
        file,
        Reason.DUPLICATE,
        both(
            "to kolonner heter «" + name + "»; gi dem hvert sitt navn",
            "two columns are named «" + name + "»; give them different names"));
  }

  static Refusal noLabel(String file, int line) {
    return Refusal.ofLine(
        file,
        line,
        Reason.BAD_VALUE,
        both("raden mangler respondentens id", "the row has no id of a respondent"));
  }

  static Refusal labelTwice(String file, int line, String label, int before) {
    return Refusal.ofLine(
        file,
        line,
        Reason.DUPLICATE,
        both(
            "respondenten «%s» står allerede på linje %d".formatted(label, before),
            "respondent «%s» already stands on line %d".formatted(label, before)));
  }

  static Refusal badValue(String file, int line, String column) {
    return Refusal.ofLine(
        file,
        line,
        Reason.BAD_VALUE,
        both(
            "verdien i kolonnen «%s» mangler eller er ugyldig".formatted(column),
            "the value in column «%s» is missing or not valid".formatted(column)));
  }

  static Refusal tableAsInterview(String file) {
    return Refusal.ofFile(
        file,
        Reason.OTHER_FORMAT,
        both(
            "en tabell leses som innlegg, ikke som intervju; lagre intervjuet som ren tekst",
            "a table is read as posts, not as an interview; save the interview as plain text"));
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

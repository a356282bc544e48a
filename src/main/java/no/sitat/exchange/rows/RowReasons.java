package no.sitat.exchange.rows;

import com.fasterxml.jackson.core.JsonLocation;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.source.BoundedReader;
import no.sitat.exchange.source.Reason;
import no.sitat.exchange.source.Refusal;
import org.jspecify.annotations.Nullable;

/// The sentences that say why a table, or a row of it, cannot be read; bokmål and English side by
/// side.
public final class RowReasons {
  private RowReasons() {}

  public static Refusal brokenJson(String file, @Nullable JsonLocation at) {
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

  static Refusal tooManyColumns(String file, int most) {
    return Refusal.ofFile(
        file,
        Reason.TOO_LARGE,
        both(
            "tabellen har mer enn %d kolonner; ta bort dem som ikke trengs".formatted(most),
            "the table has more than %d columns; take away those that are not needed"
                .formatted(most)));
  }

  static Refusal brokenWorkbook(String file) {
    return Refusal.ofFile(
        file,
        Reason.MALFORMED,
        both(
            "arbeidsboken er skadet eller ingen Excel-arbeidsbok",
            "the workbook is damaged, or is not an Excel workbook"));
  }

  static Refusal hugeWorkbook(String file) {
    return Refusal.ofFile(
        file,
        Reason.TOO_LARGE,
        both(
            "arbeidsboken er liten, men folder seg ut til mer enn Sitat kan lese",
            "the workbook is small but unfolds to more than Sitat can read"));
  }

  static Refusal noObjects(String file) {
    return Refusal.ofFile(
        file,
        Reason.MALFORMED,
        both(
            "filen har ingen JSON-objekter, ett på hver linje eller i en liste",
            "the file has no JSON objects, one on each line or in an array"));
  }

  public static Refusal noColumn(String file, String name) {
    return Refusal.ofFile(
        file,
        Reason.MISSING_COLUMN,
        both(
            "det er ingen kolonne som heter «" + name + "»",
            "there is no column named “" + name + "”"));
  }

  public static Refusal wrongCells(Rows rows, Row row) {
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

  private static LocalText both(String nb, String en) {
    return new LocalText(nb, en);
  }
}

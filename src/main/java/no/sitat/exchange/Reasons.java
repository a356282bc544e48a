package no.sitat.exchange;

import no.sitat.codebook.LocalText;
import no.sitat.exchange.source.Reason;
import no.sitat.exchange.source.Refusal;

/// The sentences that say what documents, respondents, codings or codebooks lack; bokmål and
/// English side by side.
final class Reasons {
  private Reasons() {}

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

  static Refusal noKeyToAuthors(String file) {
    return Refusal.ofFile(
        file,
        Reason.UNREADABLE,
        both(
            "nøkkelen til forfatterne (authors.key i prosjektets mappe) er skadet; flytt den bort,"
                + " så lages en ny, og importer igjen",
            "the key to the authors (authors.key in the project's folder) is damaged; move it away"
                + " so that a new one is made, and import again"));
  }

  static Refusal noRoomForPosts(String file) {
    return Refusal.ofFile(
        file,
        Reason.UNREADABLE,
        both(
            "innleggene kunne ikke legges til side mens filen leses; se om disken er full",
            "the posts could not be put aside while the file is read; see whether the disk is"
                + " full"));
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
            "two columns are named “" + name + "”; give them different names"));
  }

  static Refusal variableTwice(String file, String key) {
    return Refusal.ofFile(
        file,
        Reason.DUPLICATE,
        both(
            "to kolonner er variabelen «" + key + "» på samme tidspunkt; utelat den ene",
            "two columns are the variable “" + key + "” at the same moment; leave one out"));
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
            "respondent “%s” already stands on line %d".formatted(label, before)));
  }

  static Refusal emptyCell(String file, int line, String column) {
    return Refusal.ofLine(
        file,
        line,
        Reason.BAD_VALUE,
        both(
            "cellen under «%s» er tom".formatted(column),
            "the cell under “%s” is empty".formatted(column)));
  }

  static Refusal badValue(String file, int line, String column) {
    return Refusal.ofLine(
        file,
        line,
        Reason.BAD_VALUE,
        both(
            "verdien i kolonnen «%s» mangler eller er ugyldig".formatted(column),
            "the value in column “%s” is missing or not valid".formatted(column)));
  }

  static Refusal tooManyTurns(String file, int most) {
    return Refusal.ofFile(
        file,
        Reason.TOO_LARGE,
        both(
            "teksten har mer enn %d replikker eller avsnitt; del den i flere filer".formatted(most),
            "the text has more than %d turns or paragraphs; divide it into several files"
                .formatted(most)));
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
            "this is no codebook: it has no list “codes”"));
  }

  static LocalText both(String nb, String en) {
    return new LocalText(nb, en);
  }
}

package no.sitat.exchange.othertools.sqlite;

import no.sitat.codebook.LocalText;
import no.sitat.exchange.source.FileRefused;
import no.sitat.exchange.source.Reason;
import no.sitat.exchange.source.Refusal;

/// The sentences that say why a database is not read.
final class SqliteReasons {
  private SqliteReasons() {}

  static FileRefused damaged(String file) {
    return refused(
        file,
        Reason.MALFORMED,
        "databasen er skadet; åpne den i programmet som laget den og lagre en kopi",
        "the database is damaged; open it in the program that made it and save a copy");
  }

  static FileRefused unreadable(String file) {
    return refused(
        file,
        Reason.UNREADABLE,
        "databasen kan ikke leses til enden",
        "the database cannot be read to its end");
  }

  static FileRefused tooLarge(String file) {
    return refused(
        file,
        Reason.TOO_LARGE,
        "databasen er større enn noe prosjekt; den leses ikke",
        "the database is larger than any project; it is not read");
  }

  static FileRefused noSqlite(String file) {
    return refused(
        file,
        Reason.UNREADABLE,
        "SQLite lar seg ikke starte på denne maskinen; flytt prosjektet over som REFI-QDA (.qdpx)",
        "SQLite cannot be started on this machine; move the project as REFI-QDA (.qdpx)");
  }

  private static FileRefused refused(String file, Reason reason, String nb, String en) {
    return new FileRefused(Refusal.ofFile(file, reason, new LocalText(nb, en)));
  }
}

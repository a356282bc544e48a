package no.sitat.exchange.othertools.qualcoder;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.moving.MoveNote.Grade;
import no.sitat.exchange.moving.MoveReading;
import no.sitat.exchange.moving.MovedMemo;
import no.sitat.exchange.othertools.gather.Attachments;
import no.sitat.exchange.othertools.gather.Gathering;
import no.sitat.exchange.othertools.gather.Guids;
import no.sitat.exchange.othertools.gather.ToolTime;
import no.sitat.exchange.othertools.sqlite.SqliteFile;
import no.sitat.exchange.source.FileRefused;

/// Reads a project of QualCoder, of any version of its database.
public final class QualCoderReader {
  /// Tables that say how QualCoder looked when it was closed.
  private static final Set<String> SETTINGS =
      Set.of("manage_files_display", "files_filter", "sqlite_sequence", "sqlite_stat1");

  /// Tables that are read, here or by others.
  private static final Set<String> READ =
      Set.of(
          "project",
          "source",
          "code_name",
          "code_cat",
          "code_text",
          "code_image",
          "code_av",
          "annotation",
          "cases",
          "case_text",
          "attribute_type",
          "attribute",
          "journal",
          "ris",
          "coder_names");

  private static final LocalText DRAWING =
      new LocalText(
          "Tegningen er ikke med; det som er skrevet fritt i den, er blitt et notat.",
          "The drawing is not here; what is written freely in it has become a memo.");

  private static final LocalText STORED_QUERY =
      new LocalText(
          "Lagrede SQL-spørringer gjelder bare QualCoders egen database.",
          "Stored SQL queries are about QualCoder's own database only.");

  private static final LocalText UNKNOWN_TABLE =
      new LocalText(
          "En tabell som ikke er kjent i QualCoder, er ikke lest.",
          "A table that is not known in QualCoder was not read.");

  private static final LocalText JOURNAL =
      new LocalText(
          "Journaler er blitt notater på hele prosjektet.",
          "Journals have become memos on the project as a whole.");

  private static final LocalText NO_ZONE =
      new LocalText(
          "QualCoder skriver klokkeslett uten tidssone; de er tatt som de står, som UTC.",
          "QualCoder writes times without a zone; they are taken as they stand, as UTC.");

  private final SqliteFile database;
  private final Gathering gathering;

  private QualCoderReader(SqliteFile database, String began) {
    this.database = database;
    gathering = new Gathering(new Guids("qualcoder " + began));
  }

  /// Whether this is a database of QualCoder's.
  public static boolean isIts(SqliteFile database) {
    return database.hasAll("source", "code_name", "code_text", "project")
        && database.has("source", "fulltext");
  }

  /// @param name of the project
  public static MoveReading read(SqliteFile database, Attachments files, String name)
      throws FileRefused {
    var project = database.all("project", "date", "databaseversion", "about", "memo", "codername");
    var first = project.stream().findFirst();
    var reader = new QualCoderReader(database, first.map(row -> row.text("date")).orElse(""));
    var origin = first.map(row -> row.text("about")).orElse("").lines().findFirst().orElse("");
    first.ifPresent(row -> {
      reader.memo("project", "", row.raw("memo"), "project");
      reader.gathering.coder(row.text("codername"));
    });
    reader.readAll(files);
    return reader.gathering.read(
        name, origin.isBlank() || origin.length() > 100 ? "QualCoder" : origin.strip());
  }

  private void readAll(Attachments files) throws FileRefused {
    database.each("coder_names", List.of("name"), row -> gathering.coder(row.text("name")));
    var codes = QualCoderCodes.read(database, gathering);
    var sources = QualCoderSources.read(database, gathering, files);
    new QualCoderCodings(database, gathering, sources, codes).read();
    new QualCoderCases(database, gathering, sources).read();
    sources.addTo(gathering);
    journals();
    graphs();
    leftBehind();
    gathering.notes().add(Grade.CONVERTED, "date", NO_ZONE);
  }

  private void journals() throws FileRefused {
    database.each(
        "journal",
        List.of("jid", "name", "jentry", "date", "owner"),
        row -> {
          if (row.raw("jentry").isBlank()) {
            return;
          }
          var written = ToolTime.of(row.text("date"));
          gathering.add(
              new MovedMemo(
                  gathering.fresh("journal", row.text("jid")),
                  row.text("name"),
                  row.raw("jentry"),
                  "",
                  gathering.coder(row.text("owner")),
                  written,
                  written,
                  List.of()));
          gathering.notes().add(Grade.CONVERTED, "journal", JOURNAL, row.text("name"));
        });
  }

  private void graphs() throws FileRefused {
    for (var graph : database.all("graph", "grid", "name", "description")) {
      var text = new StringBuilder(graph.raw("description"));
      for (var item : database.all("gr_free_text_item", "grid", "free_text", "freetext")) {
        if (item.text("grid").equals(graph.text("grid"))) {
          text.append('\n').append(item.raw("free_text")).append(item.raw("freetext"));
        }
      }
      memo("graph", graph.text("name"), text.toString(), graph.text("grid"));
      gathering.notes().add(Grade.DROPPED, "graph", DRAWING, graph.text("name"));
    }
  }

  private void memo(String kind, String title, String text, String key) {
    if (!text.isBlank()) {
      gathering.add(
          new MovedMemo(
              gathering.fresh(kind + " memo", key),
              title,
              text.strip(),
              "",
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              List.of()));
    }
  }

  private void leftBehind() throws FileRefused {
    gathering
        .notes()
        .addAll(Grade.DROPPED, "stored_sql", STORED_QUERY, database.count("stored_sql"));
    for (var table : database.tables()) {
      boolean isKnown =
          READ.contains(table)
              || SETTINGS.contains(table)
              || table.equals("stored_sql")
              || table.equals("graph")
              || table.startsWith("gr_");
      long rows = isKnown ? 0 : database.count(table);
      gathering.notes().addAll(Grade.DROPPED, table, UNKNOWN_TABLE, rows);
    }
  }
}

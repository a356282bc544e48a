package no.sitat.exchange.othertools.rqda;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import no.sitat.codebook.LocalText;
import no.sitat.coding.DimensionValues;
import no.sitat.exchange.moving.MoveNote.Grade;
import no.sitat.exchange.moving.MoveReading;
import no.sitat.exchange.moving.MovedCoding;
import no.sitat.exchange.moving.MovedMemo;
import no.sitat.exchange.moving.MovedMemo.Target;
import no.sitat.exchange.moving.MovedMemo.TargetKind;
import no.sitat.exchange.moving.MovedPassage;
import no.sitat.exchange.othertools.gather.Gathering;
import no.sitat.exchange.othertools.gather.Guids;
import no.sitat.exchange.othertools.gather.Placing;
import no.sitat.exchange.othertools.gather.ToolTime;
import no.sitat.exchange.othertools.sqlite.SqliteFile;
import no.sitat.exchange.othertools.sqlite.SqliteRow;
import no.sitat.exchange.source.FileRefused;

/// Reads a project of RQDA.
public final class RqdaReader {
  private static final LocalText GONE =
      new LocalText(
          "Koden eller filen er slettet eller finnes ikke.",
          "The code or the file is deleted or does not exist.");

  private static final LocalText SECOND =
      new LocalText(
          "Kodinger fra RQDAs andre tabell (coding2) er tatt med som de andre.",
          "Codings of RQDA's second table (coding2) are taken as the others.");

  private static final LocalText ANNOTATION =
      new LocalText(
          "En merknad er i RQDA på ett punkt; her er den på ordet som står der.",
          "An annotation is at one point in RQDA; here it is on the word that stands there.");

  private static final LocalText JOURNAL =
      new LocalText(
          "Journaler er blitt notater på hele prosjektet.",
          "Journals have become memos on the project as a whole.");

  private static final LocalText PICTURES =
      new LocalText(
          "Bilder og koding av bilder i RQDA leses ikke.",
          "Pictures and codings of pictures in RQDA are not read.");

  private final SqliteFile database;
  private final Gathering gathering;
  private final Alive alive;

  private RqdaReader(SqliteFile database, String began) {
    this.database = database;
    gathering = new Gathering(new Guids("rqda " + began));
    alive = new Alive(database, gathering.notes());
  }

  /// Whether this is a database of RQDA's.
  public static boolean isIts(SqliteFile database) {
    return database.hasAll("source", "freecode", "coding")
        && database.has("source", "file")
        && database.has("coding", "selfirst");
  }

  /// @param name of the project
  public static MoveReading read(SqliteFile database, String name) throws FileRefused {
    var project = database.all("project", "date", "memo").stream().findFirst();
    var reader = new RqdaReader(database, project.map(row -> row.text("date")).orElse(""));
    project
        .map(row -> row.raw("memo"))
        .ifPresent(memo -> reader.memo(new Note("project", "", memo, Optional.empty()), List.of()));
    reader.readAll();
    return reader.gathering.read(name, "RQDA");
  }

  private void readAll() throws FileRefused {
    var codes = RqdaCodes.read(alive, gathering);
    var sources = RqdaSources.read(alive, gathering);
    codings("coding", codes, sources);
    codings("coding2", codes, sources);
    annotations(sources);
    new RqdaCases(alive, gathering, sources).read();
    sources.addTo(gathering);
    alive.each(
        "journal",
        List.of("name", "journal", "date", "owner"),
        row -> {
          memo(
              new Note("journal", row.text("name"), row.raw("journal"), Optional.of(row)),
              List.of());
          gathering.notes().add(Grade.CONVERTED, "journal", JOURNAL, row.text("name"));
        });
    gathering
        .notes()
        .addAll(
            Grade.DROPPED,
            "image",
            PICTURES,
            database.count("image") + database.count("imagecoding"));
  }

  private void codings(String table, RqdaCodes codes, RqdaSources sources) throws FileRefused {
    var merged = new LinkedHashMap<String, Integer>();
    alive.each(
        table,
        List.of("cid", "fid", "seltext", "selfirst", "selend", "owner", "date", "memo"),
        row -> {
          var code = codes.guid(row.text("cid"));
          var source = sources.find(row.text("fid"));
          var placing = source.flatMap(RqdaSources.Draft::placing);
          if (code.isEmpty() || placing.isEmpty()) {
            gathering.notes().add(Grade.DROPPED, table, GONE, codes.name(row.text("cid")));
            return;
          }
          var marked = marked(table, row, row.raw("seltext"), codes.name(row.text("cid")));
          placing
              .get()
              .place(marked)
              .ifPresent(span -> {
                var key =
                    String.join(
                        " ", row.text("cid"), row.text("fid"), span.toString(), row.text("owner"));
                int again = merged.merge(key, 1, Integer::sum);
                gathering.add(
                    new MovedCoding(
                        gathering.fresh(table, again == 1 ? key : key + " " + again),
                        source.orElseThrow().guid(),
                        span,
                        code.get(),
                        gathering.coder(row.text("owner")),
                        ToolTime.of(row.text("date")),
                        row.raw("memo").strip(),
                        Optional.empty(),
                        OptionalInt.empty(),
                        DimensionValues.NONE));
                if (table.equals("coding2")) {
                  gathering.notes().add(Grade.CONVERTED, table, SECOND);
                }
              });
        });
  }

  static Placing.Marked marked(String element, SqliteRow row, String quote, String name) {
    return new Placing.Marked(
        element, row.number("selfirst").orElse(-1), row.number("selend").orElse(-1), quote, name);
  }

  private void annotations(RqdaSources sources) throws FileRefused {
    alive.each(
        "annotation",
        List.of("fid", "position", "annotation", "owner", "date"),
        row -> {
          var source = sources.find(row.text("fid"));
          if (source.isEmpty()) {
            gathering.notes().add(Grade.DROPPED, "annotation", GONE);
            return;
          }
          long at = Math.max(0, row.number("position").orElse(0));
          var span = source.get().wordAt(at);
          var target = new Target(TargetKind.SOURCE, source.get().guid());
          if (span.isPresent()) {
            var guid = gathering.fresh("annotation", row.text("fid") + " " + at);
            gathering.add(
                new MovedPassage(
                    guid,
                    source.get().guid(),
                    span.get(),
                    gathering.coder(row.text("owner")),
                    ToolTime.of(row.text("date"))));
            target = new Target(TargetKind.PASSAGE, guid);
          }
          memo(
              new Note("annotation", "", row.raw("annotation"), Optional.of(row)), List.of(target));
          gathering.notes().add(Grade.CONVERTED, "annotation", ANNOTATION, source.get().name());
        });
  }

  /// @param row that has an owner and a date
  private record Note(String kind, String title, String text, Optional<SqliteRow> row) {}

  private void memo(Note note, List<Target> on) {
    if (note.text().isBlank()) {
      return;
    }
    var time = note.row().flatMap(row -> ToolTime.of(row.text("date")));
    gathering.add(
        new MovedMemo(
            gathering.fresh(note.kind() + " memo", note.title()),
            note.title(),
            note.text().strip(),
            "",
            note.row().flatMap(row -> gathering.coder(row.text("owner"))),
            time,
            time,
            on));
  }
}

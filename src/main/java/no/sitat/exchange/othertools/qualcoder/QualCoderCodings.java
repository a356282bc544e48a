package no.sitat.exchange.othertools.qualcoder;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import no.sitat.codebook.LocalText;
import no.sitat.coding.DimensionValues;
import no.sitat.exchange.moving.MoveNote.Grade;
import no.sitat.exchange.moving.MovedCoding;
import no.sitat.exchange.moving.MovedMemo;
import no.sitat.exchange.moving.MovedMemo.Target;
import no.sitat.exchange.moving.MovedMemo.TargetKind;
import no.sitat.exchange.moving.MovedPassage;
import no.sitat.exchange.moving.MovedSource.Unshown;
import no.sitat.exchange.othertools.gather.Gathering;
import no.sitat.exchange.othertools.gather.Placing;
import no.sitat.exchange.othertools.gather.ToolTime;
import no.sitat.exchange.othertools.sqlite.SqliteFile;
import no.sitat.exchange.othertools.sqlite.SqliteRow;
import no.sitat.exchange.source.FileRefused;

/// What is coded and annotated in a project of QualCoder.
final class QualCoderCodings {
  private static final LocalText NO_SOURCE =
      new LocalText(
          "Kilden eller koden finnes ikke lenger i prosjektet.",
          "The source or the code is no longer in the project.");

  private static final LocalText NO_TEXT =
      new LocalText("Kodet i en kilde uten tekst.", "It is coded in a source that has no text.");

  private static final LocalText IMPORTANT =
      new LocalText(
          "Merket «viktig» står i notatet på kodingen som [important].",
          "The mark “important” stands in the memo of the coding as [important].");

  private static final LocalText UNSHOWN =
      new LocalText(
          "Koding av bilde, lyd eller video er tatt vare på og vises ikke.",
          "Coding of a picture or recording is kept and not shown.");

  private static final LocalText ANNOTATION =
      new LocalText(
          "Merknader er blitt utvalgte sitater med notat.",
          "Annotations have become kept passages with a memo.");

  private final SqliteFile database;
  private final Gathering gathering;
  private final QualCoderSources sources;
  private final QualCoderCodes codes;

  QualCoderCodings(
      SqliteFile database, Gathering gathering, QualCoderSources sources, QualCoderCodes codes) {
    this.database = database;
    this.gathering = gathering;
    this.sources = sources;
    this.codes = codes;
  }

  void read() throws FileRefused {
    database.each(
        "code_text",
        List.of(
            "ctid", "cid", "fid", "seltext", "pos0", "pos1", "owner", "date", "memo", "important"),
        this::coding);
    database.each(
        "annotation",
        List.of("anid", "fid", "pos0", "pos1", "memo", "owner", "date"),
        this::annotation);
    database.each(
        "code_image",
        List.of(
            "imid",
            "id",
            "x1",
            "y1",
            "width",
            "height",
            "cid",
            "memo",
            "date",
            "owner",
            "pdf_page"),
        row -> unshown("code_image", row, area(row)));
    database.each(
        "code_av",
        List.of("avid", "id", "pos0", "pos1", "cid", "memo", "date", "owner"),
        row -> unshown("code_av", row, row.text("pos0") + "–" + row.text("pos1") + " ms"));
  }

  private static String area(SqliteRow row) {
    var page = row.number("pdf_page");
    return (page.isPresent() ? "page " + (page.getAsLong() + 1) + ", " : "")
        + "%s %s, %s × %s px"
            .formatted(row.text("x1"), row.text("y1"), row.text("width"), row.text("height"));
  }

  private void coding(SqliteRow row) {
    var source = sources.find(row.text("fid"));
    var code = codes.guid(row.text("cid"));
    if (source.isEmpty() || code.isEmpty()) {
      gathering.notes().add(Grade.DROPPED, "code_text", NO_SOURCE, codes.name(row.text("cid")));
      return;
    }
    var name = codes.name(row.text("cid"));
    var placing = source.get().placing();
    if (placing.isEmpty()) {
      unshownText(row, source.get(), code.get());
      return;
    }
    placing
        .get()
        .place(marked("code_text", row, row.raw("seltext"), name))
        .ifPresent(span ->
            gathering.add(
                new MovedCoding(
                    guid("code_text", row, "ctid"),
                    source.get().guid(),
                    span,
                    code.get(),
                    gathering.coder(row.text("owner")),
                    ToolTime.of(row.text("date")),
                    memo(row, name),
                    Optional.empty(),
                    OptionalInt.empty(),
                    DimensionValues.NONE)));
  }

  private void unshownText(SqliteRow row, QualCoderSource source, UUID code) {
    source.add(
        new Unshown(
            guid("code_text", row, "ctid"),
            row.text("pos0") + "–" + row.text("pos1"),
            List.of(code),
            gathering.coder(row.text("owner")),
            ToolTime.of(row.text("date")),
            row.raw("memo").strip()));
    gathering.notes().add(Grade.KEPT, "code_text", NO_TEXT, source.name());
  }

  private UUID guid(String kind, SqliteRow row, String id) {
    return gathering.fresh(kind, row.text(id));
  }

  private static Placing.Marked marked(String element, SqliteRow row, String quote, String name) {
    return new Placing.Marked(
        element, row.number("pos0").orElse(-1), row.number("pos1").orElse(-1), quote, name);
  }

  private String memo(SqliteRow row, String name) {
    var memo = row.raw("memo").strip();
    if (row.number("important").orElse(0) != 1) {
      return memo;
    }
    gathering.notes().add(Grade.CONVERTED, "important", IMPORTANT, name);
    return memo.isEmpty() ? "[important]" : memo + "\n[important]";
  }

  private void annotation(SqliteRow row) {
    var source = sources.find(row.text("fid"));
    var placing = source.flatMap(QualCoderSource::placing);
    var span =
        placing.flatMap(
            found -> found.place(marked("annotation", row, "", source.orElseThrow().name())));
    if (span.isEmpty()) {
      source
          .filter(_ -> placing.isEmpty())
          .ifPresentOrElse(
              found -> memo(row, new Target(TargetKind.SOURCE, found.guid())),
              () -> gathering.notes().add(Grade.DROPPED, "annotation", NO_SOURCE));
      return;
    }
    var coder = gathering.coder(row.text("owner"));
    var guid = guid("annotation", row, "anid");
    gathering.add(
        new MovedPassage(
            guid, source.orElseThrow().guid(), span.get(), coder, ToolTime.of(row.text("date"))));
    memo(row, new Target(TargetKind.PASSAGE, guid));
    gathering.notes().add(Grade.CONVERTED, "annotation", ANNOTATION, source.orElseThrow().name());
  }

  private void memo(SqliteRow row, Target on) {
    if (!row.raw("memo").isBlank()) {
      var written = ToolTime.of(row.text("date"));
      gathering.add(
          new MovedMemo(
              guid("annotation memo", row, "anid"),
              "",
              row.raw("memo").strip(),
              "",
              gathering.coder(row.text("owner")),
              written,
              written,
              List.of(on)));
    }
  }

  private void unshown(String element, SqliteRow row, String place) {
    var source = sources.find(row.text("id"));
    var code = codes.guid(row.text("cid"));
    if (source.isEmpty()) {
      gathering.notes().add(Grade.DROPPED, element, NO_SOURCE, codes.name(row.text("cid")));
      return;
    }
    source
        .get()
        .add(
            new Unshown(
                guid(element, row, element.equals("code_av") ? "avid" : "imid"),
                place.length() > 200 ? place.substring(0, 200) : place,
                code.stream().toList(),
                gathering.coder(row.text("owner")),
                ToolTime.of(row.text("date")),
                row.raw("memo").strip()));
    gathering.notes().add(Grade.KEPT, element, UNSHOWN, source.get().name());
  }
}

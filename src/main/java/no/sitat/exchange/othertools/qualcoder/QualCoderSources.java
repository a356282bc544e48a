package no.sitat.exchange.othertools.qualcoder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.moving.MoveNote.Grade;
import no.sitat.exchange.moving.MovedMemo;
import no.sitat.exchange.moving.MovedMemo.Target;
import no.sitat.exchange.moving.MovedMemo.TargetKind;
import no.sitat.exchange.moving.MovedSource.Kind;
import no.sitat.exchange.othertools.gather.Attachments;
import no.sitat.exchange.othertools.gather.Gathering;
import no.sitat.exchange.othertools.sqlite.SqliteFile;
import no.sitat.exchange.othertools.sqlite.SqliteRow;
import no.sitat.exchange.source.FileRefused;
import no.sitat.exchange.source.SourceFile;

/// The sources of a project of QualCoder, by its numbers for them.
final class QualCoderSources {
  private static final LocalText RULE =
      new LocalText(
          "Posisjonene teller tegn (Unicode-kodepunkter) i teksten; slutten er ikke med.",
          "Positions count characters (Unicode code points) of the text; the end is not included.");

  private static final LocalText LINKED =
      new LocalText(
          "Filen lå utenfor prosjektet og er ikke med; bare det QualCoder har av tekst, er her.",
          "The file lay outside the project and is not here; only what QualCoder has of its text"
              + " is.");

  private static final LocalText ABSENT =
      new LocalText(
          "Filen finnes ikke ved siden av databasen; les inn hele prosjektmappen for å få den med.",
          "The file is not beside the database; read the whole project folder to have it.");

  private static final LocalText WORDLESS =
      new LocalText("Kilden har ingen tekst.", "The source has no text.");

  private static final LocalText TOO_LONG =
      new LocalText(
          "Teksten er større enn 32 MB og er ikke lest.",
          "The text is larger than 32 MB and was not read.");

  private static final LocalText REFERENCE =
      new LocalText(
          "Litteraturreferansen (RIS) er blitt et notat på kilden.",
          "The reference (RIS) has become a memo on the source.");

  private final Gathering gathering;
  private final Attachments files;
  private final Map<String, QualCoderSource> sources = new LinkedHashMap<>();

  private QualCoderSources(Gathering gathering, Attachments files) {
    this.gathering = gathering;
    this.files = files;
  }

  static QualCoderSources read(SqliteFile database, Gathering gathering, Attachments files)
      throws FileRefused {
    var sources = new QualCoderSources(gathering, files);
    database.each(
        "source",
        List.of(
            "id", "name", "fulltext", "mediapath", "memo", "owner", "date", "av_text_id", "risid"),
        sources::add);
    sources.linkTranscripts();
    sources.references(database);
    return sources;
  }

  Optional<QualCoderSource> find(String id) {
    return Optional.ofNullable(sources.get(id));
  }

  private void add(SqliteRow row) {
    var path = row.text("mediapath");
    var kind = kind(path, row.text("name"));
    var source = new QualCoderSource(row, kind, file(row, path), gathering);
    sources.putIfAbsent(row.text("id"), source);
    if (row.isTooLong("fulltext")) {
      gathering.notes().add(Grade.DROPPED, "source", TOO_LONG, source.name());
    } else if (kind == Kind.TEXT && source.placing().isEmpty()) {
      gathering.notes().add(Grade.KEPT, "source", WORDLESS, source.name());
    }
  }

  private static Kind kind(String path, String name) {
    var start = path.toLowerCase(Locale.ROOT).replaceFirst("^/", "");
    if (start.startsWith("image")) {
      return Kind.PICTURE;
    }
    if (start.startsWith("audio")) {
      return Kind.AUDIO;
    }
    if (start.startsWith("video")) {
      return Kind.VIDEO;
    }
    boolean isPdf = (path.isEmpty() ? name : path).toLowerCase(Locale.ROOT).endsWith(".pdf");
    return isPdf ? Kind.PDF : Kind.TEXT;
  }

  /// What lies in the project's own folders; what lies elsewhere is never opened.
  private Optional<SourceFile> file(SqliteRow row, String path) {
    if (path.isEmpty()) {
      return files.find("documents", row.text("name"));
    }
    if (!path.startsWith("/")) {
      gathering.notes().add(Grade.DROPPED, "source", LINKED, row.text("name"));
      return Optional.empty();
    }
    var parts = path.substring(1).split("/", -1);
    var folder = parts[0].equals("docs") ? "documents" : parts[0];
    var found = parts.length == 2 ? files.find(folder, parts[1]) : Optional.<SourceFile>empty();
    if (found.isEmpty()) {
      gathering.notes().add(Grade.DROPPED, "source", ABSENT, row.text("name"));
    }
    return found;
  }

  private void linkTranscripts() {
    for (var source : sources.values()) {
      boolean isHeard = source.kind() == Kind.AUDIO || source.kind() == Kind.VIDEO;
      if (isHeard) {
        find(source.transcriptId()).ifPresent(words -> words.saidIn(source.guid()));
      }
    }
  }

  private void references(SqliteFile database) throws FileRefused {
    var lines = new LinkedHashMap<String, List<String>>();
    database.each(
        "ris",
        List.of("risid", "tag", "longtag", "value"),
        row ->
            lines
                .computeIfAbsent(row.text("risid"), _ -> new ArrayList<>())
                .add(row.text("tag") + "  - " + row.text("value")));
    for (var source : sources.values()) {
      var reference = lines.getOrDefault(source.referenceId(), List.of());
      if (!reference.isEmpty()) {
        gathering.add(
            new MovedMemo(
                gathering.guids().of("reference", source.referenceId() + " " + source.guid()),
                "RIS",
                String.join("\n", reference),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(new Target(TargetKind.SOURCE, source.guid()))));
        gathering.notes().add(Grade.CONVERTED, "ris", REFERENCE, source.name());
      }
    }
  }

  void addTo(Gathering into) {
    for (var source : sources.values()) {
      into.add(source.moved(into));
      source
          .placing()
          .flatMap(placing -> placing.evidence(source.guid(), RULE))
          .ifPresent(into::add);
    }
  }
}

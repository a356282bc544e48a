package no.sitat.exchange.othertools.taguette;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import no.sitat.codebook.LocalText;
import no.sitat.coding.DimensionValues;
import no.sitat.corpus.DocumentKind;
import no.sitat.exchange.moving.MoveNote.Grade;
import no.sitat.exchange.moving.MoveReading;
import no.sitat.exchange.moving.MovedCode;
import no.sitat.exchange.moving.MovedCoding;
import no.sitat.exchange.moving.MovedMemo;
import no.sitat.exchange.moving.MovedPassage;
import no.sitat.exchange.moving.MovedSource;
import no.sitat.exchange.othertools.gather.Gathering;
import no.sitat.exchange.othertools.gather.Guids;
import no.sitat.exchange.othertools.gather.Placing;
import no.sitat.exchange.othertools.gather.ToolText;
import no.sitat.exchange.othertools.gather.ToolTime;
import no.sitat.exchange.othertools.gather.Unit;
import no.sitat.exchange.othertools.sqlite.SqliteFile;
import no.sitat.exchange.othertools.sqlite.SqliteRow;
import no.sitat.exchange.source.FileRefused;
import no.sitat.exchange.transcript.TranscriptReader;
import no.sitat.exchange.transcript.TurnRule;
import no.sitat.text.Span;

/// Reads one project of a Taguette database.
public final class TaguetteReader {
  private static final int APPLICATION = 1416066164;

  private static final LocalText RULE =
      new LocalText(
          "Posisjonene teller UTF-8-byte i teksten uten merkelapper; slutten er ikke med.",
          "Positions count UTF-8 bytes of the text without tags; the end is not included.");

  private static final LocalText PLAIN =
      new LocalText(
          "Dokumentene er HTML; her er de ren tekst, uten skriftsnitt og bilder.",
          "The documents are HTML; here they are plain text, without typefaces and pictures.");

  private static final LocalText NO_WORDS =
      new LocalText(
          "Dokumentet har ingen tekst, eller mer enn 32 MB.",
          "The document has no text, or more than 32 MB.");

  private static final LocalText NO_DOCUMENT =
      new LocalText(
          "Dokumentet eller merket finnes ikke lenger i prosjektet.",
          "The document or the tag is no longer in the project.");

  private static final LocalText UNTAGGED =
      new LocalText(
          "Utvalg uten merke er blitt utvalgte sitater.",
          "Highlights without a tag have become kept passages.");

  private static final LocalText NAMELESS =
      new LocalText("Et merke uten navn har fått et.", "A tag without a name was given one.");

  private final SqliteFile database;
  private final String project;
  private final Gathering gathering;
  private final Map<String, UUID> tags = new HashMap<>();
  private final Map<String, String> tagNames = new HashMap<>();
  private final Map<String, Draft> documents = new LinkedHashMap<>();
  private final Map<String, List<String>> tagsOf = new HashMap<>();
  private final Map<String, Highlighted> made;

  private TaguetteReader(SqliteFile database, TaguetteProject project) throws FileRefused {
    this.database = database;
    this.project = project.id();
    gathering = new Gathering(new Guids("taguette " + project.id() + " " + project.created()));
    made = Highlighted.all(database, project.id());
  }

  private record Draft(UUID guid, String name, ToolText text, Placing placing) {}

  /// Whether this is a database of Taguette's.
  public static boolean isIts(SqliteFile database) throws FileRefused {
    return database.hasAll("documents", "highlights", "tags", "highlight_tags")
        && (database.applicationId() == APPLICATION || database.has("documents", "contents"));
  }

  public static MoveReading read(SqliteFile database, TaguetteProject project) throws FileRefused {
    var reader = new TaguetteReader(database, project);
    reader.readAll(project);
    return reader.gathering.read(
        project.name().isBlank() ? "Taguette" : project.name(), "Taguette");
  }

  private void readAll(TaguetteProject about) throws FileRefused {
    if (!about.description().isBlank()) {
      gathering.add(
          new MovedMemo(
              gathering.guids().of("description", project),
              "",
              about.description(),
              "",
              Optional.empty(),
              ToolTime.of(about.created()),
              Optional.empty(),
              List.of()));
    }
    database.each("tags", List.of("id", "project_id", "path", "description"), this::tag);
    database.each(
        "documents",
        List.of("id", "project_id", "name", "description", "created", "contents"),
        this::document);
    database.each(
        "highlight_tags",
        List.of("highlight_id", "tag_id"),
        row ->
            tagsOf
                .computeIfAbsent(row.text("highlight_id"), _ -> new ArrayList<>(1))
                .add(row.text("tag_id")));
    database.each(
        "highlights",
        List.of("id", "document_id", "start_offset", "end_offset", "snippet"),
        this::highlight);
    documents
        .values()
        .forEach(draft -> draft.placing().evidence(draft.guid(), RULE).ifPresent(gathering::add));
  }

  private boolean isOfProject(SqliteRow row) {
    return row.text("project_id").equals(project);
  }

  private void tag(SqliteRow row) {
    var id = row.text("id");
    if (!isOfProject(row) || tags.containsKey(id)) {
      return;
    }
    var name = row.text("path");
    if (name.isEmpty()) {
      gathering.notes().add(Grade.REPAIRED, "tag", NAMELESS);
      name = "(tag " + id + ")";
    }
    var guid = gathering.guids().of("tag", id);
    tags.put(id, guid);
    tagNames.put(id, name);
    gathering.add(
        new MovedCode(
            guid,
            Optional.empty(),
            name,
            Optional.empty(),
            row.raw("description").strip(),
            OptionalInt.empty(),
            true));
  }

  private void document(SqliteRow row) {
    var id = row.text("id");
    if (!isOfProject(row) || documents.containsKey(id)) {
      return;
    }
    var guid = gathering.guids().of("document", id);
    var name = row.text("name").isEmpty() ? "(document " + id + ")" : row.text("name");
    var text = LaidOutHtml.of(row.raw("contents"));
    if (text.text().isBlank()) {
      gathering.notes().add(Grade.KEPT, "document", NO_WORDS, name);
    } else {
      gathering.notes().add(Grade.CONVERTED, "document", PLAIN, name);
      documents.put(
          id, new Draft(guid, name, text, new Placing(text, Unit.UTF8_BYTES, gathering.notes())));
    }
    var reader = new TranscriptReader(TurnRule.AUTO, Optional.empty());
    gathering.add(
        new MovedSource(
            guid,
            name,
            MovedSource.Kind.TEXT,
            DocumentKind.INTERVIEW,
            Optional.of(text.text()).filter(words -> !words.isBlank()).map(reader::read),
            Optional.empty(),
            Optional.empty(),
            "und",
            Optional.empty(),
            ToolTime.of(row.text("created")),
            row.raw("description").strip(),
            List.of(),
            List.of()));
  }

  private void highlight(SqliteRow row) {
    var document = Optional.ofNullable(documents.get(row.text("document_id")));
    if (document.isEmpty()) {
      boolean isOurs =
          tagsOf.getOrDefault(row.text("id"), List.of()).stream().anyMatch(tags::containsKey);
      if (isOurs) {
        gathering.notes().add(Grade.DROPPED, "highlight", NO_DOCUMENT);
      }
      return;
    }
    var marked =
        new Placing.Marked(
            "highlight",
            row.number("start_offset").orElse(-1),
            row.number("end_offset").orElse(-1),
            LaidOutHtml.words(row.raw("snippet")),
            document.get().name());
    document.get().placing().place(marked).ifPresent(span -> add(row, document.get(), span));
  }

  private void add(SqliteRow row, Draft document, Span span) {
    var id = row.text("id");
    var by = made.getOrDefault(id, Highlighted.UNKNOWN);
    var coder = gathering.coder(by.login());
    var time = ToolTime.of(by.date());
    var used = tagsOf.getOrDefault(id, List.of());
    if (used.isEmpty()) {
      gathering.notes().add(Grade.CONVERTED, "highlight", UNTAGGED, document.name());
      gathering.add(
          new MovedPassage(gathering.fresh("highlight", id), document.guid(), span, coder, time));
    }
    for (var tag : used) {
      var code = Optional.ofNullable(tags.get(tag));
      if (code.isEmpty()) {
        gathering.notes().add(Grade.DROPPED, "highlight_tag", NO_DOCUMENT, document.name());
        continue;
      }
      gathering.add(
          new MovedCoding(
              gathering.fresh("highlight_tag", id + " " + tag),
              document.guid(),
              span,
              code.get(),
              coder,
              time,
              "",
              Optional.empty(),
              OptionalInt.empty(),
              DimensionValues.NONE));
    }
  }
}

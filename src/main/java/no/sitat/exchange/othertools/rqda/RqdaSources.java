package no.sitat.exchange.othertools.rqda;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.sitat.codebook.LocalText;
import no.sitat.corpus.DocumentKind;
import no.sitat.exchange.moving.MoveNote.Grade;
import no.sitat.exchange.moving.MovedMemo.Target;
import no.sitat.exchange.moving.MovedMemo.TargetKind;
import no.sitat.exchange.moving.MovedSet;
import no.sitat.exchange.moving.MovedSource;
import no.sitat.exchange.moving.MovedValue;
import no.sitat.exchange.othertools.gather.Gathering;
import no.sitat.exchange.othertools.gather.Placing;
import no.sitat.exchange.othertools.gather.ToolText;
import no.sitat.exchange.othertools.gather.ToolTime;
import no.sitat.exchange.othertools.gather.Unit;
import no.sitat.exchange.othertools.sqlite.SqliteRow;
import no.sitat.exchange.source.FileRefused;
import no.sitat.exchange.transcript.TranscriptReader;
import no.sitat.exchange.transcript.TurnRule;
import no.sitat.text.Span;

/// The files of a project of RQDA, which are all text, and their categories, which become sets.
final class RqdaSources {
  private static final LocalText RULE =
      new LocalText(
          "Posisjonene teller tegn (Unicode-kodepunkter) i teksten; slutten er ikke med.",
          "Positions count characters (Unicode code points) of the text; the end is not included.");

  private static final LocalText NO_WORDS =
      new LocalText(
          "Filen har ingen tekst, eller mer enn 32 MB.",
          "The file has no text, or more than 32 MB.");

  private static final LocalText SET =
      new LocalText(
          "Filkategorier er blitt sett av dokumenter.",
          "Categories of files have become sets of documents.");

  private final Gathering gathering;
  private final Map<String, Draft> drafts = new LinkedHashMap<>();

  private RqdaSources(Gathering gathering) {
    this.gathering = gathering;
  }

  /// One file while the project is read.
  record Draft(
      UUID guid,
      String name,
      SqliteRow row,
      Optional<ToolText> text,
      Optional<Placing> placing,
      List<MovedValue> values) {
    /// The word at a position in code points, or after it; empty where there is none.
    Optional<Span> wordAt(long position) {
      if (text.isEmpty()) {
        return Optional.empty();
      }
      var original = text.get().original();
      int points = original.codePointCount(0, original.length());
      int at = original.offsetByCodePoints(0, (int) Math.min(position, points));
      while (at < original.length() && !Character.isLetterOrDigit(original.charAt(at))) {
        at++;
      }
      int start = at;
      while (start > 0 && Character.isLetterOrDigit(original.charAt(start - 1))) {
        start--;
      }
      int end = at;
      while (end < original.length() && Character.isLetterOrDigit(original.charAt(end))) {
        end++;
      }
      return Optional.of(text.get().ours(new Span(start, end))).filter(span -> !span.isEmpty());
    }

    @Override
    public String toString() {
      return "Draft[" + guid + "]";
    }
  }

  static RqdaSources read(Alive alive, Gathering gathering) throws FileRefused {
    var sources = new RqdaSources(gathering);
    alive.each("source", List.of("id", "name", "file", "memo", "owner", "date"), sources::add);
    var placed = alive.by("catid", "treefile", List.of("fid", "catid"));
    alive.each(
        "filecat",
        List.of("catid", "name", "memo"),
        row -> sources.set(row, placed.getOrDefault(row.text("catid"), List.of())));
    return sources;
  }

  Optional<Draft> find(String fid) {
    return Optional.ofNullable(drafts.get(fid));
  }

  private void add(SqliteRow row) {
    var id = row.text("id");
    var name = row.text("name").isEmpty() ? "(file " + id + ")" : row.text("name");
    var words = row.raw("file");
    var text = words.isBlank() ? Optional.<ToolText>empty() : Optional.of(ToolText.of(words));
    if (text.isEmpty()) {
      gathering.notes().add(Grade.KEPT, "source", NO_WORDS, name);
    }
    drafts.putIfAbsent(
        id,
        new Draft(
            gathering.guids().of("source", id),
            name,
            row,
            text,
            text.map(found -> new Placing(found, Unit.CODE_POINTS, gathering.notes())),
            new ArrayList<>()));
  }

  private void set(SqliteRow row, List<SqliteRow> placed) {
    var members =
        placed.stream()
            .flatMap(place -> find(place.text("fid")).stream())
            .map(draft -> new Target(TargetKind.SOURCE, draft.guid()))
            .distinct()
            .toList();
    if (!members.isEmpty() && !row.text("name").isEmpty()) {
      gathering.add(
          new MovedSet(
              gathering.fresh("set of files", row.text("catid")),
              row.text("name"),
              row.raw("memo").strip(),
              members));
      gathering.notes().add(Grade.CONVERTED, "filecat", SET, row.text("name"));
    }
  }

  void addTo(Gathering into) {
    var reader = new TranscriptReader(TurnRule.AUTO, Optional.empty());
    for (var draft : drafts.values()) {
      into.add(
          new MovedSource(
              draft.guid(),
              draft.name(),
              MovedSource.Kind.TEXT,
              DocumentKind.INTERVIEW,
              draft.text().map(ToolText::text).filter(words -> !words.isBlank()).map(reader::read),
              Optional.empty(),
              Optional.empty(),
              "und",
              into.coder(draft.row().text("owner")),
              ToolTime.of(draft.row().text("date")),
              draft.row().raw("memo").strip(),
              draft.values(),
              List.of()));
      draft.placing().flatMap(placing -> placing.evidence(draft.guid(), RULE)).ifPresent(into::add);
    }
  }
}

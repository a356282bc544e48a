package no.sitat.exchange.refi.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.sitat.corpus.DocumentKind;
import no.sitat.corpus.Transcript;
import no.sitat.exchange.moving.MovedMemo.Target;
import no.sitat.exchange.moving.MovedMemo.TargetKind;
import no.sitat.exchange.moving.MovedSource;
import no.sitat.exchange.moving.MovedSource.Kind;
import no.sitat.exchange.moving.MovedValue;
import no.sitat.exchange.moving.PositionEvidence;
import no.sitat.exchange.refi.container.Reference;
import no.sitat.exchange.refi.own.Copies;
import no.sitat.exchange.refi.position.PositionRule;
import no.sitat.exchange.refi.position.RawText;
import no.sitat.exchange.refi.reading.SourcePieces.Piece;
import no.sitat.exchange.source.SourceFile;
import no.sitat.text.Span;

/// Sources with their words, files and selections.
final class SourceResolution {
  private final Around around;
  private final CodingResolution codings;
  private final Ledger ledger;
  private final SourcePieces pieces;
  private final Positions positions;
  private final NoteSelections noteSelections;
  private final Map<UUID, SourceFile> files = new HashMap<>();
  private final Map<UUID, Kind> kinds = new LinkedHashMap<>();

  /// What sources are read with.
  record Around(
      Found found, SourceFiles files, SourceTexts texts, Memos memos, References references) {}

  SourceResolution(Around around, CodingResolution codings, Ledger ledger) {
    this.around = around;
    this.codings = codings;
    this.ledger = ledger;
    this.pieces = SourcePieces.of(around.found(), ledger);
    this.positions = new Positions(ledger);
    this.noteSelections = NoteSelections.of(around.found(), ledger);
    pieces.all().forEach(piece -> kinds.put(piece.guid(), piece.kind()));
  }

  void load() throws IOException {
    for (var piece : pieces.all()) {
      if (piece.text().isPresent()) {
        load(piece, piece.text().get());
      }
      file(piece);
    }
  }

  private void load(Piece piece, Raw.Text text) throws IOException {
    var words = around.texts().load(text, piece.name());
    boolean wanted =
        piece.kind() == Kind.TEXT || !text.selections().isEmpty() || !text.stretches().isEmpty();
    if (words.isPresent()) {
      positions.add(text, words.get(), selections(text));
    } else if (wanted) {
      ledger.note(Finding.SOURCE_MISSING, piece.name());
    }
  }

  private List<Raw.Selection> selections(Raw.Text text) {
    var all = new ArrayList<>(text.selections());
    all.addAll(noteSelections.of(text.guid()));
    return all;
  }

  private void file(Piece piece) {
    var path = piece.kind() == Kind.TEXT ? piece.text().map(Raw.Text::richPath) : piece.path();
    var key = path.flatMap(each -> around.files().key(each, piece.name()));
    key.ifPresent(each -> files.put(piece.guid(), around.files().kept(each, piece.name())));
    if (piece.kind() == Kind.TEXT) {
      key.ifPresent(_ -> ledger.note(Finding.RICH_TEXT, piece.name()));
    } else if (key.isEmpty() && !isElsewhere(path)) {
      ledger.note(Finding.FILE_MISSING, piece.name());
    }
  }

  private static boolean isElsewhere(Optional<String> path) {
    return path.flatMap(Reference::of).filter(Reference.Elsewhere.class::isInstance).isPresent();
  }

  void judge(Optional<PositionRule> told) {
    positions.judge(around.found().origin, told);
  }

  /// Puts everything on its words.
  void place() {
    for (var piece : pieces.all()) {
      var words = piece.text().flatMap(text -> around.texts().of(text.guid()));
      if (words.isPresent()) {
        inWords(piece, piece.text().orElseThrow(), words.get());
      } else {
        withoutWords(piece);
      }
      places(piece, words.isPresent());
      for (var note : piece.notes()) {
        if (!noteSelections.isMoved(note)) {
          around.memos().on(note, new Target(TargetKind.SOURCE, piece.guid()));
        }
      }
    }
  }

  private void inWords(Piece piece, Raw.Text text, RawText words) {
    for (var each : selections(text)) {
      var span = positions.span(text.guid(), each.start(), each.end());
      selected(each.load(), piece, span, words);
    }
    for (var each : text.stretches()) {
      var span = positions.span(text, each);
      if (span.isPresent()) {
        selected(each.load(), piece, span.get(), words);
      } else {
        ledger.note(Finding.SYNC_POINTS, piece.name());
        codings.notShown(each.load(), piece.guid(), "sync points");
      }
    }
    int length = words.text().length();
    if (length > 0) {
      codings.ofWhole(piece.whole(), piece.guid(), new Span(0, length));
    } else {
      codings.wholeNotShown(piece.whole(), piece.guid());
    }
  }

  private void selected(Raw.Load load, Piece piece, Span span, RawText words) {
    var text = words.text();
    if (!span.isEmpty()) {
      codings.inText(load, piece.guid(), span);
    } else if (text.isEmpty()) {
      codings.notShown(load, piece.guid(), "characters 0–0");
    } else {
      codings.atPoint(load, piece.guid(), span.start(), WordBeside.of(text, span.start()));
    }
  }

  private void withoutWords(Piece piece) {
    for (var text : piece.text().stream().toList()) {
      selections(text)
          .forEach(each ->
              codings.notShown(
                  each.load(), piece.guid(), "characters " + each.start() + "–" + each.end()));
      text.stretches().forEach(each -> codings.notShown(each.load(), piece.guid(), "sync points"));
    }
    codings.wholeNotShown(piece.whole(), piece.guid());
  }

  /// Parts of pages, pictures and recordings; ATLAS.ti has those of a PDF in its words, too.
  private void places(Piece piece, boolean hasWords) {
    var inWords = new HashMap<UUID, Raw.Selection>();
    if (hasWords) {
      piece
          .text()
          .orElseThrow()
          .selections()
          .forEach(each -> inWords.put(each.load().guid(), each));
    }
    for (var place : piece.places()) {
      var twin = inWords.get(place.load().guid());
      if (twin == null) {
        codings.notShown(place.load(), piece.guid(), place.words());
        continue;
      }
      ledger.note(Finding.BOTH_TWICE, piece.name());
      var fresh = onlyNew(place.load(), twin.load());
      if (fresh.isEmpty()) {
        continue;
      }
      var span = positions.span(piece.text().orElseThrow().guid(), twin.start(), twin.end());
      if (span.isEmpty()) {
        codings.notShown(fresh, piece.guid(), place.words());
      } else {
        codings.inText(fresh, piece.guid(), span);
      }
    }
  }

  /// What the twin in the words does not have already.
  private static Raw.Load onlyNew(Raw.Load load, Raw.Load twin) {
    Set<UUID> known = new HashSet<>(twin.codings().stream().map(Raw.Coding::guid).toList());
    return new Raw.Load(
        load.guid(),
        load.name(),
        load.description().strip().equals(twin.description().strip()) ? "" : load.description(),
        load.stamp(),
        load.codings().stream().filter(each -> !known.contains(each.guid())).toList(),
        load.notes().stream().filter(note -> !twin.notes().contains(note)).toList());
  }

  /// The source that a GUID is, or is the words of.
  Optional<UUID> owner(UUID guid) {
    return pieces.owner(guid);
  }

  boolean isRecording(UUID guid) {
    var kind = kinds.get(guid);
    return kind == Kind.AUDIO || kind == Kind.VIDEO;
  }

  /// @param ofCases values that stood on an unnamed case
  /// @param recordings of texts that are linked to theirs
  List<MovedSource> moved(
      Values values, Map<UUID, List<MovedValue>> ofCases, Map<UUID, UUID> recordings) {
    var moved = new ArrayList<MovedSource>();
    for (var piece : pieces.all()) {
      var own = new ArrayList<>(values.of(piece.values()));
      own.addAll(ofCases.getOrDefault(piece.guid(), List.of()));
      moved.add(
          new MovedSource(
              piece.guid(),
              piece.name(),
              piece.kind(),
              DocumentKind.INTERVIEW,
              words(piece),
              Optional.ofNullable(files.get(piece.guid())),
              piece.recording().or(() -> Optional.ofNullable(recordings.get(piece.guid()))),
              "und",
              around.references().coder(piece.stamp()),
              piece.stamp().time(),
              Copies.without(piece.description(), around.memos().texts(piece.notes())),
              own,
              codings.unshown(piece.guid())));
    }
    return moved;
  }

  private Optional<Transcript> words(Piece piece) {
    return piece
        .text()
        .flatMap(text ->
            around
                .texts()
                .of(text.guid())
                .filter(words -> !words.text().isEmpty())
                .map(words -> new Transcript(words.text(), List.of(), positions.timeline(text))));
  }

  List<PositionEvidence> evidence() {
    var all = new ArrayList<PositionEvidence>();
    for (var piece : pieces.all()) {
      piece
          .text()
          .flatMap(text -> positions.evidence(text.guid(), piece.guid()))
          .ifPresent(all::add);
    }
    return all;
  }
}

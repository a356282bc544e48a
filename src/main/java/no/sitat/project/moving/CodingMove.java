package no.sitat.project.moving;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import no.sitat.codebook.Code;
import no.sitat.codebook.LocalText;
import no.sitat.coding.Coding;
import no.sitat.exchange.moving.MoveNote.Grade;
import no.sitat.exchange.moving.MovedCoding;
import no.sitat.project.edit.Row;
import no.sitat.project.edit.Table;
import no.sitat.project.intake.Progress;
import no.sitat.project.store.CodingStore;
import no.sitat.project.store.TextVersions;
import no.sitat.text.Span;

/// The codings of a file: known by GUID, else by who put which code where.
final class CodingMove {
  private final Moving move;
  private final Parts parts;
  private final CodingSayings sayings;
  private final TextVersions versions;
  private final Map<UUID, Coding> byGuid = new HashMap<>();
  private final Map<Mark, Integer> marks = new HashMap<>();
  private final List<MovedCoding> fresh = new ArrayList<>();
  private final Map<UUID, Integer> ids = new HashMap<>();

  /// The parts of the move on which codings stand.
  record Parts(CoderMove coders, CodeMove codes, SourceMove sources) {}

  private record Mark(int document, Span span, int code, int coder, Optional<String> direction) {}

  CodingMove(Moving move, Parts parts) {
    this.move = move;
    this.parts = parts;
    sayings = new CodingSayings(move);
    versions = new TextVersions(move.handle());
    known();
    move.file().codings().forEach(this::enter);
  }

  private void known() {
    Set<Integer> documents = new HashSet<>();
    for (var source : move.file().sources()) {
      parts.sources().known(source.guid()).ifPresent(document -> documents.add(document.id()));
    }
    for (int document : documents) {
      for (var coding : CodingStore.ofDocument(move.handle(), document)) {
        byGuid.put(coding.guid(), coding);
        marks.putIfAbsent(
            new Mark(document, coding.span(), coding.code(), coding.coder(), coding.direction()),
            coding.id());
      }
    }
  }

  private void enter(MovedCoding coding) {
    var place = parts.sources().place(coding.source(), coding.span());
    var known = Optional.ofNullable(byGuid.get(coding.guid()));
    if (known.isPresent()) {
      ids.put(coding.guid(), known.get().id());
      compare(coding, place, known.get());
    } else if (place.isEmpty()) {
      move.tally()
          .note(
              Grade.DROPPED,
              "Coding",
              "",
              new LocalText(
                  "Ordene som var kodet, står ikke i teksten slik den er her.",
                  "The words that were coded do not stand in the text as it is here."));
    } else {
      match(coding, place.get());
    }
  }

  private void match(MovedCoding coding, SourceMove.Placed place) {
    var mark = mark(coding, place);
    var there = mark.map(marks::get);
    if (there.isPresent()) {
      ids.put(coding.guid(), there.get());
      move.tally().count(MoveKind.CODINGS, Standing.SAME);
    } else {
      fresh.add(coding);
      move.tally().count(MoveKind.CODINGS, Standing.NEW);
    }
  }

  /// Empty where document, code or coder is not here yet, and so the coding is not either.
  private Optional<Mark> mark(MovedCoding coding, SourceMove.Placed place) {
    var code = parts.codes().known(coding.code());
    int coder = parts.coders().known(coding.coder());
    if (place.document() == 0 || code.isEmpty() || coder == 0) {
      return Optional.empty();
    }
    return now(place)
        .map(span ->
            new Mark(
                place.document(), span, code.get().id(), coder, sayings.direction(coding, code)));
  }

  /// Where a place lies in the document's current text; nowhere in one that is not here yet.
  private Optional<Span> now(SourceMove.Placed place) {
    if (place.document() == 0) {
      return Optional.empty();
    }
    int current = move.study().corpus().document(place.document()).orElseThrow().version();
    return versions.carry(place.document(), place.span(), place.version(), current).place();
  }

  private void compare(MovedCoding coding, Optional<SourceMove.Placed> place, Coding known) {
    var fields = new ArrayList<LocalText>();
    var code = parts.codes().known(coding.code());
    if (code.map(Code::id).orElse(0) != known.code()) {
      fields.add(new LocalText("kode", "code"));
    }
    if (!place.flatMap(this::now).equals(Optional.of(known.span()))) {
      fields.add(new LocalText("sted", "place"));
    }
    if (!coding.memo().strip().equals(known.memo().strip())) {
      fields.add(new LocalText("notat", "memo"));
    }
    // A file of another tool has lost what that tool cannot say, and does not deny it.
    if (move.file().codebook().isPresent()
        && !(sayings.direction(coding, code).equals(known.direction())
            && coding.weight().equals(known.weight())
            && sayings.dimensions(coding).equals(known.dimensions()))) {
      fields.add(new LocalText("retning eller dimensjoner", "direction or dimensions"));
    }
    if (fields.isEmpty()) {
      move.tally().count(MoveKind.CODINGS, Standing.SAME);
    } else {
      tell(known, fields, writing -> write(writing, coding, known));
    }
  }

  private void write(Writing writing, MovedCoding coding, Coding known) {
    var row = Row.EMPTY.with("memo", CodingSayings.memo(coding));
    var code = parts.codes().known(coding.code());
    int is = parts.codes().id(coding.code()).orElse(known.code());
    if (is != known.code()) {
      row = row.with("code", is).with("edition", code.map(Code::edition).orElse(1));
    }
    var place = parts.sources().place(coding.source(), coding.span()).flatMap(this::now);
    if (place.isPresent()) {
      int current = move.study().corpus().document(known.document()).orElseThrow().version();
      row =
          row.with("version", current)
              .with("start_at", place.get().start())
              .with("end_at", place.get().end());
    }
    if (move.file().codebook().isPresent()) {
      row =
          row.with("direction", sayings.direction(coding, code))
              .with("weight", coding.weight())
              .with("dimensions", sayings.dimensions(coding).written());
    }
    writing.sketch().touch(known.document());
    writing.sketch().update(Table.CODING, known.id(), row);
  }

  private void tell(Coding known, List<LocalText> fields, Overwrite over) {
    var document = move.study().corpus().document(known.document()).orElseThrow();
    var code = move.study().codebook().code(known.code()).map(Code::key).orElse("");
    move.tally()
        .differs(
            MoveKind.CODINGS,
            document.name() + ", " + code,
            new LocalText(
                String.join(", ", fields.stream().map(LocalText::nb).toList()),
                String.join(", ", fields.stream().map(LocalText::en).toList())),
            over);
  }

  void write(Writing writing, Progress progress) {
    var handle = writing.sketch().handle();
    var guids = fresh.stream().map(MovedCoding::guid).toList();
    StoredGuids.of(handle, Table.CODING, guids).release(handle, guids);
    try (var rows = writing.insert(Table.CODING, CodingSayings.COLUMNS)) {
      int done = 0;
      for (var coding : fresh) {
        ids.put(coding.guid(), rows.addKnown(coding.guid(), cells(writing, coding)));
        if (++done % 10_000 == 0 || done == fresh.size()) {
          progress.at(done, fresh.size(), "");
        }
      }
      rows.flush();
      writing.brought(Table.CODING, rows.count());
    }
  }

  private Object[] cells(Writing writing, MovedCoding coding) {
    var place = parts.sources().place(coding.source(), coding.span()).orElseThrow();
    var known = parts.codes().known(coding.code());
    writing.sketch().touch(place.document());
    return sayings.cells(
        writing,
        coding,
        place,
        new CodingSayings.Uses(
            parts.codes().id(coding.code()).orElseThrow(),
            known,
            parts.coders().id(writing, coding.coder())));
  }

  /// The coding a coding of the file is or has become; empty before it is written, and for one that
  /// has not come.
  OptionalInt id(UUID guid) {
    return ids.containsKey(guid) ? OptionalInt.of(ids.getOrDefault(guid, 0)) : OptionalInt.empty();
  }
}

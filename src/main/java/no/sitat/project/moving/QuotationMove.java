package no.sitat.project.moving;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import no.sitat.codebook.LocalText;
import no.sitat.coding.KeptQuotation;
import no.sitat.exchange.moving.MoveNote.Grade;
import no.sitat.exchange.moving.MovedCoding;
import no.sitat.exchange.moving.MovedPassage;
import no.sitat.project.edit.Row;
import no.sitat.project.edit.Table;
import no.sitat.project.store.QuotationStore;
import no.sitat.text.Span;

/// The passages of a file, which are kept quotations here: known by GUID, else by place.
final class QuotationMove {
  private final Moving move;
  private final CoderMove coders;
  private final SourceMove sources;
  private final Map<UUID, Integer> ids = new HashMap<>();
  private final Map<UUID, KeptQuotation> byGuid = new HashMap<>();
  private final Map<Place, Integer> byPlace = new HashMap<>();
  private final Map<UUID, MovedPassage> fresh = new LinkedHashMap<>();

  private record Place(int document, Span span) {}

  QuotationMove(Moving move, CoderMove coders, SourceMove sources) {
    this.move = move;
    this.coders = coders;
    this.sources = sources;
    for (var quotation : QuotationStore.all(move.handle())) {
      byGuid.put(quotation.guid(), quotation);
      byPlace.putIfAbsent(new Place(quotation.document(), quotation.span()), quotation.id());
    }
    move.file().passages().forEach(this::enter);
  }

  private void enter(MovedPassage passage) {
    var place = sources.place(passage.source(), passage.span());
    var known = Optional.ofNullable(byGuid.get(passage.guid()));
    if (known.isPresent()) {
      ids.put(passage.guid(), known.get().id());
      compare(place, known.get());
      return;
    }
    if (place.isEmpty()) {
      move.tally()
          .note(
              Grade.DROPPED,
              "PlainTextSelection",
              "",
              new LocalText(
                  "Ordene i et merket utsnitt står ikke i teksten slik den er her.",
                  "The words of a marked passage do not stand in the text as it is here."));
      return;
    }
    var there = byPlace.getOrDefault(place(place.get()), 0);
    if (there > 0) {
      ids.put(passage.guid(), there);
      move.tally().count(MoveKind.QUOTATIONS, Standing.SAME);
    } else {
      fresh.put(passage.guid(), passage);
      move.tally().count(MoveKind.QUOTATIONS, Standing.NEW);
    }
  }

  private static Place place(SourceMove.Placed placed) {
    return new Place(placed.document(), placed.span());
  }

  private void compare(Optional<SourceMove.Placed> place, KeptQuotation known) {
    boolean moved =
        place
            .filter(there -> there.version() == known.version())
            .filter(there -> !there.span().equals(known.span()))
            .isPresent();
    if (moved) {
      move.tally()
          .differs(
              MoveKind.QUOTATIONS,
              "",
              new LocalText("et annet sted", "another place"),
              writing -> write(writing, known.id(), place.orElseThrow()));
    } else {
      move.tally().count(MoveKind.QUOTATIONS, Standing.SAME);
    }
  }

  void write(Writing writing) {
    var handle = writing.sketch().handle();
    StoredGuids.of(handle, Table.QUOTATION, fresh.keySet()).release(handle, fresh.keySet());
    fresh.values().forEach(passage -> write(writing, passage));
  }

  private static void write(Writing writing, int id, SourceMove.Placed place) {
    writing.sketch().touch(place.document());
    writing
        .sketch()
        .update(
            Table.QUOTATION,
            id,
            Row.EMPTY
                .with("version", place.version())
                .with("start_at", place.span().start())
                .with("end_at", place.span().end()));
  }

  private int write(Writing writing, MovedPassage passage) {
    var place = sources.place(passage.source(), passage.span()).orElseThrow();
    writing.sketch().touch(place.document());
    int id =
        writing
            .sketch()
            .insert(
                Table.QUOTATION,
                Row.EMPTY
                    .with("guid", passage.guid())
                    .with("document", place.document())
                    .with("version", place.version())
                    .with("start_at", place.span().start())
                    .with("end_at", place.span().end())
                    .with("coder", coders.id(writing, passage.coder()))
                    .with("created", stored(passage.created().orElse(writing.sketch().now()))));
    ids.put(passage.guid(), id);
    return id;
  }

  static Instant stored(Instant time) {
    return time.truncatedTo(java.time.temporal.ChronoUnit.MILLIS);
  }

  /// The quotation a passage is or has become.
  OptionalInt id(UUID guid) {
    return ids.containsKey(guid) ? OptionalInt.of(ids.getOrDefault(guid, 0)) : OptionalInt.empty();
  }

  /// Whether a passage is here or comes.
  boolean has(UUID guid) {
    return ids.containsKey(guid) || fresh.containsKey(guid);
  }

  /// A quotation at the place of a coding, for a link that hangs on it; empty where its words are
  /// not there.
  OptionalInt at(Writing writing, MovedCoding coding) {
    var guid = DerivedGuid.of(coding.guid(), "quotation");
    var known = Optional.ofNullable(byGuid.get(guid)).map(KeptQuotation::id);
    if (known.isPresent() || ids.containsKey(guid)) {
      return OptionalInt.of(known.orElse(ids.getOrDefault(guid, 0)));
    }
    if (sources.place(coding.source(), coding.span()).isEmpty()) {
      return OptionalInt.empty();
    }
    var passage =
        new MovedPassage(guid, coding.source(), coding.span(), coding.coder(), coding.created());
    return OptionalInt.of(write(writing, passage));
  }
}

package no.sitat.project.moving;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.sitat.codebook.LocalText;
import no.sitat.coding.Coder;
import no.sitat.exchange.moving.MoveNote.Grade;
import no.sitat.exchange.moving.MovedCoder;
import no.sitat.project.edit.CoderRows;
import no.sitat.project.edit.Table;
import no.sitat.text.Shortened;

/// Who coded: known by GUID, else by name.
final class CoderMove {
  /// Who coded where the file does not say.
  static final String NOBODY_SAID = "(unknown)";

  static final int LONGEST = 500;

  private final Map<UUID, Integer> ids = new HashMap<>();
  private final Map<UUID, String> names = new HashMap<>();
  private final Map<String, UUID> fresh = new LinkedHashMap<>();
  private final Map<String, Integer> byName = new HashMap<>();

  CoderMove(Moving move) {
    var coders = move.study().coders();
    var byGuid = new HashMap<UUID, Coder>();
    coders.forEach(coder -> byGuid.put(coder.guid(), coder));
    coders.forEach(coder -> byName.put(coder.name(), coder.id()));
    for (var coder : move.file().coders()) {
      var known = Optional.ofNullable(byGuid.get(coder.guid()));
      if (known.isPresent()) {
        ids.put(coder.guid(), known.get().id());
        compare(move, coder, known.get());
      } else {
        match(move, coder);
      }
    }
  }

  private static void compare(Moving move, MovedCoder coder, Coder known) {
    if (known.name().equals(named(coder))) {
      move.tally().count(MoveKind.CODERS, Standing.SAME);
    } else {
      move.tally()
          .differs(
              MoveKind.CODERS,
              known.name(),
              new LocalText(
                  "heter «" + named(coder) + "» i filen",
                  "is called “" + named(coder) + "” in the file"));
    }
  }

  private void match(Moving move, MovedCoder coder) {
    var name = named(coder);
    names.put(coder.guid(), name);
    if (byName.containsKey(name)) {
      ids.put(coder.guid(), byName.getOrDefault(name, 0));
      move.tally().count(MoveKind.CODERS, Standing.SAME);
    } else if (fresh.putIfAbsent(name, coder.guid()) == null) {
      move.tally().fresh(MoveKind.CODERS, name);
    } else {
      move.tally()
          .note(
              Grade.CONVERTED,
              "User",
              name,
              new LocalText(
                  "To kodere har samme navn i filen, og er blitt én.",
                  "Two coders have one name in the file, and have become one."));
    }
  }

  private static String named(MovedCoder coder) {
    var name = coder.name().strip();
    return Shortened.to(name, LONGEST);
  }

  void write(Writing writing) {
    var handle = writing.sketch().handle();
    var guids = StoredGuids.of(handle, Table.CODER, fresh.values());
    fresh.forEach((name, guid) -> {
      // Who moves in may be a coder since this transaction began, by this very name.
      int there =
          handle
              .createQuery("SELECT id FROM coder WHERE name = ?")
              .bind(0, name)
              .mapTo(Integer.class)
              .findOne()
              .orElse(0);
      if (there == 0 && guids.id(guid).isEmpty()) {
        there = CoderRows.add(handle, writing.sketch().ids(), name, guid);
      }
      byName.put(name, there);
    });
    names.forEach((guid, name) -> ids.put(guid, byName.getOrDefault(name, 0)));
    adopt(writing);
  }

  /// Who is known by name and has done nothing here yet is who the file says.
  private void adopt(Writing writing) {
    var handle = writing.sketch().handle();
    var taken = StoredGuids.of(handle, Table.CODER, names.keySet());
    names.forEach((guid, name) -> {
      if (taken.id(guid).isEmpty()) {
        handle.execute(
            "UPDATE coder SET guid = ? WHERE id = ? AND NOT EXISTS"
                + " (SELECT 1 FROM history WHERE coder = ?) AND NOT EXISTS"
                + " (SELECT 1 FROM coding WHERE coder = ?)",
            guid,
            byName.getOrDefault(name, 0),
            byName.getOrDefault(name, 0),
            byName.getOrDefault(name, 0));
      }
    });
  }

  /// The id of a coder here; 0 for one who is not here yet.
  int known(Optional<UUID> guid) {
    return guid.map(ids::get).orElse(byName.getOrDefault(NOBODY_SAID, 0));
  }

  /// The same of what a move makes or brings: who is not named is who moves in.
  int orBringer(Writing writing, Optional<UUID> guid) {
    return guid.map(ids::get).orElseGet(() -> writing.sketch().by().id());
  }

  /// The id of a coder when they have been written; who is not named is made when first needed.
  int id(Writing writing, Optional<UUID> guid) {
    return guid.map(ids::get)
        .orElseGet(() ->
            byName.computeIfAbsent(
                NOBODY_SAID,
                name -> CoderRows.add(writing.sketch().handle(), writing.sketch().ids(), name)));
  }
}

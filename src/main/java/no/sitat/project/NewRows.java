package no.sitat.project;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import no.sitat.codebook.Palette;
import no.sitat.exchange.CodebookFile;
import no.sitat.project.edit.Ids;
import no.sitat.project.edit.Row;
import no.sitat.project.edit.RowChange;
import no.sitat.project.edit.Rows;
import no.sitat.project.edit.Table;
import org.jdbi.v3.core.Handle;

/// The rows a new project begins with; no edit, so there is nothing to undo in a new project.
final class NewRows {
  private final Handle handle;
  private final Ids ids;
  private final Instant now = Instant.ofEpochMilli(System.currentTimeMillis());
  private final Map<String, Integer> codes = new HashMap<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, Integer> own = new HashMap<>();
  private final Map<String, List<Integer>> colours = new HashMap<>();

  private NewRows(Handle handle, Ids ids) {
    this.handle = handle;
    this.ids = ids;
  }

  /// Answers how many codes the project begins with.
  static int write(Handle handle, NewProject settings) {
    var rows = new NewRows(handle, Ids.load(handle));
    rows.write(settings);
    return rows.codes.size();
  }

  private void write(NewProject settings) {
    handle.execute(
        "INSERT INTO project (id, guid, name, revision, demo, created) VALUES (1, ?, ?, 0, ?, ?)",
        UUID.randomUUID(),
        settings.name(),
        settings.demo(),
        now.toString());
    settings.codebook().ifPresent(this::write);
    ids.save(handle);
  }

  private void write(CodebookFile file) {
    for (var direction : file.directions()) {
      insert(
          Table.DIRECTION,
          Row.EMPTY
              .with("direction_key", direction.key())
              .with("name_nb", direction.nameNb())
              .with("name_en", direction.nameEn())
              .with("glyph", direction.glyph())
              .with("effect", direction.effect().key())
              .with("place", direction.position()));
    }
    file.dimensions().forEach(this::write);
    file.codes().forEach(entry -> codes.put(entry.key(), ids.next(Table.CODE)));
    inOrderOfTree(file);
    for (var link : file.links()) {
      insert(
          Table.CODE_LINK,
          Row.EMPTY
              .with("from_code", codes.getOrDefault(link.from(), 0))
              .with("to_code", codes.getOrDefault(link.to(), 0))
              .with("type", link.type()));
    }
  }

  /// Makes the dimension, or makes the one every project begins with what the file says.
  private void write(CodebookFile.Axis axis) {
    handle.execute(
        "DELETE FROM dimension_value WHERE dimension IN"
            + " (SELECT id FROM dimension WHERE dimension_key = ?)",
        axis.key());
    int changed =
        handle.execute(
            "UPDATE dimension SET name_nb = ?, name_en = ?, scale = ?, active = ?"
                + " WHERE dimension_key = ?",
            axis.name().nb(),
            axis.name().en(),
            axis.scale(),
            axis.active(),
            axis.key());
    if (changed == 0) {
      insert(
          Table.DIMENSION,
          Row.EMPTY
              .with("dimension_key", axis.key())
              .with("name_nb", axis.name().nb())
              .with("name_en", axis.name().en())
              .with("scale", axis.scale())
              .with("active", axis.active())
              .with("place", count("dimension")));
    }
    writeValues(axis);
  }

  private void writeValues(CodebookFile.Axis axis) {
    int id =
        handle
            .createQuery("SELECT id FROM dimension WHERE dimension_key = ?")
            .bind(0, axis.key())
            .mapTo(Integer.class)
            .one();
    int place = 0;
    for (var value : axis.values()) {
      insert(
          Table.DIMENSION_VALUE,
          Row.EMPTY
              .with("dimension", id)
              .with("value_key", value.key())
              .with("name_nb", value.name().nb())
              .with("name_en", value.name().en())
              .with("place", place++));
    }
  }

  private int count(String table) {
    return handle.createQuery("SELECT COUNT(*) FROM " + table).mapTo(Integer.class).one();
  }

  /// Every code after its parent, for the parent must be there when a code refers to it.
  private void inOrderOfTree(CodebookFile file) {
    var waiting = new ArrayDeque<>(file.codes());
    var written = new HashSet<String>();
    while (!waiting.isEmpty()) {
      var entry = waiting.removeFirst();
      if (entry.parent().filter(parent -> !written.contains(parent)).isPresent()) {
        waiting.addLast(entry);
      } else {
        write(entry);
        written.add(entry.key());
      }
    }
  }

  private void write(CodebookFile.Entry entry) {
    int id = codes.getOrDefault(entry.key(), 0);
    var parent = entry.parent().map(codes::get).stream().mapToInt(Integer::intValue).findFirst();
    int place = places.merge(entry.parent().orElse(""), 1, Integer::sum) - 1;
    Rows.apply(handle, RowChange.insert(Table.CODE, id, code(entry, id, parent, place)));
    insert(Table.CODE_EDITION, texts(entry).with("code", id));
    int order = 0;
    for (var direction : entry.directions()) {
      boolean preset = entry.defaultDirection().filter(direction::equals).isPresent();
      insert(
          Table.CODE_DIRECTION,
          Row.EMPTY
              .with("code", id)
              .with("direction", direction)
              .with("place", order++)
              .with("preset", preset));
    }
  }

  /// The colour of the file, or one that stands out from those beside it.
  private int colour(CodebookFile.Entry entry) {
    var beside =
        colours.computeIfAbsent(entry.parent().orElse(""), key -> new ArrayList<>(above(key)));
    int colour = entry.colour().orElseGet(() -> Palette.next(beside));
    beside.add(colour);
    own.put(entry.key(), colour);
    return colour;
  }

  private List<Integer> above(String key) {
    return Optional.of(key).map(own::get).stream().toList();
  }

  private Row code(CodebookFile.Entry entry, int id, OptionalInt parent, int place) {
    return Row.EMPTY
        .with("id", id)
        .with("guid", UUID.randomUUID())
        .with("code_key", entry.key())
        .with("parent", parent)
        .with("kind", entry.kind().key())
        .with("colour", colour(entry))
        .with("active", entry.active())
        .with("place", place)
        .with("edition", 1)
        .with("live", true);
  }

  private Row texts(CodebookFile.Entry entry) {
    return Row.EMPTY
        .with("edition", 1)
        .with("name_nb", entry.name().nb())
        .with("name_en", entry.name().en())
        .with("definition_nb", entry.definition().nb())
        .with("definition_en", entry.definition().en())
        .with("include_nb", entry.include().nb())
        .with("include_en", entry.include().en())
        .with("exclude_nb", entry.exclude().nb())
        .with("exclude_en", entry.exclude().en())
        .with("example_nb", entry.example().nb())
        .with("example_en", entry.example().en())
        .with("borderline_nb", entry.borderline().nb())
        .with("borderline_en", entry.borderline().en())
        .with("created", now);
  }

  private void insert(Table table, Row row) {
    int id = ids.next(table);
    Rows.apply(
        handle, RowChange.insert(table, id, row.with("id", id).with("guid", UUID.randomUUID())));
  }
}

package no.sitat.project.moving;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import no.sitat.codebook.CodeKind;
import no.sitat.codebook.Codebook;
import no.sitat.codebook.Direction;
import no.sitat.codebook.LocalText;
import no.sitat.codebook.Palette;
import no.sitat.exchange.CodebookFile;
import no.sitat.exchange.moving.CodeKeys;
import no.sitat.exchange.moving.MovedProject;
import no.sitat.project.desk.CodebookDesk;
import no.sitat.project.edit.BatchInsert;
import no.sitat.project.edit.Row;
import no.sitat.project.edit.RowChange;
import no.sitat.project.edit.Rows;
import no.sitat.project.edit.Table;
import no.sitat.project.intake.DimensionImport;
import no.sitat.text.Shortened;

/// Writes the codes that come, with the directions and dimensions they need.
final class CodeRows implements AutoCloseable {
  private static final String CODE = "code_key parent kind colour active place edition batch live";
  private static final String EDITION =
      "code edition name_nb name_en definition_nb definition_en include_nb include_en exclude_nb"
          + " exclude_en example_nb example_en borderline_nb borderline_en created";
  static final int LONGEST_NAME = 1000;
  static final int LONGEST_TEXT = 100_000;

  private final Writing writing;
  private final MovedProject file;
  private final Codebook codebook;
  private final CodeKeys keys;
  private final Map<Integer, String> keyOf = new HashMap<>();
  private final Map<Integer, List<Integer>> colours = new HashMap<>();
  private final Map<Integer, Integer> places = new HashMap<>();
  private final BatchInsert codes;
  private final BatchInsert editions;
  private final BatchInsert directions;

  CodeRows(Writing writing, MovedProject file) {
    this.writing = writing;
    this.file = file;
    codebook = writing.sketch().study().codebook();
    keys = new CodeKeys(codebook);
    codebook.codes().forEach(code -> keyOf.put(code.id(), code.key()));
    codes = writing.insert(Table.CODE, CODE);
    editions = writing.insert(Table.CODE_EDITION, EDITION).after(codes);
    directions = writing.insert(Table.CODE_DIRECTION, "code direction place preset").after(codes);
  }

  /// @param ids gets those of the new codes
  void write(Collection<CodeMove.NewCode> fresh, Map<UUID, Integer> ids) {
    var handle = writing.sketch().handle();
    var guids = fresh.stream().map(each -> each.code().guid()).toList();
    StoredGuids.of(handle, Table.CODE, guids).release(handle, guids);
    vocabulary();
    try (this) {
      for (var each : fresh) {
        ids.put(each.code().guid(), write(each, ids));
      }
      codes.flush();
      editions.flush();
      directions.flush();
      writing.rows().merge(Table.CODE, codes.count(), Integer::sum);
    }
  }

  /// Directions stay when the move is undone, as coders do: codings out of sight still name them.
  private void vocabulary() {
    var known = new HashSet<String>();
    codebook.directions().forEach(direction -> known.add(direction.key()));
    int place = codebook.directions().size();
    for (var direction : file.codebook().map(CodebookFile::directions).orElse(List.of())) {
      if (known.add(direction.key())) {
        write(direction, place++);
      }
    }
    DimensionImport.run(writing.sketch(), axes());
  }

  private void write(Direction direction, int place) {
    int id = writing.sketch().ids().next(Table.DIRECTION);
    Rows.apply(
        writing.sketch().handle(),
        RowChange.insert(
            Table.DIRECTION,
            id,
            Row.EMPTY
                .with("id", id)
                .with("guid", UUID.randomUUID())
                .with("direction_key", direction.key())
                .with("name_nb", direction.nameNb())
                .with("name_en", direction.nameEn())
                .with("glyph", direction.glyph())
                .with("effect", direction.effect().key())
                .with("place", place)));
  }

  /// All of them where the project has no codes of its own; else those it does not have.
  private List<CodebookFile.Axis> axes() {
    return file.codebook().map(CodebookFile::dimensions).orElse(List.of()).stream()
        .filter(axis -> codebook.codes().isEmpty() || codebook.dimension(axis.key()).isEmpty())
        .toList();
  }

  private int write(CodeMove.NewCode fresh, Map<UUID, Integer> ids) {
    var code = fresh.code();
    int above = fresh.parent().map(ids::get).orElse(0);
    var parentKey = keyOf.getOrDefault(above, "");
    var key = code.key().filter(this::isKey).map(keys::take);
    var made = key.orElseGet(() -> keys.make(parentKey, code.name()));
    var own = fresh.own();
    int id =
        codes.addKnown(
            code.guid(),
            made,
            above == 0 ? OptionalInt.empty() : OptionalInt.of(above),
            own.map(CodebookFile.Entry::kind).orElse(CodeKind.DESCRIPTIVE).key(),
            colour(fresh, above),
            own.map(CodebookFile.Entry::active).orElse(code.codable()),
            place(above),
            1,
            writing.batch(),
            true);
    keyOf.put(id, made);
    writeEdition(fresh, id);
    own.ifPresent(entry -> writeDirections(entry, id));
    return id;
  }

  private boolean isKey(String key) {
    return !key.isBlank() && key.length() <= 200 && !key.contains(";") && !key.contains(",");
  }

  private int place(int above) {
    int first =
        codebook.childrenOf(above).stream().mapToInt(each -> each.position() + 1).max().orElse(0);
    return places.merge(above, first, (last, _) -> last + 1);
  }

  private int colour(CodeMove.NewCode fresh, int above) {
    var beside =
        colours.computeIfAbsent(
            above, id -> new ArrayList<>(CodebookDesk.coloursBeside(codebook, id)));
    var own = fresh.own().map(CodebookFile.Entry::colour).orElse(OptionalInt.empty());
    var wanted = fresh.code().colour();
    var near = own.isPresent() || wanted.isEmpty() ? own : Palette.nearest(wanted.getAsInt());
    int colour = near.orElseGet(() -> Palette.next(beside));
    beside.add(colour);
    return colour;
  }

  private void writeEdition(CodeMove.NewCode fresh, int id) {
    var own = fresh.own();
    var plain = cut(fresh.code().description().strip(), LONGEST_TEXT);
    var name = cut(fresh.code().name().strip(), LONGEST_NAME);
    var named = own.map(CodebookFile.Entry::name).orElse(new LocalText(name, ""));
    var definition = own.map(CodebookFile.Entry::definition).orElse(new LocalText(plain, ""));
    var include = own.map(CodebookFile.Entry::include).orElse(LocalText.EMPTY);
    var exclude = own.map(CodebookFile.Entry::exclude).orElse(LocalText.EMPTY);
    var example = own.map(CodebookFile.Entry::example).orElse(LocalText.EMPTY);
    var borderline = own.map(CodebookFile.Entry::borderline).orElse(LocalText.EMPTY);
    editions.add(
        id,
        1,
        named.nb(),
        named.en(),
        definition.nb(),
        definition.en(),
        include.nb(),
        include.en(),
        exclude.nb(),
        exclude.en(),
        example.nb(),
        example.en(),
        borderline.nb(),
        borderline.en(),
        writing.sketch().now().atOffset(java.time.ZoneOffset.UTC));
  }

  static String cut(String text, int longest) {
    return Shortened.marked(text, longest);
  }

  private void writeDirections(CodebookFile.Entry entry, int id) {
    Set<String> known = new HashSet<>();
    codebook.directions().forEach(direction -> known.add(direction.key()));
    file.codebook()
        .map(CodebookFile::directions)
        .orElse(List.of())
        .forEach(direction -> known.add(direction.key()));
    int place = 0;
    for (var direction : entry.directions()) {
      if (known.contains(direction)) {
        boolean preset = Optional.of(direction).equals(entry.defaultDirection());
        directions.add(id, direction, place++, preset);
      }
    }
  }

  @Override
  public void close() {
    codes.close();
    editions.close();
    directions.close();
  }
}

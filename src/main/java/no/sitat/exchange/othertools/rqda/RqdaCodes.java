package no.sitat.exchange.othertools.rqda;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.moving.MoveNote.Grade;
import no.sitat.exchange.moving.MovedCode;
import no.sitat.exchange.moving.MovedMemo.Target;
import no.sitat.exchange.moving.MovedMemo.TargetKind;
import no.sitat.exchange.moving.MovedSet;
import no.sitat.exchange.othertools.gather.CodeTree;
import no.sitat.exchange.othertools.gather.Colours;
import no.sitat.exchange.othertools.gather.Gathering;
import no.sitat.exchange.othertools.sqlite.SqliteRow;
import no.sitat.exchange.source.FileRefused;

/// The codes of a project of RQDA and their categories.
final class RqdaCodes {
  private static final LocalText FOLDER =
      new LocalText(
          "Kategorier er blitt koder som det ikke kan kodes med.",
          "Categories have become codes that nothing can be coded with.");

  private static final LocalText SEVERAL =
      new LocalText(
          "Koden er i flere kategorier; den ligger under den første, og de andre er sett av koder.",
          "The code is in several categories; it lies under the first, and the others are sets of"
              + " codes.");

  private static final LocalText NAMELESS =
      new LocalText("En kode uten navn har fått et.", "A code without a name was given one.");

  private final Gathering gathering;
  private final CodeTree tree = new CodeTree();
  private final Map<String, MovedCode> codes = new LinkedHashMap<>();
  private final Map<String, SqliteRow> categories = new LinkedHashMap<>();
  private final Map<String, List<Target>> members = new HashMap<>();

  private RqdaCodes(Gathering gathering) {
    this.gathering = gathering;
  }

  static RqdaCodes read(Alive alive, Gathering gathering) throws FileRefused {
    var codes = new RqdaCodes(gathering);
    alive.each("codecat", List.of("catid", "name", "memo", "owner"), codes::category);
    var placed = alive.by("cid", "treecode", List.of("cid", "catid"));
    alive.each(
        "freecode",
        List.of("id", "name", "memo", "owner", "color"),
        row -> codes.code(row, placed.getOrDefault(row.text("id"), List.of())));
    codes.tree.into(gathering);
    codes.sets();
    return codes;
  }

  Optional<UUID> guid(String cid) {
    return Optional.ofNullable(codes.get(cid)).map(MovedCode::guid);
  }

  String name(String cid) {
    return Optional.ofNullable(codes.get(cid)).map(MovedCode::name).orElse("");
  }

  private void category(SqliteRow row) {
    gathering.coder(row.text("owner"));
    if (Optional.ofNullable(categories.putIfAbsent(row.text("catid"), row)).isEmpty()) {
      gathering.notes().add(Grade.CONVERTED, "codecat", FOLDER, row.text("name"));
      tree.add(
          new MovedCode(
              folder(row.text("catid")),
              Optional.empty(),
              named(row, "catid"),
              Optional.empty(),
              row.raw("memo").strip(),
              OptionalInt.empty(),
              false));
    }
  }

  private UUID folder(String catid) {
    return gathering.guids().of("category", catid);
  }

  private void code(SqliteRow row, List<SqliteRow> placed) {
    gathering.coder(row.text("owner"));
    var id = row.text("id");
    var within =
        placed.stream()
            .map(place -> place.text("catid"))
            .filter(categories::containsKey)
            .distinct()
            .toList();
    var code =
        new MovedCode(
            gathering.guids().of("code", id),
            within.stream().findFirst().map(this::folder),
            named(row, "id"),
            Optional.empty(),
            row.raw("memo").strip(),
            Colours.of(row.text("color")),
            true);
    if (Optional.ofNullable(codes.putIfAbsent(id, code)).isPresent()) {
      return;
    }
    tree.add(code);
    within.stream()
        .skip(1)
        .forEach(category -> {
          members
              .computeIfAbsent(category, _ -> new ArrayList<>())
              .add(new Target(TargetKind.CODE, code.guid()));
          gathering.notes().add(Grade.CONVERTED, "treecode", SEVERAL, code.name());
        });
  }

  private void sets() {
    members.forEach((category, codesOf) ->
        gathering.add(
            new MovedSet(
                gathering.guids().of("set of codes", category),
                Optional.ofNullable(categories.get(category))
                    .map(row -> named(row, "catid"))
                    .orElse(category),
                "",
                codesOf)));
  }

  private String named(SqliteRow row, String id) {
    var name = row.text("name");
    if (name.isEmpty()) {
      gathering.notes().add(Grade.REPAIRED, "freecode", NAMELESS);
      return "(code " + row.text(id) + ")";
    }
    return name;
  }
}

package no.sitat.exchange.othertools.qualcoder;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.moving.MoveNote.Grade;
import no.sitat.exchange.moving.MovedCode;
import no.sitat.exchange.othertools.gather.CodeTree;
import no.sitat.exchange.othertools.gather.Colours;
import no.sitat.exchange.othertools.gather.Gathering;
import no.sitat.exchange.othertools.sqlite.SqliteFile;
import no.sitat.exchange.othertools.sqlite.SqliteRow;
import no.sitat.exchange.source.FileRefused;

/// The codes of a project of QualCoder: categories become folders, which nothing is coded with.
final class QualCoderCodes {
  private static final LocalText FOLDER =
      new LocalText(
          "Kategorier er blitt koder som det ikke kan kodes med.",
          "Categories have become codes that nothing can be coded with.");

  private static final LocalText NAMELESS =
      new LocalText("En kode uten navn har fått et.", "A code without a name was given one.");

  private final Gathering gathering;
  private final CodeTree tree = new CodeTree();
  private final Map<String, UUID> guids = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();

  private QualCoderCodes(Gathering gathering) {
    this.gathering = gathering;
  }

  static QualCoderCodes read(SqliteFile database, Gathering gathering) throws FileRefused {
    var codes = new QualCoderCodes(gathering);
    database.each(
        "code_cat", List.of("catid", "name", "memo", "owner", "supercatid"), codes::category);
    database.each(
        "code_name",
        List.of("cid", "name", "memo", "catid", "owner", "color", "supercid"),
        codes::code);
    codes.tree.into(gathering);
    return codes;
  }

  /// GUID of a code, by QualCoder's number for it.
  Optional<UUID> guid(String cid) {
    return Optional.ofNullable(guids.get(cid));
  }

  String name(String cid) {
    return names.getOrDefault(cid, "");
  }

  private void category(SqliteRow row) {
    gathering.coder(row.text("owner"));
    gathering.notes().add(Grade.CONVERTED, "code_cat", FOLDER, row.text("name"));
    tree.add(
        new MovedCode(
            guid("category", row.text("catid")),
            above("category", row.text("supercatid")),
            named(row, "code_cat"),
            Optional.empty(),
            row.raw("memo").strip(),
            OptionalInt.empty(),
            false));
  }

  private void code(SqliteRow row) {
    var cid = row.text("cid");
    gathering.coder(row.text("owner"));
    var guid = guid("code", cid);
    guids.put(cid, guid);
    names.put(cid, row.text("name"));
    var parent = above("code", row.text("supercid"));
    tree.add(
        new MovedCode(
            guid,
            parent.isPresent() ? parent : above("category", row.text("catid")),
            named(row, "code_name"),
            Optional.empty(),
            row.raw("memo").strip(),
            Colours.of(row.text("color")),
            true));
  }

  private UUID guid(String kind, String id) {
    return gathering.guids().of(kind, id);
  }

  private Optional<UUID> above(String kind, String id) {
    return id.isEmpty() || id.equals("0") ? Optional.empty() : Optional.of(guid(kind, id));
  }

  private String named(SqliteRow row, String element) {
    var name = row.text("name");
    if (name.isEmpty()) {
      gathering.notes().add(Grade.REPAIRED, element, NAMELESS);
      return "(" + element + ")";
    }
    return name;
  }
}

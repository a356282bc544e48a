package no.sitat.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import no.sitat.codebook.Code;
import no.sitat.codebook.CodeKind;
import no.sitat.codebook.CodeLink;
import no.sitat.codebook.Codebook;
import no.sitat.codebook.Direction;
import no.sitat.codebook.LinkType;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.CodebookFile.Entry;
import no.sitat.exchange.CodebookFile.Link;
import no.sitat.exchange.rows.Row;
import no.sitat.exchange.rows.RowReasons;
import no.sitat.exchange.rows.Rows;
import no.sitat.exchange.source.FileRefused;
import no.sitat.exchange.source.Reading;
import no.sitat.exchange.source.Reason;
import no.sitat.exchange.source.Refusal;
import no.sitat.exchange.source.SourceFile;

/// Reads a codebook from a table with the columns that [CodebookReader] documents and
/// `CodebookListing` writes: CSV or the first sheet of a workbook.
///
/// `code` must be there, and a name for every code the project does not have. Of a column that is
/// not there, every code keeps what it has in the project; a cell that is empty says that there is
/// nothing. Every row that is wrong is named by its line, and refuses the file.
final class CodebookTable {
  private final Rows rows;
  private final Codebook known;
  private final int code;
  private final List<Entry> entries = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final Map<String, Integer> lines = new HashMap<>();
  private final List<Refusal> refusals = new ArrayList<>();

  private CodebookTable(Rows rows, Codebook known) throws FileRefused {
    this.rows = rows;
    this.known = known;
    code = rows.named("code");
  }

  /// @param known the project's codebook, or an empty one
  static Reading<CodebookFile> read(SourceFile file, Codebook known) {
    return Rows.read(file, rows -> new CodebookTable(rows, known).codebook(file.stem()));
  }

  private Reading<CodebookFile> codebook(String id) throws IOException, FileRefused {
    for (var row = rows.next(); row.isPresent(); row = rows.next()) {
      if (!row.get().isBlank()) {
        take(row.get());
      }
    }
    if (entries.isEmpty() && refusals.isEmpty()) {
      throw new FileRefused(Reasons.noRows(rows.file()));
    }
    var file = new CodebookFile(id, 1, directions(), entries, links);
    new CodebookCheck(file, known).faults().forEach(fault -> refuse(fault.code(), fault.text()));
    return refusals.isEmpty() ? Reading.taken(file) : Reading.refused(refusals);
  }

  private void refuse(String key, LocalText text) {
    int line = lines.getOrDefault(key, 1);
    refusals.add(Refusal.ofLine(rows.file(), line, Reason.BAD_VALUE, text));
  }

  private void take(Row row) {
    if (!rows.fits(row)) {
      refusals.add(RowReasons.wrongCells(rows, row));
      return;
    }
    try {
      var entry = entry(row);
      if (lines.putIfAbsent(entry.key(), row.line()) != null) {
        refusals.add(
            Refusal.ofLine(
                rows.file(),
                row.line(),
                Reason.DUPLICATE,
                new LocalText(
                    "koden " + entry.key() + " står to ganger",
                    "code " + entry.key() + " stands twice")));
        return;
      }
      entries.add(entry);
      takeLinks(row, entry.key());
    } catch (FileRefused e) {
      refusals.add(e.refusal());
    }
  }

  private Entry entry(Row row) throws FileRefused {
    var key = row.cell(code).strip();
    var before = known.keyed(key);
    var kind = value(row, "kind");
    return new Entry(
        key,
        rows.column("parent").isPresent() ? value(row, "parent") : before.flatMap(this::parent),
        words(row, "name", before.map(Code::name)),
        words(row, "definition", before.map(Code::definition)),
        words(row, "include", before.map(Code::include)),
        words(row, "exclude", before.map(Code::exclude)),
        words(row, "example", before.map(Code::example)),
        words(row, "borderline", before.map(Code::borderline)),
        kind.isPresent()
            ? CodeKind.named(kind.get()).orElseThrow(() -> wrong(row, "kind"))
            : kept("kind", before, Code::kind).orElse(CodeKind.DESCRIPTIVE),
        rows.column("directions").isPresent()
            ? list(value(row, "directions").orElse(""))
            : before.map(Code::directions).orElse(List.of()),
        rows.column("default_direction").isPresent()
            ? value(row, "default_direction")
            : before.flatMap(Code::defaultDirection),
        colour(row),
        active(row, before));
  }

  private <T> Optional<T> kept(String column, Optional<Code> before, Function<Code, T> part) {
    return rows.column(column).isPresent() ? Optional.empty() : before.map(part);
  }

  private Optional<String> parent(Code before) {
    return before.parent().isPresent()
        ? known.code(before.parent().getAsInt()).map(Code::key)
        : Optional.empty();
  }

  private LocalText words(Row row, String name, Optional<LocalText> before) {
    var old = before.orElse(LocalText.EMPTY);
    return new LocalText(text(row, name + "_nb", old.nb()), text(row, name + "_en", old.en()));
  }

  private String text(Row row, String column, String missing) {
    var at = rows.column(column);
    return at.isPresent() ? row.cell(at.getAsInt()).strip() : missing;
  }

  private Optional<String> value(Row row, String column) {
    return Optional.of(text(row, column, "")).filter(text -> !text.isEmpty());
  }

  private OptionalInt colour(Row row) throws FileRefused {
    var written = value(row, "colour");
    if (written.isEmpty()) {
      return OptionalInt.empty();
    }
    if (!written.get().matches("\\d{1,3}")) {
      throw wrong(row, "colour");
    }
    return OptionalInt.of(Integer.parseInt(written.get()));
  }

  private boolean active(Row row, Optional<Code> before) throws FileRefused {
    var written = value(row, "active");
    if (written.isEmpty()) {
      return kept("active", before, Code::active).orElse(true);
    }
    return switch (written.get().toLowerCase(Locale.ROOT)) {
      case "true", "1", "yes", "ja" -> true;
      case "false", "0", "no", "nei" -> false;
      default -> throw wrong(row, "active");
    };
  }

  private void takeLinks(Row row, String from) throws FileRefused {
    if (rows.column("links").isEmpty()) {
      known.keyed(from).ifPresent(before -> keepLinks(before, from));
      return;
    }
    for (var link : list(value(row, "links").orElse(""))) {
      int colon = link.indexOf(':');
      if (colon == 0) {
        throw wrong(row, "links");
      }
      var type = colon < 0 ? LinkType.RELATED : link.substring(0, colon).strip();
      links.add(new Link(from, link.substring(colon + 1).strip(), type));
    }
  }

  private void keepLinks(Code before, String from) {
    known.links().stream()
        .filter(link -> link.from() == before.id())
        .forEach(link -> keepLink(link, from));
  }

  private void keepLink(CodeLink link, String from) {
    known.code(link.to()).ifPresent(to -> links.add(new Link(from, to.key(), link.type())));
  }

  private static List<String> list(String joined) {
    return Arrays.stream(joined.split(";"))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /// The directions that are used; a table has their keys only, and the project their names.
  private List<Direction> directions() {
    var used = new LinkedHashSet<String>();
    entries.forEach(entry -> used.addAll(entry.directions()));
    var found = new ArrayList<Direction>();
    for (var direction : known.directions()) {
      if (used.contains(direction.key())) {
        found.add(direction.at(found.size()));
      }
    }
    return found;
  }

  private FileRefused wrong(Row row, String column) {
    return new FileRefused(Reasons.badValue(rows.file(), row.line(), column));
  }
}

package no.sitat.project.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.sitat.codebook.Code;
import no.sitat.codebook.Codebook;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.CodebookFile;
import no.sitat.exchange.CodebookFile.Axis;
import no.sitat.exchange.CodebookFile.Entry;

/// A codebook file beside the codebook of a project; codes are matched by key.
///
/// @param rows in the order of the file, then the codes the file does not have
/// @param directions keys of directions that the project does not have yet
/// @param dimensions keys of dimensions that the project does not have, or has otherwise
public record CodebookComparison(List<Row> rows, List<String> directions, List<String> dimensions) {
  public CodebookComparison {
    rows = List.copyOf(rows);
    directions = List.copyOf(directions);
    dimensions = List.copyOf(dimensions);
  }

  /// How the file's code stands to the project's.
  public enum Status {
    NEW,
    SAME,
    CHANGED,
    /// The file does not have it; it stays as it is.
    ONLY_HERE;

    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /// @param fields what differs, as the table of the codebook calls it, without language
  /// @param redefined whether name, definition, include or exclude differ, which makes a new
  ///   edition
  public record Row(
      String key, LocalText name, Status status, List<String> fields, boolean redefined) {
    public Row {
      fields = List.copyOf(fields);
    }
  }

  private static final Set<String> MEANING = Set.of("name", "definition", "include", "exclude");

  public static CodebookComparison of(CodebookFile file, Codebook codebook) {
    var rows = new ArrayList<Row>();
    var inFile = new HashSet<String>();
    for (var entry : file.codes()) {
      inFile.add(entry.key());
      rows.add(row(entry, file, codebook));
    }
    codebook.codes().stream()
        .filter(code -> !inFile.contains(code.key()))
        .map(code -> new Row(code.key(), code.name(), Status.ONLY_HERE, List.of(), false))
        .forEach(rows::add);
    var directions =
        file.directions().stream()
            .map(direction -> direction.key())
            .filter(key -> codebook.direction(key).isEmpty())
            .toList();
    var dimensions =
        DimensionImport.changed(file.dimensions(), codebook).stream().map(Axis::key).toList();
    return new CodebookComparison(rows, directions, dimensions);
  }

  private static Row row(Entry entry, CodebookFile file, Codebook codebook) {
    var code = codebook.keyed(entry.key());
    if (code.isEmpty()) {
      return new Row(entry.key(), entry.name(), Status.NEW, List.of(), false);
    }
    var fields = fields(entry, code.get(), codebook);
    if (!missingLinks(entry, code.get(), file, codebook).isEmpty()) {
      fields.add("links");
    }
    var status = fields.isEmpty() ? Status.SAME : Status.CHANGED;
    boolean redefined = fields.stream().anyMatch(MEANING::contains);
    return new Row(entry.key(), entry.name(), status, fields, redefined);
  }

  private static List<String> fields(Entry entry, Code code, Codebook codebook) {
    var fields = new ArrayList<String>();
    enter(fields, "parent", entry.parent(), parent(code, codebook));
    enter(fields, "name", entry.name(), code.name());
    enter(fields, "definition", entry.definition(), code.definition());
    enter(fields, "include", entry.include(), code.include());
    enter(fields, "exclude", entry.exclude(), code.exclude());
    enter(fields, "example", entry.example(), code.example());
    enter(fields, "borderline", entry.borderline(), code.borderline());
    enter(fields, "kind", entry.kind(), code.kind());
    enter(fields, "directions", entry.directions(), code.directions());
    enter(fields, "default_direction", entry.defaultDirection(), code.defaultDirection());
    enter(fields, "active", entry.active(), code.active());
    if (entry.colour().isPresent()) {
      enter(fields, "colour", entry.colour().getAsInt(), code.colour());
    }
    return fields;
  }

  private static void enter(List<String> fields, String field, Object wanted, Object there) {
    if (!Objects.equals(wanted, there)) {
      fields.add(field);
    }
  }

  static Optional<String> parent(Code code, Codebook codebook) {
    return code.parent().isPresent()
        ? codebook.code(code.parent().getAsInt()).map(Code::key)
        : Optional.empty();
  }

  /// Links of the file that the project does not have; an import takes none away.
  static Set<CodebookFile.Link> missingLinks(
      Entry entry, Code code, CodebookFile file, Codebook codebook) {
    var there =
        codebook.links().stream()
            .filter(link -> link.from() == code.id())
            .map(link -> link.type() + " " + codebook.code(link.to()).map(Code::key).orElse(""))
            .collect(Collectors.toSet());
    return file.links().stream()
        .filter(link -> link.from().equals(entry.key()))
        .filter(link -> !there.contains(link.type() + " " + link.to()))
        .collect(
            Collectors.toCollection(() ->
                new TreeSet<>(
                    Comparator.comparing(CodebookFile.Link::to)
                        .thenComparing(CodebookFile.Link::type))));
  }

  public int count(Status status) {
    return (int) rows.stream().filter(row -> row.status() == status).count();
  }
}

package no.sitat.http.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import no.sitat.codebook.Code;
import no.sitat.codebook.Codebook;
import no.sitat.codebook.CodebookDiff;
import no.sitat.codebook.LocalText;
import no.sitat.project.codes.CodeEdition;
import no.sitat.text.WordDiff;

/// What changed between two states of the codebook.
///
/// @param from id of a version, or `now`
/// @param to id of a version, or `now`
public record DiffView(String from, String to, List<ChangeView> changes) {
  /// One code that is not as it was.
  ///
  /// @param key the code's key now, or its last
  /// @param what `added`, `removed`, `moved`, `renamed`, `redefined`, `examples`, `key`, `kind`,
  ///   `directions`, `links`, `switched` or `colour`
  /// @param fields what differs in words
  public record ChangeView(
      String key, String nameNb, String nameEn, List<String> what, List<FieldView> fields) {}

  /// One part of a code before and after.
  ///
  /// @param field as a code's JSON calls it: `definitionNb`, `parent`, `directions` …
  /// @param pieces word by word
  public record FieldView(String field, String before, String after, List<PieceView> pieces) {
    static FieldView of(String field, String before, String after) {
      var pieces =
          WordDiff.of(before, after).pieces().stream()
              .map(piece ->
                  new PieceView(piece.kind().name().toLowerCase(Locale.ROOT), piece.text()))
              .toList();
      return new FieldView(field, before, after, pieces);
    }
  }

  /// @param kind `kept`, `removed` or `added`
  public record PieceView(String kind, String text) {}

  /// One state of the codebook under its name.
  public record State(String name, Codebook codebook) {}

  public static DiffView of(State from, State to) {
    var changes =
        CodebookDiff.of(from.codebook(), to.codebook()).changes().stream()
            .map(change -> change(change, from.codebook(), to.codebook()))
            .toList();
    return new DiffView(from.name(), to.name(), changes);
  }

  private static ChangeView change(CodebookDiff.Change change, Codebook from, Codebook to) {
    var code = change.code();
    var fields = new ArrayList<FieldView>();
    words(fields, change.before().map(Words::of), change.after().map(Words::of));
    field(fields, "parent", parent(change.before(), from), parent(change.after(), to));
    field(fields, "key", text(change.before(), Code::key), text(change.after(), Code::key));
    field(
        fields,
        "kind",
        text(change.before(), each -> each.kind().key()),
        text(change.after(), each -> each.kind().key()));
    field(
        fields,
        "directions",
        text(change.before(), DiffView::directions),
        text(change.after(), DiffView::directions));
    field(fields, "links", links(change.before(), from), links(change.after(), to));
    return new ChangeView(
        code.key(),
        code.name().nb(),
        code.name().en(),
        change.what().stream().sorted().map(CodebookDiff.What::key).toList(),
        fields);
  }

  /// The words of a code, whether of now or of an edition.
  private record Words(
      LocalText name,
      LocalText definition,
      LocalText include,
      LocalText exclude,
      LocalText example,
      LocalText borderline) {
    static final Words NONE =
        new Words(
            LocalText.EMPTY,
            LocalText.EMPTY,
            LocalText.EMPTY,
            LocalText.EMPTY,
            LocalText.EMPTY,
            LocalText.EMPTY);

    static Words of(Code code) {
      return new Words(
          code.name(),
          code.definition(),
          code.include(),
          code.exclude(),
          code.example(),
          code.borderline());
    }

    static Words of(CodeEdition edition) {
      return new Words(
          edition.name(),
          edition.definition(),
          edition.include(),
          edition.exclude(),
          edition.example(),
          edition.borderline());
    }
  }

  /// What one edition of a code says otherwise than another.
  public static List<FieldView> between(CodeEdition old, CodeEdition now) {
    var fields = new ArrayList<FieldView>();
    words(fields, Optional.of(Words.of(old)), Optional.of(Words.of(now)));
    return List.copyOf(fields);
  }

  private static void words(List<FieldView> into, Optional<Words> before, Optional<Words> after) {
    var old = before.orElse(Words.NONE);
    var now = after.orElse(Words.NONE);
    words(into, "name", old.name(), now.name());
    words(into, "definition", old.definition(), now.definition());
    words(into, "include", old.include(), now.include());
    words(into, "exclude", old.exclude(), now.exclude());
    words(into, "example", old.example(), now.example());
    words(into, "borderline", old.borderline(), now.borderline());
  }

  private static void words(List<FieldView> into, String field, LocalText old, LocalText now) {
    field(into, field + "Nb", old.nb(), now.nb());
    field(into, field + "En", old.en(), now.en());
  }

  private static void field(List<FieldView> into, String field, String before, String after) {
    if (!before.equals(after)) {
      into.add(FieldView.of(field, before, after));
    }
  }

  private static String text(Optional<Code> code, Function<Code, String> part) {
    return code.map(part).orElse("");
  }

  private static String directions(Code code) {
    return String.join(", ", code.directions())
        + code.defaultDirection().map(key -> " (" + key + ")").orElse("");
  }

  private static String parent(Optional<Code> code, Codebook book) {
    return code.flatMap(each ->
            each.parent().isPresent() ? book.code(each.parent().getAsInt()) : Optional.empty())
        .map(Code::key)
        .orElse("");
  }

  private static String links(Optional<Code> code, Codebook book) {
    return code.map(each ->
            book.links().stream()
                .filter(link -> link.from() == each.id())
                .map(link -> link.type() + " " + book.code(link.to()).map(Code::key).orElse(""))
                .sorted(Comparator.naturalOrder())
                .toList())
        .map(links -> String.join(", ", links))
        .orElse("");
  }
}

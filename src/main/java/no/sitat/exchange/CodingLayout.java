package no.sitat.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import no.sitat.exchange.rows.RowReasons;
import no.sitat.exchange.rows.Rows;
import no.sitat.exchange.source.FileRefused;

/// Where the columns of a table of codings are; what nobody named is guessed from the header, which
/// may be ours or that of another tool, in several languages.
///
/// @param start empty where the words say the place
/// @param text empty where positions do
/// @param paragraph number of the paragraph it begins in, by which MAXQDA says where it is
record CodingLayout(
    int document,
    int code,
    OptionalInt start,
    OptionalInt end,
    OptionalInt text,
    OptionalInt coder,
    OptionalInt direction,
    OptionalInt weight,
    OptionalInt memo,
    OptionalInt created,
    OptionalInt paragraph) {
  private static final List<String> DOCUMENT =
      List.of(
          "document",
          "document name",
          "document_name",
          "dokument",
          "dokumentnavn",
          "dokumentname",
          "file",
          "file name",
          "filename",
          "file_name",
          "fil",
          "filnavn",
          "source",
          "source name",
          "kilde",
          "media title",
          "resource title",
          "resource",
          "transcript",
          "intervju",
          "documento",
          "nombre del documento",
          "nom du document",
          "datei");

  private static final List<String> CODE =
      List.of(
          "code",
          "codes",
          "code name",
          "code_name",
          "codename",
          "kode",
          "kodenavn",
          "koder",
          "codes applied combined",
          "codes applied",
          "tag",
          "tags",
          "node",
          "nodes",
          "node name",
          "theme",
          "tema",
          "código",
          "códigos",
          "coded");

  private static final List<String> TEXT =
      List.of(
          "quotation content",
          "quotation",
          "quote",
          "segment",
          "coded segment",
          "coded text",
          "coded_text",
          "excerpt",
          "excerpt copy",
          "seltext",
          "selected text",
          "sitat",
          "utdrag",
          "kodet tekst",
          "zitat",
          "zitatinhalt",
          "textstelle",
          "reference text",
          "text",
          "tekst",
          "content",
          "contents",
          "innhold",
          "segmento",
          "extrait",
          "texto");

  /// Names of columns that tables of posts have, too.
  private static final Set<String> OF_ANY_TABLE =
      Set.of("quote", "text", "tekst", "content", "contents", "innhold", "texto");

  private static final List<String> CODER =
      List.of(
          "coder",
          "coded by",
          "coded_by",
          "kodet av",
          "created by",
          "created_by",
          "excerpt creator",
          "creator",
          "author",
          "autor",
          "owner",
          "user",
          "user name",
          "opprettet av",
          "forfatter",
          "bruker",
          "erstellt von",
          "modified by");

  private static final List<String> MEMO =
      List.of(
          "memo",
          "coded_memo",
          "comment",
          "comments",
          "kommentar",
          "notat",
          "note",
          "merknad",
          "comentario",
          "commentaire");

  private static final List<String> CREATED =
      List.of(
          "created",
          "created on",
          "created_on",
          "creation date",
          "coded on",
          "date",
          "datetime",
          "excerpt date",
          "dato",
          "opprettet",
          "erstelldatum",
          "erstellt",
          "fecha de creación");

  private static final List<String> PARAGRAPH =
      List.of("beginning", "anfang", "begynnelse", "paragraph", "avsnitt", "comienzo", "début");

  /// @throws FileRefused if a column that was named, or must be there, is not
  static CodingLayout of(Rows rows, CodingColumns named) throws FileRefused {
    var text = find(rows, named.text(), TEXT);
    var positions = positions(rows, named);
    if (positions.isEmpty() && text.isEmpty()) {
      throw new FileRefused(RowReasons.noColumn(rows.file(), "start"));
    }
    return new CodingLayout(
        must(rows, find(rows, named.document(), DOCUMENT), "document"),
        must(rows, find(rows, named.code(), CODE), "code"),
        positions.map(Positions::start).orElse(OptionalInt.empty()),
        positions.map(Positions::end).orElse(OptionalInt.empty()),
        text,
        find(rows, named.coder(), CODER),
        find(rows, named.direction(), List.of("direction")),
        find(rows, named.weight(), List.of("weight")),
        find(rows, named.memo(), MEMO),
        find(rows, named.created(), CREATED),
        rows.guess(PARAGRAPH));
  }

  /// What is guessed of columns, by what they hold; what cannot be guessed is left out.
  static Map<String, String> guessed(Rows rows) {
    var usual =
        Map.of(
            "document", DOCUMENT,
            "code", CODE,
            "text", TEXT,
            "start", List.of("start"),
            "end", List.of("end"),
            "coder", CODER,
            "direction", List.of("direction"),
            "weight", List.of("weight"),
            "memo", MEMO,
            "created", CREATED);
    var found = new HashMap<String, String>();
    usual.forEach((role, names) ->
        rows.guess(names).ifPresent(column -> found.put(role, rows.header().get(column))));
    return found;
  }

  /// Whether a table with these columns can hardly be anything else: a document, a code, and words
  /// under a name that only coded words have.
  static boolean isOfCodings(List<String> header) {
    var names = header.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    return DOCUMENT.stream().anyMatch(names::contains)
        && CODE.stream().anyMatch(names::contains)
        && TEXT.stream().filter(name -> !OF_ANY_TABLE.contains(name)).anyMatch(names::contains);
  }

  private record Positions(OptionalInt start, OptionalInt end) {}

  private static Optional<Positions> positions(Rows rows, CodingColumns named) throws FileRefused {
    if (named.start().isPresent() || named.end().isPresent()) {
      return Optional.of(
          new Positions(
              OptionalInt.of(rows.named(named.start().orElse("start"))),
              OptionalInt.of(rows.named(named.end().orElse("end")))));
    }
    var start = rows.column("start");
    var end = rows.column("end");
    return start.isPresent() && end.isPresent()
        ? Optional.of(new Positions(start, end))
        : Optional.empty();
  }

  private static int must(Rows rows, OptionalInt column, String name) throws FileRefused {
    return column.orElseThrow(() -> new FileRefused(RowReasons.noColumn(rows.file(), name)));
  }

  private static OptionalInt find(Rows rows, Optional<String> named, List<String> usual)
      throws FileRefused {
    return named.isPresent() ? OptionalInt.of(rows.named(named.get())) : rows.guess(usual);
  }

  /// Whether the table has positions, in our own unit.
  boolean hasPositions() {
    return start.isPresent();
  }
}

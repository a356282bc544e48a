package no.sitat.project.desk;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import no.sitat.codebook.Code;
import no.sitat.codebook.Codebook;
import no.sitat.codebook.Direction;
import no.sitat.codebook.LocalText;
import no.sitat.coding.Coding;
import no.sitat.coding.DimensionValues;
import no.sitat.corpus.Document;
import no.sitat.project.edit.EditSketch;
import no.sitat.project.edit.Row;
import no.sitat.project.edit.Table;
import no.sitat.project.store.Characters;
import no.sitat.text.Span;

/// Checks the codings of one request and writes them into its sketch; what one coding needed to be
/// looked up is kept for the next.
final class CodingSketch {
  static final int LONGEST_MEMO = 100_000;

  private final EditSketch sketch;
  private final Codebook codebook;
  private final Map<Integer, Characters> characters = new HashMap<>();
  private final Map<String, Code> codes = new HashMap<>();
  private final Map<Integer, Code> switchedOn = new LinkedHashMap<>();

  /// @param codebook with the codes that the same edit makes
  CodingSketch(EditSketch sketch, Codebook codebook) {
    this.sketch = sketch;
    this.codebook = codebook;
  }

  /// A code with a direction: what a coding says, for the history.
  record Named(Code code, Optional<String> direction) {}

  /// @param span where the coding is from now on
  /// @param row the columns as they shall be
  record Changed(Coding coding, Span span, Named was, Named is, Row row) {}

  /// A coding that was written.
  record Made(int id, Named as) {}

  Made add(CodingRequest request) {
    return add(request, OptionalInt.empty());
  }

  /// @param query id of the query that made it
  Made add(CodingRequest request, OptionalInt query) {
    var document = Checks.document(sketch.study(), request.document());
    Checks.version(document, request.version());
    var span = span(document, request.start(), request.end());
    var code = code(request.code());
    var direction = Checks.direction(code, request.direction(), codebook);
    Checks.weight(request.weight());
    Checks.length("memo", request.memo(), LONGEST_MEMO);
    Checks.dimensions(codebook, request.dimensions());
    use(code);
    int id =
        sketch.insert(
            Table.CODING,
            coded(code, direction)
                .with("document", document.id())
                .with("version", document.version())
                .with("start_at", span.start())
                .with("end_at", span.end())
                .with("coder", sketch.by().id())
                .with("weight", request.weight())
                .with("memo", request.memo())
                .with("dimensions", DimensionValues.NONE.with(request.dimensions()).written())
                .with("created", sketch.now())
                .with("batch", OptionalInt.empty())
                .with("live", true)
                .with("coding_query", query));
    sketch.touch(document.id());
    return new Made(id, new Named(code, direction));
  }

  Changed change(Coding coding, CodingChange change) {
    var document = Checks.document(sketch.study(), coding.document());
    Checks.version(document, change.version());
    var before = Checks.code(sketch.study(), coding);
    var code = change.code().map(this::code).orElse(before);
    var wanted = change.direction().isPresent() ? change.direction() : kept(coding, code);
    var direction = Checks.direction(code, wanted.filter(key -> !key.isEmpty()), codebook);
    var span = span(document, coding, change);
    var weight = weight(coding, change);
    Checks.weight(weight);
    change.memo().ifPresent(memo -> Checks.length("memo", memo, LONGEST_MEMO));
    Checks.dimensions(codebook, change.dimensions());
    var row = placed(coded(code, direction), document, coding, span);
    sketch.touch(document.id());
    if (code.id() != before.id()) {
      use(code);
    }
    return new Changed(
        coding,
        span,
        new Named(before, coding.direction()),
        new Named(code, direction),
        (code.id() == before.id() ? row.with("edition", coding.edition()) : row)
            .with("weight", weight)
            .with("memo", change.memo().orElse(coding.memo()))
            .with("dimensions", coding.dimensions().with(change.dimensions()).written()));
  }

  private static OptionalInt weight(Coding coding, CodingChange change) {
    return change.weight().isEmpty()
        ? coding.weight()
        : change.weight().getAsInt() == CodingChange.NO_WEIGHT
            ? OptionalInt.empty()
            : change.weight();
  }

  /// The direction the coding has, if the code allows it.
  private static Optional<String> kept(Coding coding, Code code) {
    return coding.direction().filter(code.directions()::contains);
  }

  private Code code(String keyOrName) {
    return codes.computeIfAbsent(keyOrName, wanted -> Checks.code(codebook, wanted));
  }

  /// The span if it lies in the document's text and cuts no character in two.
  Span span(Document document, int start, int end) {
    return Checks.span(
        document,
        start,
        end,
        () ->
            characters.computeIfAbsent(
                document.id(), _ -> Characters.of(sketch.handle(), document)));
  }

  private Span span(Document document, Coding coding, CodingChange change) {
    var before = coding.span();
    return change.start().isEmpty() && change.end().isEmpty()
        ? before
        : span(document, change.start().orElse(before.start()), change.end().orElse(before.end()));
  }

  /// Where a coding is to lie from now on; one that stays keeps the text it was made on.
  private static Row placed(Row row, Document document, Coding coding, Span span) {
    return span.equals(coding.span())
        ? row
        : row.with("version", document.version())
            .with("start_at", span.start())
            .with("end_at", span.end());
  }

  private static Row coded(Code code, Optional<String> direction) {
    return Row.EMPTY
        .with("code", code.id())
        .with("edition", code.edition())
        .with("direction", direction);
  }

  /// A code that somebody codes with is in use again, by the same edit; one that this edit makes is
  /// as it was asked for.
  private void use(Code code) {
    boolean isNew = sketch.study().codebook().code(code.id()).isEmpty();
    if (!code.active() && !isNew && !switchedOn.containsKey(code.id())) {
      sketch.update(Table.CODE, code.id(), Row.EMPTY.with("active", true));
      switchedOn.put(code.id(), code);
    }
  }

  /// Tells what was done, and which codes it switched on.
  void say(String nb, String en) {
    sketch.say(nb + on("; slo på ", "nb"), en + on("; switched on ", "en"));
  }

  private String on(String words, String language) {
    return switchedOn.isEmpty()
        ? ""
        : switchedOn.values().stream()
            .map(code -> code.name().in(language))
            .collect(Collectors.joining(", ", words, ""));
  }

  /// What a coding says, in words: *Status, push*.
  LocalText words(Named named) {
    var word =
        named.direction().flatMap(codebook::direction).map(Direction::word).orElse(LocalText.EMPTY);
    var name = named.code().name();
    return new LocalText(
        joined(name.in("nb"), word.in("nb")), joined(name.in("en"), word.in("en")));
  }

  private static String joined(String code, String direction) {
    return direction.isEmpty() ? code : code + ", " + direction;
  }
}

package no.sitat.project;

import java.util.Optional;
import java.util.OptionalInt;
import no.sitat.codebook.Code;
import no.sitat.codebook.LocalText;
import no.sitat.coding.Coding;
import no.sitat.corpus.Document;
import no.sitat.text.Span;

/// Turns requests about codings into edits, or refuses them.
final class CodingDesk {
  private CodingDesk() {}

  static int add(EditSketch sketch, CodingRequest request) {
    var document = Checks.document(sketch.study(), request.document());
    Checks.version(document, request.version());
    var span = Checks.span(document, request.start(), request.end());
    var code = Checks.code(sketch.study(), request.code());
    var direction = Checks.direction(code, request.direction(), sketch.study().codebook());
    Checks.weight(request.weight());
    Checks.length("memo", request.memo(), 100_000);
    int id =
        sketch.insert(
            Table.CODING,
            placed(document, span, code, direction)
                .with("coder", sketch.by().id())
                .with("weight", request.weight())
                .with("memo", request.memo())
                .with("created", sketch.now())
                .with("batch", OptionalInt.empty())
                .with("live", true));
    sketch.touch(document.id());
    sketch.say(
        "Kodet som " + name(code, "nb", direction), "Coded as " + name(code, "en", direction));
    return id;
  }

  private static Row placed(Document document, Span span, Code code, Optional<String> direction) {
    return Row.EMPTY
        .with("document", document.id())
        .with("version", document.version())
        .with("start_at", span.start())
        .with("end_at", span.end())
        .with("code", code.id())
        .with("edition", code.edition())
        .with("direction", direction);
  }

  static int change(EditSketch sketch, int id, CodingChange change) {
    var coding = find(sketch, id);
    var document = Checks.document(sketch.study(), coding.document());
    var before = Checks.code(sketch.study(), coding);
    var code = change.code().map(key -> Checks.code(sketch.study(), key)).orElse(before);
    var wanted = change.direction().isPresent() ? change.direction() : kept(coding, code);
    var direction =
        Checks.direction(code, wanted.filter(key -> !key.isEmpty()), sketch.study().codebook());
    var span =
        Checks.span(
            document,
            change.start().orElse(coding.span().start()),
            change.end().orElse(coding.span().end()));
    var weight = change.weight().isPresent() ? change.weight() : coding.weight();
    if (weight.isPresent() && weight.getAsInt() == -1) {
      weight = OptionalInt.empty();
    }
    Checks.weight(weight);
    change.memo().ifPresent(memo -> Checks.length("memo", memo, 100_000));
    var row = placed(document, span, code, direction);
    sketch.update(
        Table.CODING,
        id,
        (code.id() == before.id() ? row.with("edition", coding.edition()) : row)
            .with("weight", weight)
            .with("memo", change.memo().orElse(coding.memo())));
    sketch.touch(document.id());
    var words = changed(coding, before, code, direction);
    sketch.say(words.nb(), words.en());
    return id;
  }

  /// The direction the coding has, if the code allows it.
  private static Optional<String> kept(Coding coding, Code code) {
    return coding.direction().filter(code.directions()::contains);
  }

  private static LocalText changed(
      Coding coding, Code before, Code code, Optional<String> direction) {
    if (code.id() != before.id() || !direction.equals(coding.direction())) {
      return new LocalText(
          "Omkodet fra "
              + name(before, "nb", coding.direction())
              + " til "
              + name(code, "nb", direction),
          "Recoded from "
              + name(before, "en", coding.direction())
              + " to "
              + name(code, "en", direction));
    }
    return new LocalText(
        "Endret en koding av " + name(code, "nb", direction),
        "Changed a coding of " + name(code, "en", direction));
  }

  static int remove(EditSketch sketch, int id) {
    var coding = find(sketch, id);
    var code = Checks.code(sketch.study(), coding);
    for (var memo : CodingStore.memos(sketch.handle(), "coding", id)) {
      sketch.delete(Table.MEMO, memo.id());
    }
    sketch.delete(Table.CODING, id);
    sketch.touch(coding.document());
    sketch.say(
        "Fjernet en koding av " + name(code, "nb", coding.direction()),
        "Removed a coding of " + name(code, "en", coding.direction()));
    return id;
  }

  private static Coding find(EditSketch sketch, int id) {
    return CodingStore.find(sketch.handle(), id)
        .orElseThrow(() ->
            ProjectError.of(
                Problem.UNKNOWN_CODING,
                "id",
                "Det finnes ingen koding " + id + ".",
                "There is no coding " + id + "."));
  }

  private static String name(Code code, String language, Optional<String> direction) {
    return code.name().in(language) + direction.map(key -> ", " + key).orElse("");
  }
}

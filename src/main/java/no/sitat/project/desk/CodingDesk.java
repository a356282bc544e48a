package no.sitat.project.desk;

import java.util.Optional;
import java.util.OptionalInt;
import no.sitat.codebook.Code;
import no.sitat.codebook.Codebook;
import no.sitat.codebook.Direction;
import no.sitat.codebook.LocalText;
import no.sitat.coding.Coding;
import no.sitat.corpus.Document;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import no.sitat.project.edit.EditSketch;
import no.sitat.project.edit.Row;
import no.sitat.project.edit.Table;
import no.sitat.project.store.Characters;
import no.sitat.project.store.CodingStore;
import no.sitat.text.Span;

/// Turns requests about codings into edits, or refuses them.
public final class CodingDesk {
  private CodingDesk() {}

  public static int add(EditSketch sketch, CodingRequest request) {
    var document = Checks.document(sketch.study(), request.document());
    Checks.version(document, request.version());
    var span = span(sketch, document, request.start(), request.end());
    var code = Checks.code(sketch.study(), request.code());
    var direction = Checks.direction(code, request.direction(), sketch.study().codebook());
    Checks.weight(request.weight());
    Checks.length("memo", request.memo(), 100_000);
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
                .with("created", sketch.now())
                .with("batch", OptionalInt.empty())
                .with("live", true));
    sketch.touch(document.id());
    var what = named(sketch.study().codebook(), code, direction);
    sketch.say("Kodet som " + what.nb(), "Coded as " + what.en());
    return id;
  }

  private static Span span(EditSketch sketch, Document document, int start, int end) {
    return Checks.span(document, start, end, () -> Characters.of(sketch.handle(), document));
  }

  private static Span span(
      EditSketch sketch, Document document, Coding coding, CodingChange change) {
    var before = coding.span();
    return change.start().isEmpty() && change.end().isEmpty()
        ? before
        : span(
            sketch,
            document,
            change.start().orElse(before.start()),
            change.end().orElse(before.end()));
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

  public static int change(EditSketch sketch, int id, CodingChange change) {
    var coding = find(sketch, id);
    var document = Checks.document(sketch.study(), coding.document());
    Checks.version(document, OptionalInt.of(coding.version()));
    var before = Checks.code(sketch.study(), coding);
    var code = change.code().map(key -> Checks.code(sketch.study(), key)).orElse(before);
    var wanted = change.direction().isPresent() ? change.direction() : kept(coding, code);
    var direction =
        Checks.direction(code, wanted.filter(key -> !key.isEmpty()), sketch.study().codebook());
    var span = span(sketch, document, coding, change);
    var weight = change.weight().isPresent() ? change.weight() : coding.weight();
    if (weight.isPresent() && weight.getAsInt() == -1) {
      weight = OptionalInt.empty();
    }
    Checks.weight(weight);
    change.memo().ifPresent(memo -> Checks.length("memo", memo, 100_000));
    var row = placed(coded(code, direction), document, coding, span);
    sketch.update(
        Table.CODING,
        id,
        (code.id() == before.id() ? row.with("edition", coding.edition()) : row)
            .with("weight", weight)
            .with("memo", change.memo().orElse(coding.memo())));
    sketch.touch(document.id());
    var was = named(sketch.study().codebook(), before, coding.direction());
    var is = named(sketch.study().codebook(), code, direction);
    var words = was.equals(is) ? changed(coding, span, change, is) : recoded(was, is);
    sketch.say(words.nb(), words.en());
    return id;
  }

  private static LocalText recoded(LocalText was, LocalText is) {
    return new LocalText(
        "Omkodet fra " + was.nb() + " til " + is.nb(),
        "Recoded from " + was.en() + " to " + is.en());
  }

  /// What else than code and direction was changed.
  private static LocalText changed(Coding coding, Span span, CodingChange change, LocalText what) {
    if (!span.equals(coding.span())) {
      return new LocalText(
          "Endret hvor langt en koding av " + what.nb() + " rekker",
          "Changed how far a coding of " + what.en() + " reaches");
    }
    if (change.memo().filter(memo -> !memo.equals(coding.memo())).isPresent()) {
      return new LocalText(
          "Skrev notat ved en koding av " + what.nb(), "Wrote a memo at a coding of " + what.en());
    }
    return new LocalText(
        "Endret vekten av en koding av " + what.nb(),
        "Changed the weight of a coding of " + what.en());
  }

  /// The direction the coding has, if the code allows it.
  private static Optional<String> kept(Coding coding, Code code) {
    return coding.direction().filter(code.directions()::contains);
  }

  public static int remove(EditSketch sketch, int id) {
    var coding = find(sketch, id);
    var code = Checks.code(sketch.study(), coding);
    for (var memo : CodingStore.memos(sketch.handle(), "coding", id)) {
      sketch.delete(Table.MEMO, memo.id());
    }
    sketch.delete(Table.CODING, id);
    sketch.touch(coding.document());
    var what = named(sketch.study().codebook(), code, coding.direction());
    sketch.say("Fjernet en koding av " + what.nb(), "Removed a coding of " + what.en());
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

  private static LocalText named(Codebook book, Code code, Optional<String> direction) {
    var word =
        direction.flatMap(book::direction).map(Direction::word).orElse(new LocalText("", ""));
    return new LocalText(
        joined(code.name().in("nb"), word.in("nb")), joined(code.name().in("en"), word.in("en")));
  }

  private static String joined(String code, String direction) {
    return direction.isEmpty() ? code : code + ", " + direction;
  }
}

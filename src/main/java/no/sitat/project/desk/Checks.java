package no.sitat.project.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import no.sitat.codebook.Code;
import no.sitat.codebook.Codebook;
import no.sitat.codebook.Dimension;
import no.sitat.coding.Coding;
import no.sitat.coding.Study;
import no.sitat.corpus.Document;
import no.sitat.project.desk.LinkEnd.Passage;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import no.sitat.project.edit.EditSketch;
import no.sitat.project.edit.Row;
import no.sitat.project.store.Characters;
import no.sitat.registry.Respondent;
import no.sitat.registry.Variable;
import no.sitat.text.Span;

/// What a request must meet before it becomes an edit; each check answers the thing it checked.
public final class Checks {
  private Checks() {}

  public static Document document(Study study, int id) {
    return study
        .corpus()
        .document(id)
        .orElseThrow(() ->
            ProjectError.of(
                Problem.UNKNOWN_DOCUMENT,
                "document",
                "Det finnes ikke noe dokument " + id + ".",
                "There is no document " + id + "."));
  }

  public static void version(Document document, OptionalInt version) {
    if (version.isPresent() && version.getAsInt() != document.version()) {
      throw ProjectError.of(
          Problem.STALE_VERSION,
          "version",
          "Teksten er i versjon "
              + document.version()
              + ", ikke "
              + version.getAsInt()
              + ". Last dokumentet på nytt.",
          "The text is at version "
              + document.version()
              + ", not "
              + version.getAsInt()
              + ". Load the document again.");
    }
  }

  /// Where a passage stands that a request names.
  public record Placed(Document document, Span span) {
    /// The columns that say so.
    public Row row() {
      return Row.EMPTY
          .with("document", document.id())
          .with("version", document.version())
          .with("start_at", span.start())
          .with("end_at", span.end());
    }
  }

  public static Placed passage(EditSketch sketch, Passage passage) {
    var document = document(sketch.study(), passage.document());
    version(document, passage.version());
    var span =
        span(
            document,
            passage.start(),
            passage.end(),
            () -> Characters.of(sketch.handle(), document));
    return new Placed(document, span);
  }

  private static Span span(Document document, int start, int end) {
    if (start < 0 || end <= start || end > document.length()) {
      throw ProjectError.of(
          Problem.BAD_SPAN,
          end <= start ? "end" : start < 0 ? "start" : "end",
          "Utsnittet "
              + start
              + "–"
              + end
              + " ligger ikke i teksten, som er "
              + document.length()
              + " tegn lang.",
          "The span "
              + start
              + "–"
              + end
              + " does not lie inside the text, which is "
              + document.length()
              + " units long.");
    }
    return new Span(start, end);
  }

  /// @param characters of the document's text
  public static Span span(Document document, int start, int end, Supplier<Characters> characters) {
    var span = span(document, start, end);
    var text = characters.get();
    whole(text, "start", start);
    whole(text, "end", end);
    return span;
  }

  private static void whole(Characters text, String field, int offset) {
    if (!text.canCutAt(offset)) {
      throw ProjectError.of(
          Problem.BAD_SPAN,
          field,
          "Utsnittet deler et tegn i to ved " + offset + ".",
          "The span cuts a character in two at " + offset + ".");
    }
  }

  public static Code code(Study study, String keyOrName) {
    return code(study.codebook(), keyOrName);
  }

  static Code code(Codebook codebook, String keyOrName) {
    return codebook
        .find(keyOrName)
        .orElseThrow(() ->
            ProjectError.of(
                Problem.UNKNOWN_CODE,
                "code",
                "Det finnes ingen kode «" + keyOrName + "».",
                "There is no code “" + keyOrName + "”."));
  }

  public static Code code(Study study, Coding coding) {
    return study
        .codebook()
        .code(coding.code())
        .orElseThrow(
            () -> new IllegalStateException(coding + " has a code that is not in the codebook"));
  }

  /// The direction asked for, or the one the code implies.
  public static Optional<String> direction(Code code, Optional<String> wanted, Codebook codebook) {
    if (wanted.isPresent() && !code.directions().contains(wanted.get())) {
      boolean known = codebook.direction(wanted.get()).isPresent();
      throw ProjectError.of(
          known ? Problem.DIRECTION_NOT_ALLOWED : Problem.UNKNOWN_DIRECTION,
          "direction",
          code.key()
              + " tillater "
              + listed(code.directions(), "ingen retning")
              + ", ikke «"
              + wanted.get()
              + "».",
          code.key()
              + " allows "
              + listed(code.directions(), "no direction")
              + ", not “"
              + wanted.get()
              + "”.");
    }
    var direction = wanted.isPresent() ? wanted : code.impliedDirection();
    if (direction.isEmpty() && code.asksForDirection()) {
      throw ProjectError.of(
          Problem.DIRECTION_MISSING,
          "direction",
          code.key() + " trenger en retning: " + listed(code.directions(), "") + ".",
          code.key() + " needs a direction: " + listed(code.directions(), "") + ".");
    }
    return direction;
  }

  private static String listed(List<String> keys, String none) {
    return keys.isEmpty() ? none : String.join(", ", keys);
  }

  public static void weight(OptionalInt weight) {
    if (weight.isPresent() && (weight.getAsInt() < 0 || weight.getAsInt() > 100)) {
      throw ProjectError.of(
          Problem.BAD_VALUE,
          "weight",
          "Vekten må være fra 0 til 100, ikke " + weight.getAsInt() + ".",
          "The weight must be 0 to 100, not " + weight.getAsInt() + ".");
    }
  }

  /// What codings are to say in the project's dimensions. What is switched off is not offered, and
  /// may still be said: files and older codings say it.
  public static void dimensions(Codebook codebook, Map<String, Optional<String>> wanted) {
    wanted.forEach((key, value) -> dimension(codebook, key, value));
  }

  private static void dimension(Codebook codebook, String key, Optional<String> value) {
    var dimension =
        codebook
            .dimension(key)
            .filter(found -> !found.isWeight())
            .orElseThrow(() ->
                ProjectError.of(
                    Problem.UNKNOWN_DIMENSION,
                    "dimensions",
                    "Det finnes ingen dimensjon «" + key + "».",
                    "There is no dimension “" + key + "”."));
    if (value.filter(text -> !dimension.takes(text)).isPresent()) {
      var values = dimension.values().stream().map(Dimension.Value::key).toList();
      throw ProjectError.of(
          Problem.BAD_VALUE,
          "dimensions",
          key + " tar " + listed(values, "et helt tall fra 0 til 100") + ".",
          key + " takes " + listed(values, "a whole number from 0 to 100") + ".");
    }
  }

  public static void length(String field, String text, int most) {
    if (text.length() > most) {
      throw ProjectError.of(
          Problem.BAD_VALUE,
          field,
          "Teksten er for lang: " + text.length() + " tegn, høyst " + most + ".",
          "The text is too long: " + text.length() + " characters, at most " + most + ".");
    }
  }

  public static void filled(String field, String text, int most) {
    if (text.isBlank()) {
      throw ProjectError.of(
          Problem.BAD_VALUE, field, "Feltet kan ikke være tomt.", "The field cannot be empty.");
    }
    length(field, text, most);
  }

  public static Respondent respondent(Study study, int id) {
    return study
        .respondents()
        .respondent(id)
        .orElseThrow(() ->
            ProjectError.of(
                Problem.UNKNOWN_RESPONDENT,
                "respondent",
                "Det finnes ingen respondent " + id + ".",
                "There is no respondent " + id + "."));
  }

  public static Variable variable(Study study, int id) {
    return study.respondents().variables().stream()
        .filter(variable -> variable.id() == id)
        .findFirst()
        .orElseThrow(() ->
            ProjectError.of(
                Problem.UNKNOWN_VARIABLE,
                "variable",
                "Det finnes ingen variabel " + id + ".",
                "There is no variable " + id + "."));
  }
}

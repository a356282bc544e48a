package no.sitat.project.desk;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import no.sitat.codebook.Code;
import no.sitat.codebook.Codebook;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;

/// What a request about a code must meet before it becomes an edit.
public final class CodebookChecks {
  private static final int LONGEST_TEXT = 100_000;

  private CodebookChecks() {}

  public static Code code(Codebook codebook, int id) {
    return codebook
        .code(id)
        .orElseThrow(() ->
            ProjectError.of(
                Problem.UNKNOWN_CODE,
                "code",
                "Det finnes ingen kode " + id + ".",
                "There is no code " + id + "."));
  }

  static void text(Codebook codebook, CodeDraft draft) {
    lengths(draft);
    for (var direction : draft.directions()) {
      if (codebook.direction(direction).isEmpty()) {
        throw unknownDirection(direction);
      }
    }
    if (new TreeSet<>(draft.directions()).size() < draft.directions().size()
        || draft.defaultDirection().filter(key -> !draft.directions().contains(key)).isPresent()) {
      throw ProjectError.of(
          Problem.DIRECTION_NOT_ALLOWED,
          "directions",
          "Standardretningen må være en av de tillatte, og hver bare én gang.",
          "The default direction must be one of those allowed, and each only once.");
    }
  }

  /// That there is a name, and that no text is longer than is kept.
  public static void lengths(CodeDraft draft) {
    Checks.filled("name", draft.name().nb() + draft.name().en(), 1000);
    for (var text :
        List.of(
            draft.definition(),
            draft.include(),
            draft.exclude(),
            draft.example(),
            draft.borderline())) {
      Checks.length("definition", text.nb(), LONGEST_TEXT);
      Checks.length("definition", text.en(), LONGEST_TEXT);
    }
    draft.key().ifPresent(key -> Checks.filled("key", key, 200));
  }

  private static ProjectError unknownDirection(String key) {
    return ProjectError.of(
        Problem.UNKNOWN_DIRECTION,
        "directions",
        "Det finnes ingen retning «" + key + "».",
        "There is no direction “" + key + "”.");
  }

  static void key(Codebook codebook, String key, OptionalInt own) {
    Checks.filled("key", key, 200);
    if (key.contains(";") || key.contains(",")) {
      throw ProjectError.of(
          Problem.BAD_VALUE,
          "key",
          "En nøkkel kan ikke ha komma eller semikolon: «" + key + "».",
          "A key cannot have a comma or a semicolon: “" + key + "”.");
    }
    var other = codebook.find(key).filter(code -> code.key().equals(key)).map(Code::id);
    if (other.filter(id -> own.isEmpty() || id != own.getAsInt()).isPresent()) {
      throw ProjectError.of(
          Problem.NAME_TAKEN,
          "key",
          "Det finnes alt en kode «" + key + "».",
          "There is a code “" + key + "” already.");
    }
  }

  /// @param parent key or name of the code above; empty for the top of the tree
  public static OptionalInt parent(Codebook codebook, Optional<String> parent) {
    if (parent.isEmpty()) {
      return OptionalInt.empty();
    }
    var key = parent.get();
    var code =
        codebook
            .find(key)
            .orElseThrow(() ->
                ProjectError.of(
                    Problem.UNKNOWN_CODE,
                    "parent",
                    "Det finnes ingen kode «" + key + "».",
                    "There is no code “" + key + "”."));
    return OptionalInt.of(code.id());
  }

  public static void ring(Codebook codebook, Code code, OptionalInt parent) {
    if (parent.isPresent()
        && codebook.withSubcodes(code).stream()
            .anyMatch(below -> below.id() == parent.getAsInt())) {
      throw ProjectError.of(
          Problem.BAD_VALUE,
          "parent",
          code.key() + " kan ikke stå under seg selv.",
          code.key() + " cannot stand below itself.");
    }
  }
}

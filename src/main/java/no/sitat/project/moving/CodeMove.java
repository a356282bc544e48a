package no.sitat.project.moving;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.sitat.codebook.Code;
import no.sitat.codebook.Codebook;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.CodebookFile;
import no.sitat.exchange.moving.CodeMatch;
import no.sitat.exchange.moving.CodeWords;
import no.sitat.exchange.moving.MoveNote.Grade;
import no.sitat.exchange.moving.MovedCode;
import no.sitat.project.intake.CodebookComparison;

/// The codes of a file: which are here, and what the others become.
final class CodeMove {
  /// As deep as a codebook may be.
  private static final int MOST_LEVELS = 32;

  private final Moving move;
  private final Codebook codebook;
  private final CodeMatch match;
  private final Map<String, CodebookFile.Entry> entries;
  private final Map<String, CodebookComparison.Row> compared = new HashMap<>();
  private final Map<UUID, NewCode> fresh = new LinkedHashMap<>();
  private final Map<UUID, Integer> ids = new HashMap<>();
  private final Map<UUID, Integer> levels = new HashMap<>();
  private final Map<UUID, Optional<UUID>> parents = new HashMap<>();
  private int moved;

  /// A code that comes.
  ///
  /// @param parent GUID of a code of the file
  /// @param own what our own codebook says of it
  record NewCode(MovedCode code, Optional<UUID> parent, Optional<CodebookFile.Entry> own) {}

  CodeMove(Moving move) {
    this.move = move;
    codebook = move.study().codebook();
    match = new CodeMatch(codebook, move.file().codes());
    var own = move.file().codebook();
    entries =
        own.map(CodebookFile::codes).orElse(List.of()).stream()
            .collect(
                Collectors.toMap(
                    CodebookFile.Entry::key, Function.identity(), (first, _) -> first));
    own.ifPresent(file ->
        CodebookComparison.of(file, codebook).rows().forEach(row -> compared.put(row.key(), row)));
    move.file().codes().forEach(this::enter);
  }

  private void enter(MovedCode code) {
    var parent = parent(code);
    levels.put(code.guid(), parent.map(above -> levels.getOrDefault(above, 1) + 1).orElse(1));
    parents.put(code.guid(), parent);
    var known = match.of(code.guid());
    if (known.isPresent()) {
      ids.put(code.guid(), known.get().id());
      compare(code, known.get());
    } else {
      var own = code.key().map(entries::get);
      fresh.put(code.guid(), new NewCode(code, parent, own));
      move.tally().fresh(MoveKind.CODES, code.name());
    }
  }

  /// The code above, or one farther up where the tree would be too deep.
  private Optional<UUID> parent(MovedCode code) {
    var parent = code.parent();
    if (parent.map(above -> levels.getOrDefault(above, 1)).orElse(0) < MOST_LEVELS) {
      return parent;
    }
    move.tally()
        .note(
            Grade.CONVERTED,
            "Code",
            code.name(),
            new LocalText(
                "Koden lå dypere enn " + MOST_LEVELS + " nivåer, og er flyttet opp.",
                "The code was deeper than " + MOST_LEVELS + " levels, and was moved up."));
    return parent.flatMap(above -> parents.getOrDefault(above, Optional.empty()));
  }

  private void compare(MovedCode code, Code known) {
    var fields =
        code.key()
            .filter(known.key()::equals)
            .map(compared::get)
            .map(CodebookComparison.Row::fields)
            .orElseGet(() -> differing(code, known));
    if (fields.isEmpty()) {
      move.tally().count(MoveKind.CODES, Standing.SAME);
    } else {
      tell(new CodeOver(code, known, fields, own(code, known)));
    }
  }

  private Optional<CodebookFile.Entry> own(MovedCode code, Code known) {
    return code.key().filter(known.key()::equals).map(entries::get);
  }

  private void tell(CodeOver over) {
    var what = new LocalText(words(over.fields()), String.join(", ", over.fields()));
    var name = over.known().name().in("nb");
    if (over.fields().equals(List.of("links"))) {
      move.tally().differs(MoveKind.CODES, name, what);
    } else {
      move.tally().differs(MoveKind.CODES, name, what, writing -> write(writing, over));
    }
  }

  private void write(Writing writing, CodeOver over) {
    var above = over.code().parent().map(ids::get).map(OptionalInt::of).orElse(OptionalInt.empty());
    int last =
        codebook.childrenOf(above.orElse(0)).stream()
            .mapToInt(each -> each.position() + 1)
            .max()
            .orElse(0);
    over.write(writing, above, last + fresh.size() + moved++);
  }

  private static String words(List<String> fields) {
    return fields.stream()
        .map(field ->
            switch (field) {
              case "name" -> "navn";
              case "parent" -> "plass i treet";
              case "definition" -> "definisjon";
              case "include" -> "hva som hører med";
              case "exclude" -> "hva som ikke hører med";
              case "example", "borderline" -> "eksempel";
              case "kind" -> "slag";
              case "directions", "default_direction" -> "retninger";
              case "active" -> "i bruk eller ikke";
              case "colour" -> "farge";
              case "links" -> "lenker";
              default -> field;
            })
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private List<String> differing(MovedCode code, Code known) {
    var fields = new ArrayList<String>();
    if (!List.of(known.name().nb(), known.name().en()).contains(code.name().strip())) {
      fields.add("name");
    }
    var above = code.parent().flatMap(match::of).map(Code::id).orElse(0);
    if (above != known.parent().orElse(0)) {
      fields.add("parent");
    }
    var said = code.description().strip();
    if (!said.isEmpty()
        && !said.equals(CodeWords.description(known))
        && !said.equals(known.definition().nb().strip())
        && !said.equals(known.definition().en().strip())) {
      fields.add("definition");
    }
    return fields;
  }

  void write(Writing writing) {
    new CodeRows(writing, move.file()).write(fresh.values(), ids);
  }

  /// The id of a code here; empty for one that is not here yet.
  OptionalInt id(UUID guid) {
    return ids.containsKey(guid) ? OptionalInt.of(ids.getOrDefault(guid, 0)) : OptionalInt.empty();
  }

  /// The code here that one of the file is.
  Optional<Code> known(UUID guid) {
    return match.of(guid);
  }

  /// The code that comes, if it does.
  Optional<NewCode> fresh(UUID guid) {
    return Optional.ofNullable(fresh.get(guid));
  }
}

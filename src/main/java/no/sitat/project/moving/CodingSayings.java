package no.sitat.project.moving;

import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.sitat.codebook.Code;
import no.sitat.codebook.LocalText;
import no.sitat.coding.DimensionValues;
import no.sitat.exchange.CodebookFile;
import no.sitat.exchange.moving.MoveNote.Grade;
import no.sitat.exchange.moving.MovedCoding;
import no.sitat.text.Shortened;

/// What codings of a file say here: directions and dimensions that the project has or will have.
final class CodingSayings {
  static final String COLUMNS =
      "document version start_at end_at code edition coder direction weight memo dimensions created"
          + " batch live";

  static final int LONGEST_MEMO = 100_000;

  private final Moving move;
  private final boolean ours;
  private final Set<String> directions = new HashSet<>();
  private final Set<String> dimensions = new HashSet<>();

  /// What a coding uses here.
  ///
  /// @param known the code, where it was here before
  record Uses(int code, Optional<Code> known, int coder) {}

  CodingSayings(Moving move) {
    this.move = move;
    ours = move.file().codebook().isPresent();
    var codebook = move.study().codebook();
    codebook.directions().forEach(each -> directions.add(each.key()));
    codebook.dimensions().forEach(each -> dimensions.add(each.key()));
    var own = move.file().codebook();
    own.map(CodebookFile::directions).orElse(List.of()).forEach(each -> directions.add(each.key()));
    own.map(CodebookFile::dimensions).orElse(List.of()).forEach(each -> dimensions.add(each.key()));
  }

  /// The direction it has, or the one that is meant where nobody chose.
  Optional<String> direction(MovedCoding coding, Optional<Code> known) {
    var said = coding.direction();
    if (said.isEmpty()) {
      return ours ? said : known.flatMap(Code::impliedDirection);
    }
    if (!directions.contains(said.get())) {
      move.tally()
          .note(
              Grade.DROPPED,
              "Coding",
              said.get(),
              new LocalText(
                  "Prosjektet har ingen slik retning; kodingen er uten.",
                  "The project has no such direction; the coding has none."));
      return Optional.empty();
    }
    return said;
  }

  DimensionValues dimensions(MovedCoding coding) {
    var said = new TreeMap<>(coding.dimensions().values());
    said.keySet().retainAll(dimensions);
    return DimensionValues.of(said);
  }

  Object[] cells(Writing writing, MovedCoding coding, SourceMove.Placed place, Uses uses) {
    var created = coding.created().orElse(writing.sketch().now()).truncatedTo(ChronoUnit.MILLIS);
    return new Object[] {
      place.document(),
      place.version(),
      place.span().start(),
      place.span().end(),
      uses.code(),
      uses.known().map(Code::edition).orElse(1),
      uses.coder(),
      direction(coding, uses.known()),
      coding.weight(),
      memo(coding),
      dimensions(coding).written(),
      created.atOffset(ZoneOffset.UTC),
      writing.batch(),
      true
    };
  }

  static String memo(MovedCoding coding) {
    var memo = coding.memo();
    return Shortened.marked(memo, LONGEST_MEMO);
  }
}

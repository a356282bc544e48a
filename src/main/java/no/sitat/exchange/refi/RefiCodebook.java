package no.sitat.exchange.refi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import no.sitat.codebook.Code;
import no.sitat.codebook.CodeKind;
import no.sitat.codebook.Codebook;
import no.sitat.codebook.LocalText;
import no.sitat.codebook.Palette;
import no.sitat.exchange.CodebookFile;
import no.sitat.exchange.CodebookFile.Entry;
import no.sitat.exchange.moving.CodeKeys;
import no.sitat.exchange.moving.CodeMatch;
import no.sitat.exchange.moving.CodeWords;
import no.sitat.exchange.moving.MoveReading;
import no.sitat.exchange.moving.MovedCode;
import no.sitat.exchange.moving.MovedProject;
import no.sitat.exchange.source.Reading;
import no.sitat.exchange.source.Reason;
import no.sitat.exchange.source.Refusal;
import no.sitat.exchange.source.Remark;
import no.sitat.exchange.source.SourceFile;

/// The codes of a `.qdc` beside the codebook of a project: each gets the key of the code it is,
/// known by GUID or by the names from the top of the tree down, or a new key of its name.
///
/// The format has one language, one text and no directions: what it cannot say stays as the project
/// has it, and a text that is what we write of a code is no change.
final class RefiCodebook {
  private final Codebook known;
  private final CodeMatch match;
  private final CodeKeys made;
  private final Map<UUID, String> keys = new HashMap<>();

  private RefiCodebook(MovedProject file, Codebook known) {
    this.known = known;
    match = new CodeMatch(known, file.codes());
    made = new CodeKeys(known);
  }

  /// @param known the codebook of the project the file is for
  static Reading<CodebookFile> read(SourceFile file, Codebook known) {
    var reading = new RefiReader().readCodebook(file);
    if (reading.value().isEmpty()) {
      return Reading.refused(reading.refusals());
    }
    var found = reading.value().get();
    var codebook = new RefiCodebook(found.project(), known).codebook(file.stem(), found);
    var fault =
        codebook.codes().isEmpty()
            ? Optional.of(new LocalText("filen har ingen koder", "the file has no codes"))
            : codebook.faultBeside(known);
    return fault.isPresent()
        ? Reading.refused(Refusal.ofFile(file.name(), Reason.MALFORMED, fault.get()))
        : new Reading<>(Optional.of(codebook), List.of(), remarks(file.name(), found));
  }

  private CodebookFile codebook(String id, MoveReading reading) {
    var entries = new ArrayList<Entry>();
    var guids = new LinkedHashMap<String, UUID>();
    for (var code : reading.project().codes()) {
      var entry = entry(code);
      keys.put(code.guid(), entry.key());
      guids.put(entry.key(), code.guid());
      entries.add(entry);
    }
    return new CodebookFile(id, 1, known.directions(), entries, List.of(), List.of(), guids);
  }

  private Entry entry(MovedCode code) {
    var parent = code.parent().map(keys::get);
    return match
        .of(code.guid())
        .map(there -> known(code, there, parent))
        .orElseGet(() -> fresh(code, parent));
  }

  private Entry fresh(MovedCode code, Optional<String> parent) {
    return new Entry(
        made.make(parent.orElse(""), code.name()),
        parent,
        new LocalText(code.name().strip(), ""),
        new LocalText(code.description().strip(), ""),
        LocalText.EMPTY,
        LocalText.EMPTY,
        LocalText.EMPTY,
        LocalText.EMPTY,
        CodeKind.DESCRIPTIVE,
        List.of(),
        Optional.empty(),
        colour(code),
        code.codable());
  }

  private static Entry known(MovedCode code, Code there, Optional<String> parent) {
    return new Entry(
        there.key(),
        parent,
        name(code, there),
        definition(code, there),
        there.include(),
        there.exclude(),
        there.example(),
        there.borderline(),
        there.kind(),
        there.directions(),
        there.defaultDirection(),
        colour(code),
        there.active() && code.codable());
  }

  private static LocalText name(MovedCode code, Code there) {
    var said = code.name().strip();
    return said.equals(there.name().nb()) || said.equals(there.name().en())
        ? there.name()
        : new LocalText(said, there.name().en());
  }

  /// One text of the file for what may be several here; what it says of no part is no change.
  private static LocalText definition(MovedCode code, Code there) {
    var said = code.description().strip();
    var here = there.definition();
    boolean same =
        said.isEmpty()
            || said.equals(CodeWords.description(there))
            || said.equals(here.nb().strip())
            || said.equals(here.en().strip());
    return same ? here : new LocalText(said, here.en());
  }

  private static OptionalInt colour(MovedCode code) {
    return code.colour().isPresent()
        ? Palette.nearest(code.colour().getAsInt())
        : OptionalInt.empty();
  }

  private static List<Remark> remarks(String file, MoveReading reading) {
    var remarks = new ArrayList<Remark>();
    for (var note : reading.notes()) {
      var count = note.count() + " × " + note.element() + ": ";
      remarks.add(
          new Remark(file, new LocalText(count + note.text().nb(), count + note.text().en())));
    }
    int sets = reading.project().sets().size();
    if (sets > 0) {
      remarks.add(
          new Remark(
              file,
              new LocalText(
                  sets
                      + " × Set: sett av koder tas ikke inn med en kodebok; flytt hele prosjektet"
                      + " inn (.qdpx) for å beholde dem.",
                  sets
                      + " × Set: sets of codes are not taken in with a codebook; move the whole"
                      + " project in (.qdpx) to keep them.")));
    }
    return remarks;
  }
}

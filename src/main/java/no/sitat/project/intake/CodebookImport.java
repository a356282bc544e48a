package no.sitat.project.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import no.sitat.codebook.Code;
import no.sitat.codebook.Codebook;
import no.sitat.exchange.CodebookFile;
import no.sitat.exchange.CodebookFile.Entry;
import no.sitat.project.desk.CodeDraft;
import no.sitat.project.desk.CodebookChecks;
import no.sitat.project.desk.CodebookDesk;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import no.sitat.project.edit.EditSketch;
import no.sitat.project.edit.Row;
import no.sitat.project.edit.Table;

/// Takes a codebook file into a project that has codes: one edit, which takes nothing away.
///
/// Codes are matched by key. A new definition is a new edition, as when somebody writes it; codes
/// the file does not have stay where they are.
public final class CodebookImport {
  private final EditSketch sketch;
  private final CodebookFile file;
  private final boolean wordingOnly;
  private final Codebook codebook;
  private final CodebookComparison comparison;
  private final Map<String, Integer> ids = new HashMap<>();
  private final Map<String, List<Integer>> colours = new HashMap<>();

  /// @param wordingOnly whether new words only say better what was meant, and are no new edition
  public CodebookImport(EditSketch sketch, CodebookFile file, boolean wordingOnly) {
    this.sketch = sketch;
    this.file = file;
    this.wordingOnly = wordingOnly;
    codebook = sketch.study().codebook();
    comparison = CodebookComparison.of(file, codebook);
    codebook.codes().forEach(code -> ids.put(code.key(), code.id()));
  }

  /// @return what the file had, beside what there was
  public CodebookComparison run() {
    check();
    directions();
    DimensionImport.run(sketch, file.dimensions());
    var places = places();
    for (var entry : inOrderOfTree()) {
      int place = places.getOrDefault(entry.key(), 0);
      var code = codebook.keyed(entry.key());
      if (code.isPresent()) {
        change(code.get(), entry, place);
      } else {
        add(entry, place);
      }
    }
    restPlaces(places);
    links();
    int fresh = comparison.count(CodebookComparison.Status.NEW);
    int changed = comparison.count(CodebookComparison.Status.CHANGED);
    sketch.say(
        "Importerte kodebok: %d nye og %d endrede koder".formatted(fresh, changed),
        "Imported a codebook: %d new and %d changed codes".formatted(fresh, changed));
    return comparison;
  }

  /// The project may have changed since the file was read: a parent moved or removed.
  private void check() {
    file.faultBeside(codebook)
        .ifPresent(fault -> {
          throw ProjectError.of(Problem.BAD_VALUE, "files", fault.nb() + ".", fault.en() + ".");
        });
  }

  private void directions() {
    int place = codebook.directions().size();
    for (var direction : file.directions()) {
      if (codebook.direction(direction.key()).isEmpty()) {
        sketch.insert(
            Table.DIRECTION,
            Row.EMPTY
                .with("direction_key", direction.key())
                .with("name_nb", direction.nameNb())
                .with("name_en", direction.nameEn())
                .with("glyph", direction.glyph())
                .with("effect", direction.effect().key())
                .with("place", place++));
      }
    }
  }

  /// Every code after its parent.
  private List<Entry> inOrderOfTree() {
    var below = new HashMap<String, List<Entry>>();
    var inFile = new HashSet<String>();
    file.codes().forEach(entry -> inFile.add(entry.key()));
    for (var entry : file.codes()) {
      var above = entry.parent().filter(inFile::contains).orElse("");
      below.computeIfAbsent(above, _ -> new ArrayList<>()).add(entry);
    }
    var ordered = new ArrayList<Entry>(below.getOrDefault("", List.of()));
    for (int i = 0; i < ordered.size(); i++) {
      ordered.addAll(below.getOrDefault(ordered.get(i).key(), List.of()));
    }
    return ordered;
  }

  /// Where every code stands among its siblings: the file's in the file's order, each of the others
  /// after the one it came after.
  private Map<String, Integer> places() {
    var siblings = new HashMap<String, List<String>>();
    var inFile = new HashSet<String>();
    for (var entry : file.codes()) {
      inFile.add(entry.key());
      siblings.computeIfAbsent(entry.parent().orElse(""), _ -> new ArrayList<>()).add(entry.key());
    }
    enterRest(0, "", siblings, inFile);
    codebook.codes().forEach(code -> enterRest(code.id(), code.key(), siblings, inFile));
    var places = new HashMap<String, Integer>();
    for (var group : siblings.values()) {
      for (int place = 0; place < group.size(); place++) {
        places.put(group.get(place), place);
      }
    }
    return places;
  }

  private void enterRest(
      int parent, String key, Map<String, List<String>> siblings, Set<String> inFile) {
    var group = siblings.computeIfAbsent(key, _ -> new ArrayList<>());
    var before = "";
    for (var code : codebook.childrenOf(parent)) {
      if (!inFile.contains(code.key())) {
        group.add(group.indexOf(before) + 1, code.key());
      }
      before = code.key();
    }
  }

  private void restPlaces(Map<String, Integer> places) {
    var inFile = new HashSet<String>();
    file.codes().forEach(entry -> inFile.add(entry.key()));
    for (var code : codebook.codes()) {
      int place = places.getOrDefault(code.key(), code.position());
      if (!inFile.contains(code.key()) && place != code.position()) {
        sketch.update(Table.CODE, code.id(), Row.EMPTY.with("place", place));
      }
    }
  }

  private void add(Entry entry, int place) {
    var draft = draft(entry, OptionalInt.empty());
    var above = entry.parent().orElse("");
    var beside = colours.computeIfAbsent(above, key -> new ArrayList<>(coloursBelow(key)));
    var spot =
        new CodebookDesk.Spot(
            parent(entry), place, entry.colour().orElseGet(() -> CodebookDesk.colour(beside)));
    beside.add(spot.colour());
    var guid = Optional.ofNullable(file.guids().get(entry.key())).filter(this::isFree);
    int id =
        guid.isPresent()
            ? CodebookDesk.insert(
                sketch, draft, new CodebookDesk.Known(entry.key(), guid.get()), spot)
            : CodebookDesk.insert(sketch, draft, entry.key(), spot);
    ids.put(entry.key(), id);
  }

  /// Whether no code has a GUID, not even one out of sight.
  private boolean isFree(UUID guid) {
    return sketch
        .handle()
        .createQuery("SELECT 1 FROM code WHERE guid = ?")
        .bind(0, guid)
        .mapTo(Integer.class)
        .findOne()
        .isEmpty();
  }

  private List<Integer> coloursBelow(String key) {
    var above = codebook.keyed(key);
    return above.isPresent() || key.isEmpty()
        ? CodebookDesk.coloursBeside(codebook, above.map(Code::id).orElse(0))
        : List.of();
  }

  private OptionalInt parent(Entry entry) {
    return entry.parent().isPresent()
        ? OptionalInt.of(Optional.of(entry.parent().get()).map(ids::get).orElseThrow())
        : OptionalInt.empty();
  }

  private void change(Code code, Entry entry, int place) {
    var draft = draft(entry, OptionalInt.of(code.colour()));
    var spot = new CodebookDesk.Spot(parent(entry), place, entry.colour().orElse(code.colour()));
    CodebookDesk.write(sketch, code, wordingOnly ? draft.onlyWording() : draft, spot);
  }

  private static CodeDraft draft(Entry entry, OptionalInt colour) {
    var draft = CodeDraft.of(entry, colour);
    CodebookChecks.lengths(draft);
    return draft;
  }

  private void links() {
    for (var entry : file.codes()) {
      var code = codebook.keyed(entry.key());
      var wanted =
          code.isPresent()
              ? CodebookComparison.missingLinks(entry, code.get(), file, codebook)
              : file.links().stream().filter(link -> link.from().equals(entry.key())).toList();
      for (var link : wanted) {
        sketch.insert(
            Table.CODE_LINK,
            Row.EMPTY
                .with("from_code", Optional.of(link.from()).map(ids::get))
                .with("to_code", Optional.of(link.to()).map(ids::get))
                .with("type", link.type()));
      }
    }
  }
}

package no.sitat.project.desk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.sitat.codebook.Code;
import no.sitat.codebook.Codebook;
import no.sitat.codebook.Counted;
import no.sitat.codebook.LocalText;
import no.sitat.codebook.Palette;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import no.sitat.project.edit.EditSketch;
import no.sitat.project.edit.Row;
import no.sitat.project.edit.Table;
import no.sitat.project.store.SavedSearchStore;

/// Turns requests about the codebook into edits, or refuses them.
public final class CodebookDesk {
  private CodebookDesk() {}

  public static int add(EditSketch sketch, CodeDraft draft) {
    return add(sketch, sketch.study().codebook(), draft).id();
  }

  /// @param codebook with the codes that the same edit has made before
  public static Code add(EditSketch sketch, Codebook codebook, CodeDraft draft) {
    CodebookChecks.text(codebook, draft);
    var key =
        draft.key().orElseGet(() -> freeKey(codebook, draft.parent(), draft.name(), Set.of()));
    CodebookChecks.key(codebook, key, OptionalInt.empty());
    var parent = CodebookChecks.parent(codebook, draft.parent());
    int place = draft.position().orElseGet(() -> nextPlace(codebook, parent));
    int colour = draft.colour().orElseGet(() -> colour(coloursBeside(codebook, parent.orElse(0))));
    int id = insert(sketch, draft, key, new Spot(parent, place, colour));
    var name = draft.name();
    sketch.say("Ny kode: " + name.in("nb"), "New code: " + name.in("en"));
    return new Code(
        id,
        new UUID(0, id),
        key,
        parent,
        name,
        draft.definition(),
        draft.include(),
        draft.exclude(),
        draft.example(),
        draft.borderline(),
        draft.kind(),
        draft.directions(),
        draft.defaultDirection(),
        colour,
        draft.active(),
        place,
        1);
  }

  /// Where a code goes and how it looks there.
  ///
  /// @param parent id
  public record Spot(OptionalInt parent, int place, int colour) {}

  /// What a code of a file is known by.
  public record Known(String key, UUID guid) {}

  /// Writes a new code that has been checked.
  public static int insert(EditSketch sketch, CodeDraft draft, String key, Spot spot) {
    return insert(sketch, draft, place(draft, key, spot.parent()), spot);
  }

  /// Writes a new code that has been checked, under the GUID that it has in a file.
  public static int insert(EditSketch sketch, CodeDraft draft, Known known, Spot spot) {
    var place = place(draft, known.key(), spot.parent());
    return insert(sketch, draft, place.with("guid", known.guid()), spot);
  }

  private static int insert(EditSketch sketch, CodeDraft draft, Row place, Spot spot) {
    int id =
        sketch.insert(
            Table.CODE,
            place
                .with("place", spot.place())
                .with("colour", spot.colour())
                .with("edition", 1)
                .with("live", true));
    sketch.insert(Table.CODE_EDITION, edition(sketch, draft, id, 1));
    directions(sketch, id, draft);
    return id;
  }

  /// A colour that stands out from these.
  public static int colour(List<Integer> beside) {
    return Palette.next(beside);
  }

  /// Colours of a code and of those directly below it, in order.
  ///
  /// @param parent id; 0 for the top of the tree
  public static List<Integer> coloursBeside(Codebook codebook, int parent) {
    return Stream.concat(codebook.code(parent).stream(), codebook.childrenOf(parent).stream())
        .map(Code::colour)
        .toList();
  }

  private static Row place(CodeDraft draft, String key, OptionalInt parent) {
    return Row.EMPTY
        .with("code_key", key)
        .with("parent", parent)
        .with("kind", draft.kind().key())
        .with("active", draft.active());
  }

  private static Row edition(EditSketch sketch, CodeDraft draft, int code, int edition) {
    return texts(draft).with("code", code).with("edition", edition).with("created", sketch.now());
  }

  private static Row texts(CodeDraft draft) {
    return Row.EMPTY
        .with("name_nb", draft.name().nb())
        .with("name_en", draft.name().en())
        .with("definition_nb", draft.definition().nb())
        .with("definition_en", draft.definition().en())
        .with("include_nb", draft.include().nb())
        .with("include_en", draft.include().en())
        .with("exclude_nb", draft.exclude().nb())
        .with("exclude_en", draft.exclude().en())
        .with("example_nb", draft.example().nb())
        .with("example_en", draft.example().en())
        .with("borderline_nb", draft.borderline().nb())
        .with("borderline_en", draft.borderline().en());
  }

  private static void directions(EditSketch sketch, int code, CodeDraft draft) {
    int place = 0;
    for (var direction : draft.directions()) {
      boolean preset = draft.defaultDirection().filter(direction::equals).isPresent();
      sketch.insert(
          Table.CODE_DIRECTION,
          Row.EMPTY
              .with("code", code)
              .with("direction", direction)
              .with("place", place++)
              .with("preset", preset));
    }
  }

  public static int change(EditSketch sketch, int id, CodeDraft draft) {
    var codebook = sketch.study().codebook();
    var code = CodebookChecks.code(codebook, id);
    CodebookChecks.text(codebook, draft);
    var key = draft.key().orElse(code.key());
    CodebookChecks.key(codebook, key, OptionalInt.of(id));
    var parent = CodebookChecks.parent(codebook, draft.parent());
    CodebookChecks.ring(codebook, code, parent);
    boolean moved = !parent.equals(code.parent());
    int place =
        draft.position().orElseGet(() -> moved ? nextPlace(codebook, parent) : code.position());
    int colour = draft.colour().orElse(code.colour());
    write(sketch, code, draft.withKey(key), new Spot(parent, place, colour));
    var words = words(code, draft, moved);
    sketch.say(words.nb(), words.en());
    return id;
  }

  /// Writes what has been checked over a code; new words are a new edition unless they are only
  /// better ones.
  public static void write(EditSketch sketch, Code code, CodeDraft draft, Spot spot) {
    boolean redefined =
        !draft.wording() && Redefinition.isOne(code, draft) && !Redefinition.goesOn(sketch, code);
    int edition = redefined ? code.edition() + 1 : code.edition();
    if (redefined) {
      redefine(sketch, code, draft);
    } else {
      updateTexts(sketch, code, draft);
    }
    sketch.update(
        Table.CODE,
        code.id(),
        place(draft, draft.key().orElse(code.key()), spot.parent())
            .with("place", spot.place())
            .with("colour", spot.colour())
            .with("edition", edition));
    changeDirections(sketch, code, draft);
  }

  /// Writes what the draft says as the next edition of the code's text; the code itself is not
  /// brought to it here.
  public static void redefine(EditSketch sketch, Code code, CodeDraft draft) {
    sketch.insert(Table.CODE_EDITION, edition(sketch, draft, code.id(), code.edition() + 1));
  }

  private static void updateTexts(EditSketch sketch, Code code, CodeDraft draft) {
    int row =
        sketch
            .handle()
            .createQuery("SELECT id FROM code_edition WHERE code = ? AND edition = ?")
            .bind(0, code.id())
            .bind(1, code.edition())
            .mapTo(Integer.class)
            .one();
    sketch.update(Table.CODE_EDITION, row, texts(draft));
  }

  private static void changeDirections(EditSketch sketch, Code code, CodeDraft draft) {
    if (code.directions().equals(draft.directions())
        && code.defaultDirection().equals(draft.defaultDirection())) {
      return;
    }
    sketch
        .handle()
        .createQuery("SELECT id FROM code_direction WHERE code = ? ORDER BY place")
        .bind(0, code.id())
        .mapTo(Integer.class)
        .forEach(row -> sketch.delete(Table.CODE_DIRECTION, row));
    directions(sketch, code.id(), draft);
  }

  private static LocalText words(Code code, CodeDraft draft, boolean moved) {
    var nb = code.name().in("nb");
    var en = code.name().in("en");
    if (!code.name().equals(draft.name())) {
      return new LocalText(
          "Ga koden " + nb + " navnet " + draft.name().in("nb"),
          "Renamed the code " + en + " to " + draft.name().in("en"));
    }
    if (Redefinition.isOne(code, draft)) {
      return draft.wording()
          ? new LocalText("Rettet ordlyden av " + nb, "Corrected the wording of " + en)
          : new LocalText("Ny definisjon av " + nb, "New definition of " + en);
    }
    if (code.active() != draft.active()) {
      return draft.active()
          ? new LocalText("Slo på koden " + nb, "Switched the code " + en + " on")
          : new LocalText("Slo av koden " + nb, "Switched the code " + en + " off");
    }
    return moved
        ? new LocalText("Flyttet koden " + nb, "Moved the code " + en)
        : new LocalText("Endret koden " + nb, "Changed the code " + en);
  }

  /// What a rule is when its code is gone: a search.
  private static final Row NO_RULE =
      Row.EMPTY.with("code", OptionalInt.empty()).with("direction", Optional.empty());

  public static int remove(EditSketch sketch, int id) {
    var code = CodebookChecks.code(sketch.study().codebook(), id);
    refuseInUse(sketch, code);
    sketch.update(Table.CODE, id, Row.EMPTY.with("live", false));
    SavedSearchStore.rulesOf(sketch.handle(), id)
        .forEach(rule -> sketch.update(Table.SAVED_SEARCH, rule.id(), NO_RULE));
    sketch.say("Fjernet koden " + code.name().in("nb"), "Removed the code " + code.name().in("en"));
    return id;
  }

  private static void refuseInUse(EditSketch sketch, Code code) {
    int codings = codingsOf(sketch, code, "d.live");
    int away = codingsOf(sketch, code, "NOT d.live");
    int below = sketch.study().codebook().childrenOf(code.id()).size();
    if (codings + away + below > 0) {
      var used = used(codings, away);
      var above = Counted.SUBCODES.of(below);
      throw ProjectError.of(
          Problem.IN_USE,
          "code",
          code.key()
              + " har "
              + used.nb()
              + " og "
              + above.nb()
              + ". Flytt dem først, eller slå av koden.",
          code.key()
              + " has "
              + used.en()
              + " and "
              + above.en()
              + ". Move them first, or switch the code off.");
    }
  }

  /// @param documents which documents, of those in the row `d`
  private static int codingsOf(EditSketch sketch, Code code, String documents) {
    return sketch
        .handle()
        .createQuery(
            "SELECT COUNT(*) FROM coding c JOIN document d ON d.id = c.document"
                + " WHERE c.code = ? AND c.live AND "
                + documents)
        .bind(0, code.id())
        .mapTo(Integer.class)
        .one();
  }

  /// @param away codings in documents that are removed: they come back with them
  private static LocalText used(int codings, int away) {
    var used = Counted.CODINGS.of(codings + away);
    return away == 0
        ? used
        : new LocalText(
            used.nb() + " (" + away + " i dokumenter som er fjernet)",
            used.en() + " (" + away + " in documents that are removed)");
  }

  private static int nextPlace(Codebook codebook, OptionalInt parent) {
    return codebook.childrenOf(parent.orElse(0)).stream()
        .mapToInt(code -> code.position() + 1)
        .max()
        .orElse(0);
  }

  /// A key from the name: `SOS.BARN` for *Barn* below `SOS`; with a number when it is taken.
  ///
  /// @param parent key of the code above
  /// @param taken keys of codes that are made in the same edit
  public static String freeKey(
      Codebook codebook, Optional<String> parent, LocalText name, Set<String> taken) {
    var upper = name.in("nb").toUpperCase(Locale.ROOT);
    var stem = upper.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    var short40 = stem.substring(0, Math.min(40, stem.length()));
    var base = parent.map(above -> above + ".").orElse("") + short40;
    var key = base;
    for (int number = 2; codebook.keyed(key).isPresent() || taken.contains(key); number++) {
      key = base + "-" + number;
    }
    return key;
  }

  /// The code of that id as it is after the edit.
  public static Code after(Codebook codebook, int id) {
    return Optional.of(id).flatMap(codebook::code).orElseThrow();
  }
}

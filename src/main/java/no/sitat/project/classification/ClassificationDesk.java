package no.sitat.project.classification;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.sitat.project.desk.Checks;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import no.sitat.project.edit.EditSketch;
import no.sitat.project.store.ClassificationStore;
import no.sitat.registry.Wording;
import no.sitat.registry.classification.Classification;
import no.sitat.registry.classification.Classification.Heading;
import no.sitat.registry.classification.OwnClassification;
import no.sitat.registry.classification.StarterClassifications;

/// Turns what somebody does with classifications as wholes into edits, or refuses it.
public final class ClassificationDesk {
  private static final int LONGEST_NAME = 500;
  private static final int LONGEST_SOURCE = 2000;
  private static final int LONGEST_VERSION = 100;

  private final EditSketch sketch;
  private final List<OwnClassification> own;
  private final ClassificationRows rows;

  public ClassificationDesk(EditSketch sketch) {
    this.sketch = sketch;
    own = ClassificationStore.all(sketch.handle());
    rows = new ClassificationRows(sketch);
  }

  /// Makes one without groups.
  ///
  /// @return its key
  public String add(ClassificationDraft draft) {
    var heading = heading(draft, newKey(draft), LocalDate.now(ZoneOffset.UTC).withDayOfYear(1));
    insert(Drafts.made(() -> new Classification(heading, List.of(), List.of(), List.of())));
    sketch.say(
        "Ny klassifikasjon: " + heading.name().in("nb"),
        "New classification: " + heading.name().in("en"));
    return heading.key();
  }

  /// Makes one that is as another, to be changed.
  ///
  /// @param of key of the other
  /// @return its key
  public String copy(String of, ClassificationDraft draft) {
    var source =
        StarterClassifications.find(of)
            .or(() -> find(of).map(OwnClassification::classification))
            .orElseThrow(() -> unknown(of));
    var before = source.heading();
    var wanted = heading(draft, newKey(draft), before.asOf());
    var heading =
        new Heading(
            wanted.key(),
            wanted.name(),
            wanted.source().nb().isEmpty()
                ? new Wording(before.source().in("nb"), "")
                : wanted.source(),
            wanted.version().isEmpty() ? before.version() : wanted.version(),
            wanted.asOf(),
            before.levels(),
            before.suits());
    insert(
        Drafts.made(() ->
            new Classification(
                heading, source.categories(), source.mappings(), source.exclusions())));
    sketch.say(
        "«%s» er en kopi av «%s»".formatted(heading.name().in("nb"), before.name().in("nb")),
        "“%s” is a copy of “%s”".formatted(heading.name().in("en"), before.name().in("en")));
    return heading.key();
  }

  private String newKey(ClassificationDraft draft) {
    return draft
        .key()
        .filter(key -> !key.isBlank())
        .map(key -> Keys.checked(key, taken()))
        .orElseGet(() -> Keys.of(draft.name().in("nb"), taken()));
  }

  private Set<String> taken() {
    var taken = own.stream().map(OwnClassification::key).collect(Collectors.toSet());
    StarterClassifications.all().forEach(each -> taken.add(each.heading().key()));
    return taken;
  }

  private void insert(Classification wanted) {
    rows.insert(wanted, own.size());
  }

  private static Heading heading(ClassificationDraft draft, String key, LocalDate asOf) {
    Checks.filled("nameNb", draft.name().in("nb").strip(), LONGEST_NAME);
    Checks.length("nameEn", draft.name().en(), LONGEST_NAME);
    Checks.length("source", draft.source(), LONGEST_SOURCE);
    Checks.length("version", draft.version(), LONGEST_VERSION);
    return new Heading(
        key,
        new Wording(draft.name().in("nb").strip(), draft.name().en().strip()),
        new Wording(draft.source().strip(), ""),
        draft.version().strip(),
        draft.asOf().orElse(asOf),
        List.of("group"),
        List.of());
  }

  /// Gives one another name, source, version or day; its key and its groups stay.
  public String change(String key, ClassificationDraft draft) {
    var stored = one(key);
    var before = stored.classification().heading();
    var wanted = heading(draft, key, before.asOf());
    var heading =
        new Heading(
            before.key(),
            wanted.name(),
            wanted.source(),
            wanted.version(),
            wanted.asOf(),
            before.levels(),
            before.suits());
    rows.update(stored, Drafts.with(stored.classification(), heading));
    sketch.say(
        "Endret klassifikasjonen «" + heading.name().in("nb") + "»",
        "Changed the classification “" + heading.name().in("en") + "”");
    return key;
  }

  /// Takes one away with its groups; what queries name by it is not found from then on.
  public String remove(String key) {
    var stored = one(key);
    rows.delete(stored);
    var name = stored.classification().heading().name();
    sketch.say(
        "Fjernet klassifikasjonen «" + name.in("nb") + "»",
        "Removed the classification “" + name.in("en") + "”");
    return key;
  }

  /// Takes in what a file has: one of a key that is there is made as in the file.
  ///
  /// @return their keys
  public List<String> takeIn(List<Classification> incoming) {
    var keys = new ArrayList<String>();
    var met = new HashSet<String>();
    for (var each : incoming) {
      var key = each.heading().key();
      var stored = find(key);
      if (stored.isPresent() && met.add(key)) {
        rows.update(stored.get(), each);
      } else {
        Keys.checked(key, taken());
        rows.insert(each, own.size() + keys.size());
      }
      keys.add(key);
    }
    var all = String.join(", ", keys);
    sketch.say("Tok inn klassifikasjoner: " + all, "Took in classifications: " + all);
    return List.copyOf(keys);
  }

  private Optional<OwnClassification> find(String key) {
    return own.stream().filter(each -> each.key().equals(key)).findFirst();
  }

  OwnClassification one(String key) {
    return find(key).orElseThrow(() -> unknown(key));
  }

  private static ProjectError unknown(String key) {
    return StarterClassifications.find(key).isPresent()
        ? ProjectError.of(
            Problem.BAD_VALUE,
            "key",
            "«" + key + "» følger med Sitat og kan ikke endres. Lag en kopi av den.",
            "“" + key + "” comes with Sitat and cannot be changed. Make a copy of it.")
        : ProjectError.of(
            Problem.UNKNOWN_TARGET,
            "key",
            "Det finnes ingen klassifikasjon «" + key + "».",
            "There is no classification “" + key + "”.");
  }
}

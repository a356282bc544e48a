package no.sitat.project.moving;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.moving.MoveNote.Grade;
import no.sitat.exchange.moving.MovedCase;
import no.sitat.exchange.moving.MovedSource;
import no.sitat.exchange.moving.MovedValue;
import no.sitat.project.desk.SpeakerLinks;
import no.sitat.project.edit.Row;
import no.sitat.project.edit.Table;
import no.sitat.registry.Respondent;
import no.sitat.text.Shortened;

/// The cases of a file, which are respondents here: known by GUID, else by label.
///
/// What is said of a source and not of a case is said of the one case the source is of; a source
/// that is of none becomes a respondent of its own.
final class CaseMove {
  static final int LONGEST = 500;

  private final Moving move;
  private final CaseIndex cases;
  private final Map<UUID, Integer> ids = new HashMap<>();
  private final Map<UUID, String> fresh = new LinkedHashMap<>();
  private final Map<String, Integer> byLabel = new HashMap<>();
  private final Map<UUID, Integer> byGuid = new HashMap<>();
  private final Set<String> labels = new HashSet<>();
  private final Map<UUID, UUID> ofSource = new HashMap<>();
  private final Map<UUID, List<MovedValue>> shared = new LinkedHashMap<>();

  /// What is recorded of somebody.
  ///
  /// @param of GUID of the case, or of what a source has become
  record Said(UUID of, MovedValue value) {}

  private final List<Said> said = new ArrayList<>();

  CaseMove(Moving move, CaseIndex cases) {
    this.move = move;
    this.cases = cases;
    for (var respondent : move.study().respondents().respondents()) {
      byLabel.put(respondent.label(), respondent.id());
      byGuid.put(respondent.guid(), respondent.id());
      labels.add(respondent.label());
    }
    for (var each : move.file().cases()) {
      enter(each);
    }
    move.file().sources().stream()
        .filter(source -> !source.values().isEmpty())
        .forEach(this::enter);
  }

  private void enter(MovedCase each) {
    enter(each.guid(), each.name());
    each.values().forEach(value -> said.add(new Said(each.guid(), value)));
  }

  private void enter(UUID guid, String name) {
    var label = cut(name.strip());
    int known = byGuid.getOrDefault(guid, byLabel.getOrDefault(label, 0));
    if (known > 0 && !ids.containsValue(known)) {
      ids.put(guid, known);
      compare(label, known);
    } else {
      var free = free(label);
      fresh.put(guid, free);
      move.tally().fresh(MoveKind.RESPONDENTS, free);
    }
  }

  private void compare(String label, int known) {
    var here = move.study().respondents().respondent(known).map(Respondent::label).orElse(label);
    if (here.equals(label)) {
      move.tally().count(MoveKind.RESPONDENTS, Standing.SAME);
    } else {
      move.tally()
          .differs(
              MoveKind.RESPONDENTS,
              here,
              new LocalText(
                  "heter «" + label + "» i filen", "is called “" + label + "” in the file"),
              writing ->
                  writing
                      .sketch()
                      .update(Table.RESPONDENT, known, Row.EMPTY.with("label", free(label))));
    }
  }

  private static String cut(String name) {
    return Shortened.to(name, LONGEST);
  }

  private String free(String label) {
    var name = label;
    for (int number = 2; !labels.add(name); number++) {
      name = label + " (" + number + ")";
    }
    return name;
  }

  private void enter(MovedSource source) {
    var owners = new LinkedHashSet<>(cases.whole(source.guid()));
    cases.parts(source.guid()).forEach(part -> owners.add(part.of()));
    if (owners.size() > 1) {
      shared.put(source.guid(), source.values());
      note(
          Grade.CONVERTED,
          source,
          new LocalText(
              "Verdier for en kilde som flere respondenter deler, er blitt et notat på dokumentet.",
              "Values of a source that several respondents share have become a memo on the document."));
      return;
    }
    var owner = owners.stream().findFirst();
    if (owner.isEmpty()) {
      owner = Optional.of(DerivedGuid.of(source.guid(), "case"));
      ofSource.put(source.guid(), owner.get());
      enter(owner.get(), source.name());
      note(
          Grade.CONVERTED,
          source,
          new LocalText(
              "Verdier for en kilde: kilden er også blitt en respondent, som er den som snakker i den.",
              "Values of a source: the source has become a respondent too, who is the one who speaks in it."));
    }
    for (var value : source.values()) {
      said.add(new Said(owner.get(), value));
    }
  }

  private void note(Grade grade, MovedSource source, LocalText words) {
    move.tally().note(grade, "VariableValue", source.name(), words);
  }

  /// Everything that is said of somebody, cases first.
  List<Said> said() {
    return said;
  }

  /// Values of sources that several respondents share, by GUID of the source.
  Map<UUID, List<MovedValue>> shared() {
    return shared;
  }

  /// Whether a case is not here yet.
  boolean isFresh(UUID guid) {
    return fresh.containsKey(guid);
  }

  String label(UUID guid) {
    return Optional.ofNullable(fresh.get(guid))
        .orElseGet(() ->
            move.study()
                .respondents()
                .respondent(ids.getOrDefault(guid, 0))
                .map(Respondent::label)
                .orElse(""));
  }

  void write(Writing writing) {
    var handle = writing.sketch().handle();
    StoredGuids.of(handle, Table.RESPONDENT, fresh.keySet()).release(handle, fresh.keySet());
    var added = new HashMap<String, Integer>();
    try (var rows = writing.insert(Table.RESPONDENT, "label batch live")) {
      fresh.forEach((guid, label) -> {
        int id = rows.addKnown(guid, label, writing.batch(), true);
        ids.put(guid, id);
        added.put(label, id);
        byLabel.put(label, id);
      });
      rows.flush();
      writing.brought(Table.RESPONDENT, rows.count());
    }
    SpeakerLinks.link(writing.sketch(), added);
  }

  /// The respondent a case is or has become; empty while it is not written.
  OptionalInt id(UUID guid) {
    return ids.containsKey(guid) ? OptionalInt.of(ids.getOrDefault(guid, 0)) : OptionalInt.empty();
  }

  /// What a source has become that is of no case, by GUID of the source.
  Optional<UUID> ofSource(UUID source) {
    return Optional.ofNullable(ofSource.get(source));
  }

  /// The respondent of this label, of the file or of the project.
  OptionalInt labelled(String label) {
    return byLabel.containsKey(label)
        ? OptionalInt.of(byLabel.getOrDefault(label, 0))
        : OptionalInt.empty();
  }
}

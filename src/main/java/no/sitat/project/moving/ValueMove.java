package no.sitat.project.moving;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.moving.MoveNote.Grade;
import no.sitat.project.desk.StoredValues;
import no.sitat.project.desk.ValueDesk;
import no.sitat.project.edit.Row;
import no.sitat.project.edit.Table;
import no.sitat.registry.Value;
import no.sitat.registry.ValueStatus;
import no.sitat.text.Shortened;

/// What is recorded of respondents: one value for each variable and moment.
final class ValueMove {
  private final Moving move;
  private final CaseMove cases;
  private final VariableMove variables;
  private final Map<Place, Value> said = new LinkedHashMap<>();
  private final List<Place> fresh = new ArrayList<>();

  private record Place(UUID of, VariableMove.Column column) {}

  ValueMove(Moving move, CaseMove cases) {
    this.move = move;
    this.cases = cases;
    var texts = new HashMap<UUID, List<String>>();
    cases
        .said()
        .forEach(each ->
            texts
                .computeIfAbsent(each.value().variable(), _ -> new ArrayList<>())
                .add(each.value().text()));
    variables = new VariableMove(move, texts);
    cases.said().forEach(this::enter);
    compare();
  }

  private void enter(CaseMove.Said each) {
    var column = variables.column(each.value().variable());
    var value = value(each.value().text());
    if (column.isEmpty() || value.isEmpty()) {
      return;
    }
    var place = new Place(each.of(), column.get());
    var first = said.putIfAbsent(place, value.get().at(column.get().moment()));
    if (first != null && !first.text().equals(value.get().text())) {
      move.tally()
          .note(
              Grade.DROPPED,
              "VariableValue",
              cases.label(each.of()) + ", " + column.get().key(),
              new LocalText(
                  "To verdier for den samme variabelen; den første er tatt.",
                  "Two values for one variable; the first was taken."));
    }
  }

  private static Optional<Value> value(String written) {
    var text = written.strip();
    if (text.isEmpty() || text.equals(ValueStatus.EMPTY.label())) {
      return Optional.empty();
    }
    var missing =
        Arrays.stream(ValueStatus.values())
            .filter(status -> status != ValueStatus.PRESENT && status.label().equals(text))
            .findFirst();
    if (missing.isPresent()) {
      return Optional.of(new Value(missing.get(), "", ""));
    }
    var kept = VariableTypes.day(text);
    return Optional.of(Value.present(Shortened.to(kept, ValueDesk.LONGEST_VALUE)));
  }

  private void compare() {
    var known = new TreeSet<Integer>();
    said.keySet().forEach(place -> cases.id(place.of()).ifPresent(known::add));
    var stored = StoredValues.of(move.handle(), known);
    said.forEach((place, value) -> {
      int who = cases.id(place.of()).orElse(0);
      var there = stored.of(who, variables.id(place.column()), place.column().moment());
      if (there.isEmpty()) {
        fresh.add(place);
        move.tally().count(MoveKind.VALUES, Standing.NEW);
      } else if (there.get().value().equals(value)) {
        move.tally().count(MoveKind.VALUES, Standing.SAME);
      } else {
        var here = there.get().value().group();
        move.tally()
            .differs(
                MoveKind.VALUES,
                cases.label(place.of()) + ", " + place.column().key(),
                new LocalText(
                    "«" + here + "» her, «" + value.group() + "» i filen",
                    "“" + here + "” here, “" + value.group() + "” in the file"),
                writing ->
                    writing
                        .sketch()
                        .update(
                            Table.RESPONDENT_VALUE,
                            there.get().row(),
                            Row.EMPTY
                                .with("status", value.status().key())
                                .with("text", value.text())));
      }
    });
  }

  /// The variable here that one of the file is or has become; 0 while it is not written.
  int variable(UUID guid) {
    return variables.column(guid).map(variables::id).orElse(0);
  }

  /// Respondents are written before.
  void write(Writing writing) {
    variables.write(writing);
    try (var rows =
        writing.insert(
            Table.RESPONDENT_VALUE, "respondent variable moment status text batch live")) {
      for (var place : fresh) {
        var value = Optional.ofNullable(said.get(place)).orElseThrow();
        rows.add(
            cases.id(place.of()).orElseThrow(),
            variables.id(place.column()),
            value.moment(),
            value.status().key(),
            value.text(),
            writing.batch(),
            true);
      }
      rows.flush();
      writing.brought(Table.RESPONDENT_VALUE, rows.count());
    }
  }
}

package no.sitat.project.moving;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import no.sitat.coding.Study;
import no.sitat.corpus.Document;
import no.sitat.corpus.Turn;
import no.sitat.exchange.moving.MovedCase;
import no.sitat.exchange.moving.MovedValue;
import no.sitat.exchange.moving.MovedVariable;
import no.sitat.registry.Respondent;
import no.sitat.registry.ValueStatus;
import no.sitat.registry.Variable;
import no.sitat.registry.VariableType;
import org.jdbi.v3.core.Handle;

/// Respondents as cases: with what they say, and with every value, each moment a variable.
final class LeavingRespondents {
  private final Study study;
  private final Map<Integer, Map<Place, String>> values = new HashMap<>();
  private final Map<Integer, TreeMap<String, List<String>>> moments = new HashMap<>();
  private final Map<Integer, List<MovedCase.Part>> parts = new HashMap<>();
  private final Map<Integer, List<UUID>> sources = new HashMap<>();

  private record Place(int variable, String moment) {}

  private record Stored(int respondent, Place place, String text) {}

  LeavingRespondents(Handle handle, Study study) {
    this.study = study;
    handle
        .createQuery(
            "SELECT respondent, variable, moment, status, text FROM respondent_value WHERE live")
        .map((row, _) ->
            new Stored(
                row.getInt(1),
                new Place(row.getInt(2), row.getString(3)),
                said(row.getString(4), row.getString(5))))
        .forEach(this::enter);
    study.corpus().documents().forEach(this::enter);
  }

  private static String said(String status, String text) {
    var of = ValueStatus.valueOf(status.toUpperCase(Locale.ROOT));
    return of == ValueStatus.PRESENT ? text : of.label();
  }

  private void enter(Stored stored) {
    values
        .computeIfAbsent(stored.respondent(), _ -> new HashMap<>())
        .put(stored.place(), stored.text());
    moments
        .computeIfAbsent(stored.place().variable(), _ -> new TreeMap<>())
        .computeIfAbsent(stored.place().moment(), _ -> new ArrayList<>())
        .add(stored.text());
  }

  /// A document with one informant is wholly of that respondent.
  private void enter(Document document) {
    Set<Integer> informants = new HashSet<>();
    for (var turn : document.turns()) {
      if (turn.isInformant()) {
        informants.add(turn.respondent());
      }
      if (turn.respondent() != Turn.NOBODY) {
        parts
            .computeIfAbsent(turn.respondent(), _ -> new ArrayList<>())
            .add(new MovedCase.Part(document.guid(), turn.span()));
      }
    }
    if (informants.size() == 1 && !informants.contains(Turn.NOBODY)) {
      sources
          .computeIfAbsent(informants.iterator().next(), _ -> new ArrayList<>())
          .add(document.guid());
    }
  }

  List<MovedVariable> variables() {
    var moved = new ArrayList<MovedVariable>();
    for (var variable : study.respondents().variables()) {
      var dated = moments.getOrDefault(variable.id(), new TreeMap<>());
      moved.add(variable(variable, "", dated.getOrDefault("", List.of())));
      dated.forEach((moment, said) -> {
        if (!moment.isEmpty()) {
          moved.add(variable(variable, moment, said));
        }
      });
    }
    return moved;
  }

  private static MovedVariable variable(Variable variable, String moment, List<String> said) {
    return new MovedVariable(
        guid(variable, moment),
        moment.isEmpty() ? variable.key() : variable.key() + "@" + moment,
        type(variable.type(), said),
        "",
        Optional.of(new MovedVariable.Own(variable.type(), variable.name())));
  }

  private static UUID guid(Variable variable, String moment) {
    return moment.isEmpty() ? variable.guid() : DerivedGuid.of(variable.guid(), "@" + moment);
  }

  private static MovedVariable.Type type(VariableType type, List<String> said) {
    var present = said.stream().filter(text -> !ValueStatus.isLabel(text)).toList();
    if (type == VariableType.DATE && matchAll(present, "\\d{4}-\\d{2}-\\d{2}")) {
      return MovedVariable.Type.DATE;
    }
    if (type == VariableType.NUMBER && matchAll(present, "-?\\d{1,9}")) {
      return MovedVariable.Type.INTEGER;
    }
    return type == VariableType.NUMBER && matchAll(present, "-?\\d{1,15}(\\.\\d{1,15})?")
        ? MovedVariable.Type.FLOAT
        : MovedVariable.Type.TEXT;
  }

  private static boolean matchAll(List<String> said, String pattern) {
    return said.stream().allMatch(text -> text.matches(pattern));
  }

  List<MovedCase> cases() {
    return study.respondents().respondents().stream().map(this::moved).toList();
  }

  private MovedCase moved(Respondent respondent) {
    var of = values.getOrDefault(respondent.id(), Map.of());
    var said = new ArrayList<MovedValue>();
    for (var variable : study.respondents().variables()) {
      for (var moment : moments.getOrDefault(variable.id(), new TreeMap<>()).keySet()) {
        var text = of.getOrDefault(new Place(variable.id(), moment), "");
        if (!text.isEmpty()) {
          said.add(new MovedValue(guid(variable, moment), text));
        }
      }
    }
    return new MovedCase(
        respondent.guid(),
        respondent.label(),
        "",
        sources.getOrDefault(respondent.id(), List.of()),
        parts.getOrDefault(respondent.id(), List.of()),
        said);
  }
}

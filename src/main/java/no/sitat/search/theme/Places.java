package no.sitat.search.theme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.sitat.codebook.Code;
import no.sitat.codebook.Direction;
import no.sitat.coding.Coder;
import no.sitat.coding.Study;
import no.sitat.corpus.Turn;
import no.sitat.registry.RespondentTable;
import no.sitat.search.Quote;

/// Where on an axis a coding of somebody's words stands: exactly one place.
///
/// The last place is for what has no value: no direction, nobody of the table.
final class Places {
  /// Says which of the values a coding of one person's words has; empty for none.
  @FunctionalInterface
  private interface Reading {
    String value(Quote quote, int respondent);
  }

  private final Axis axis;
  private final Study study;
  private final List<String> values;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Reading reading;

  private Places(Axis axis, Study study, List<String> known, Reading reading) {
    this.axis = axis;
    this.study = study;
    this.reading = reading;
    var all = new ArrayList<>(known);
    all.add("");
    values = List.copyOf(all);
    for (int i = 0; i < values.size(); i++) {
      numbers.putIfAbsent(values.get(i), i);
    }
  }

  static Places of(Axis axis, Study study, Code theme) {
    return switch (axis.kind()) {
      case NONE -> new Places(axis, study, List.of(), (_, _) -> "");
      case DIRECTION ->
          new Places(
              axis,
              study,
              study.codebook().directions().stream().map(Direction::key).toList(),
              (quote, _) -> quote.direction().orElse(""));
      case CODE -> byCode(axis, study, theme);
      case CODER -> byCoder(axis, study);
      case VARIABLE ->
          new Places(
              axis,
              study,
              study
                  .respondents()
                  .column(axis.variable())
                  .map(RespondentTable.Column::groups)
                  .orElse(List.of()),
              (_, respondent) -> group(study, axis, respondent));
    };
  }

  private static Places byCode(Axis axis, Study study, Code theme) {
    var keys = new LinkedHashMap<Integer, String>();
    study.codebook().withSubcodes(theme).forEach(code -> keys.put(code.id(), code.key()));
    return new Places(
        axis, study, List.copyOf(keys.values()), (quote, _) -> keys.getOrDefault(quote.code(), ""));
  }

  private static Places byCoder(Axis axis, Study study) {
    var names = new LinkedHashMap<Integer, String>();
    for (var coder : study.coders()) {
      names.put(coder.id(), coder.name());
    }
    return new Places(
        axis,
        study,
        study.coders().stream().map(Coder::name).toList(),
        (quote, _) -> names.getOrDefault(quote.coder(), ""));
  }

  private static String group(Study study, Axis axis, int respondent) {
    return respondent == Turn.NOBODY
        ? ""
        : study.respondents().group(respondent, axis.variable()).orElse("");
  }

  /// In order; the last is the empty one.
  List<String> values() {
    return values;
  }

  int size() {
    return values.size();
  }

  int at(Quote quote, int respondent) {
    return numbers.getOrDefault(reading.value(quote, respondent), size() - 1);
  }

  boolean isOfPeople() {
    return axis.isOfPeople();
  }

  /// The place of a person's group on an axis of people.
  int ofPerson(int respondent) {
    return numbers.getOrDefault(group(study, axis, respondent), size() - 1);
  }
}

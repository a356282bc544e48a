package no.sitat.http.away;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import no.sitat.codebook.Code;
import no.sitat.codebook.Dimension;
import no.sitat.coding.Coding;
import no.sitat.coding.Study;
import no.sitat.exchange.table.Cell;
import no.sitat.exchange.table.Table;

/// Codings as a stranger may have them: what each says, and nothing of where it stands.
///
/// A row is told with as many of its columns as it has in common with rows in five documents and of
/// five people or more. Those that have too few in common lose their dimensions, then the weight,
/// direction, coder and edition; where too few would lose the same, the rarest of the others lose
/// it with them, so that what is empty is of five or more as well. The order is that of the
/// columns, and so says nothing.
final class ToldCodings {
  private static final List<String> COLUMNS =
      List.of("code", "direction", "coder", "edition", "weight", "dimensions");
  private static final int TENS = 10;

  private enum Told {
    DIRECTION,
    CODER,
    EDITION,
    WEIGHT,
    DIMENSIONS
  }

  /// From the finest to the coarsest.
  private static final List<Set<Told>> STEPS =
      List.of(
          EnumSet.allOf(Told.class),
          EnumSet.complementOf(EnumSet.of(Told.DIMENSIONS)),
          EnumSet.of(Told.DIRECTION, Told.CODER, Told.EDITION),
          EnumSet.of(Told.CODER, Told.EDITION),
          EnumSet.of(Told.EDITION),
          EnumSet.noneOf(Told.class));

  private final Study study;
  private final OpenCodings open;
  private final IntFunction<String> coder;
  private final List<List<String>> rows = new ArrayList<>();

  /// @param coder what somebody who codes is called, by id
  ToldCodings(Study study, OpenCodings open, IntFunction<String> coder) {
    this.study = study;
    this.open = open;
    this.coder = coder;
  }

  /// @param codes ids of those that are in
  Table of(Collection<Coding> codings, Set<Integer> codes) {
    codings.stream()
        .filter(coding -> codes.contains(coding.code()))
        .collect(Collectors.groupingBy(Coding::code))
        .values()
        .forEach(each -> tell(each, 0));
    rows.sort((one, other) -> {
      int at = 0;
      while (at + 1 < COLUMNS.size() && one.get(at).equals(other.get(at))) {
        at++;
      }
      return one.get(at).compareTo(other.get(at));
    });
    return new Table(
        "codings", COLUMNS, rows.stream().map(row -> row.stream().map(Cell::of).toList()).toList());
  }

  /// Of one code, in five documents or more.
  private void tell(List<Coding> codings, int step) {
    var alike = new HashMap<List<String>, List<Coding>>();
    for (var coding : codings) {
      alike.computeIfAbsent(row(coding, STEPS.get(step)), _ -> new ArrayList<>()).add(coding);
    }
    var rest = new ArrayList<Coding>();
    boolean isLast = step + 1 == STEPS.size();
    Comparator<List<Coding>> rarity = Comparator.comparing(open::areOfMany);
    var rarestFirst =
        alike.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(rarity.thenComparing(List::size)))
            .toList();
    for (var group : rarestFirst) {
      boolean isTold = open.areOfMany(group.getValue()) && (rest.isEmpty() || open.areOfMany(rest));
      if (isTold || isLast) {
        group.getValue().forEach(_ -> rows.add(group.getKey()));
      } else {
        rest.addAll(group.getValue());
      }
    }
    if (!rest.isEmpty()) {
      tell(rest, step + 1);
    }
  }

  private List<String> row(Coding coding, Set<Told> told) {
    boolean hasDirection = told.contains(Told.DIRECTION) && open.tellsDirections(coding.code());
    boolean hasWeight = told.contains(Told.WEIGHT) && coding.weight().isPresent();
    return List.of(
        study.codebook().code(coding.code()).map(Code::key).orElse(""),
        hasDirection ? coding.direction().orElse("") : "",
        told.contains(Told.CODER) ? coder.apply(coding.coder()) : "",
        told.contains(Told.EDITION) ? Integer.toString(coding.edition()) : "",
        hasWeight ? tens(coding.weight().getAsInt()) : "",
        told.contains(Told.DIMENSIONS) ? dimensions(coding) : "");
  }

  private static String tens(int value) {
    return Integer.toString(value / TENS * TENS);
  }

  private String dimensions(Coding coding) {
    return coding.dimensions().values().entrySet().stream()
        .map(said -> said.getKey() + "=" + value(said.getKey(), said.getValue()))
        .collect(Collectors.joining(";"));
  }

  private String value(String dimension, String value) {
    Optional<Dimension> scale = study.codebook().dimension(dimension).filter(Dimension::scale);
    return scale.isPresent() ? tens(Integer.parseInt(value)) : value;
  }
}

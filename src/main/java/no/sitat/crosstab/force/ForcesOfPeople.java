package no.sitat.crosstab.force;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import no.sitat.codebook.Direction;
import no.sitat.codebook.Effect;
import no.sitat.coding.CodingTable;
import no.sitat.coding.Study;
import no.sitat.corpus.Turn;
import no.sitat.crosstab.CodingSelector;
import no.sitat.registry.Respondent;

/// Everybody who says the themes, person by person.
public final class ForcesOfPeople {
  private final Study study;
  private final ForceRequest request;
  private final OptionalInt person;
  private final ForceNodes nodes;
  private final CodingSelector choice;

  /// The codings of each person and theme by direction; the first without one. By id, since a
  /// coding over several turns is several rows.
  private final Map<Place, List<BitSet>> codings = new HashMap<>();

  private record Place(int respondent, int node) {}

  private ForcesOfPeople(Study study, ForceRequest request, OptionalInt person) {
    this.study = study;
    this.request = request;
    this.person = person;
    nodes = new ForceNodes(study.codebook(), request.codes());
    choice = new CodingSelector(study, request.filter());
    study.codings().blocks().forEach(this::read);
  }

  /// Themes in the codebook's order, and the people of each in the order of the table.
  ///
  /// @param person id of the only one asked for
  public static List<ForcesOfPerson> of(Study study, ForceRequest request, OptionalInt person) {
    return new ForcesOfPeople(study, request.in(study.codebook()), person).lines();
  }

  private void read(CodingTable.Block block) {
    for (int row = 0; row < block.size(); row++) {
      int respondent = block.respondent[row];
      int node = nodes.of(block.code[row]);
      if (node != ForceNodes.ABSENT
          && respondent != Turn.NOBODY
          && (person.isEmpty() || person.getAsInt() == respondent)
          && choice.selects(block, row)) {
        for (int at = node; at > ForceNodes.ANY; at = nodes.parent(at)) {
          slots(new Place(respondent, at)).get(block.direction[row] + 1).set(block.coding[row]);
        }
      }
    }
  }

  private List<BitSet> slots(Place place) {
    return codings.computeIfAbsent(
        place,
        _ -> IntStream.rangeClosed(0, directions().size()).mapToObj(_ -> new BitSet()).toList());
  }

  private List<Direction> directions() {
    return study.codebook().directions();
  }

  private List<ForcesOfPerson> lines() {
    var people = new HashMap<Integer, Respondent>();
    study.respondents().respondents().forEach(each -> people.put(each.id(), each));
    var lines = new ArrayList<ForcesOfPerson>();
    codings.keySet().stream()
        .sorted(Comparator.comparing(Place::node).thenComparing(Place::respondent))
        .forEach(place ->
            Optional.ofNullable(people.get(place.respondent))
                .ifPresent(respondent -> lines.add(line(place, respondent))));
    return List.copyOf(lines);
  }

  private ForcesOfPerson line(Place place, Respondent respondent) {
    var counts = slots(place).stream().map(BitSet::cardinality).toList();
    var directed = counts.subList(1, counts.size());
    var sway = Sway.of(has(directed, Effect.LEAVE), has(directed, Effect.STAY));
    return new ForcesOfPerson(
        respondent, request.codes().get(place.node - 1), directed, counts.getFirst(), sway);
  }

  private boolean has(List<Integer> counts, Effect effect) {
    return IntStream.range(0, counts.size())
        .anyMatch(at -> counts.get(at) > 0 && directions().get(at).effect() == effect);
  }
}

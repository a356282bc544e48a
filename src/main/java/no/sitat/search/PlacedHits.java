package no.sitat.search;

import java.util.List;
import java.util.Optional;
import no.sitat.coding.HitPlace;
import no.sitat.coding.Study;
import no.sitat.corpus.Turn;
import no.sitat.search.match.CodingRows;
import no.sitat.search.match.JudgingTurn;

/// Places in the texts of a study as hits: with the turn each is judged by, and its codes.
public final class PlacedHits {
  private PlacedHits() {}

  /// In the order given; a place in no turn is a hit of turn 0 and of nobody.
  public static List<Hit> of(Study study, List<HitPlace> places) {
    var codings = new CodingRows(study.codings());
    return places.stream()
        .map(place -> {
          var turn = turn(study, place);
          return new Hit(
              place.document(),
              turn.map(Turn::number).orElse(0),
              turn.map(Turn::speaker).orElse(""),
              turn.map(Turn::respondent).orElse(Turn.NOBODY),
              place.span(),
              codings.codesAt(place.document(), place.span()));
        })
        .toList();
  }

  private static Optional<Turn> turn(Study study, HitPlace place) {
    return study
        .corpus()
        .document(place.document())
        .flatMap(document -> JudgingTurn.of(document, place.span()));
  }
}

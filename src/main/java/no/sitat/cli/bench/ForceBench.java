package no.sitat.cli.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import no.sitat.codebook.Codebook;
import no.sitat.codebook.Direction;
import no.sitat.codebook.Effect;
import no.sitat.coding.CodedPart;
import no.sitat.coding.CodingTable;
import no.sitat.coding.Study;
import no.sitat.crosstab.CodingFilter;
import no.sitat.crosstab.CountingUnit;
import no.sitat.crosstab.Crosstab;
import no.sitat.crosstab.CrosstabRequest;
import no.sitat.crosstab.force.ForceRequest;
import no.sitat.crosstab.force.ForceTable;
import no.sitat.search.match.Watch;

/// The force table of a million codings with directions, of a hundred thousand people.
final class ForceBench {
  private static final int PEOPLE = 100_000;
  private static final int CODES = 300;
  private static final int DIRECTIONS = 4;

  private ForceBench() {}

  static List<Figure> run(long seed) {
    var study = directed(new MadeUpStudy(seed, PEOPLE, CODES).study(), new Random(seed));
    var request =
        new ForceRequest(
            study.codebook().codes(),
            List.of(study.respondents().variables().getFirst().key()),
            CodingFilter.ALL,
            OptionalInt.of(CrosstabRequest.USUAL_THRESHOLD));
    var times = Stopwatch.of(5, 15, () -> ForceTable.of(study, request, Watch.patient()));
    var crosstab =
        new CrosstabRequest(
            request.codes(),
            request.by(),
            CountingUnit.RESPONDENTS,
            CodingFilter.ALL,
            request.threshold());
    var crosstabs = Stopwatch.of(5, 15, () -> Crosstab.of(study, crosstab));
    return List.of(
        new Figure(
            "crosstab, 1,000,000 codings × 100,000 people × 300 themes, 6 groups, protected, p50",
            crosstabs.quantile(0.5),
            "ms",
            "≤ 50"),
        new Figure(
            "force table, 1,000,000 codings × 100,000 people × 300 themes, 6 groups, protected, p50",
            times.quantile(0.5),
            "ms",
            "≤ 100"),
        new Figure("the same, p95", times.quantile(0.95), "ms", "–"));
  }

  /// The same codings by other people, one in five without a direction.
  private static Study directed(Study study, Random random) {
    var directions = new ArrayList<Direction>();
    for (int at = 0; at < DIRECTIONS; at++) {
      var effect = at < DIRECTIONS / 2 ? Effect.LEAVE : Effect.STAY;
      directions.add(new Direction("d" + at, "d" + at, "d" + at, "·", at, effect));
    }
    var parts = new ArrayList<CodedPart>();
    for (var block : study.codings().blocks()) {
      for (int row = 0; row < block.size(); row++) {
        int id = parts.size() + 1;
        int person = 1 + random.nextInt(PEOPLE);
        int direction = random.nextInt(DIRECTIONS + 1) - 1;
        parts.add(
            new CodedPart(
                id,
                block.document[row],
                block.start[row],
                block.end[row],
                block.code[row],
                1,
                direction,
                1,
                person,
                id,
                id + 1));
      }
    }
    return new Study(
        1,
        study.corpus(),
        study.respondents(),
        new Codebook(study.codebook().codes(), List.of(), directions),
        List.of(),
        CodingTable.of(parts));
  }
}

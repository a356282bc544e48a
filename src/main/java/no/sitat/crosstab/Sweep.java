package no.sitat.crosstab;

import java.util.BitSet;
import java.util.List;
import no.sitat.coding.Study;
import no.sitat.corpus.Turn;
import no.sitat.registry.RespondentTable;
import no.sitat.search.match.Watch;

/// One reading of a study for the crosstabs of the same rows by one variable or another.
final class Sweep {
  private final Study study;
  private final CrosstabRequest request;
  private final Watch watch;
  private final RowTree rows;
  private final ColumnGroups everybody;
  private final List<RespondentSets> sets;
  private final long codingsWithoutRespondent;

  Sweep(Study study, CrosstabRequest request, Watch watch) {
    this.watch = watch;
    this.study = study;
    this.request = request;
    rows = RowTree.of(study, request.rows());
    everybody = columns(List.of());
    sets = request.unit() == CountingUnit.RESPONDENTS ? List.of(readSets()) : List.of();
    codingsWithoutRespondent = countWithoutRespondent();
  }

  private RespondentSets readSets() {
    if (request.rows() instanceof RowsAsked.Found found) {
      return new RespondentSets(rows, found, everybody);
    }
    return new RespondentSets(study.codings(), rows, selector(everybody), everybody);
  }

  private RowSelector selector(ColumnGroups columns) {
    return new RowSelector(study, request.filter(), columns, rows);
  }

  private long countWithoutRespondent() {
    var selector = selector(everybody);
    var codings = new BitSet();
    for (var block : study.codings().blocks()) {
      watch.check();
      for (int row = 0; row < block.respondent.length; row++) {
        if (block.respondent[row] == Turn.NOBODY
            && selector.node(block, row) != RowTree.BASE
            && selector.isWhere(block.document[row], block.turn[row])) {
          codings.set(block.coding[row]);
        }
      }
    }
    return codings.cardinality();
  }

  RespondentTable respondents() {
    return study.respondents();
  }

  ColumnGroups columns(List<String> variables) {
    return ColumnGroups.of(study.respondents(), variables, request.filter());
  }

  RawCounts counts(ColumnGroups columns) {
    return switch (request.unit()) {
      case RESPONDENTS -> sets.getFirst().count(columns);
      case DOCUMENTS -> new DocumentCount(columns, rows).of(study, selector(columns));
      case SEGMENTS -> new SegmentCount(columns, rows).of(study, selector(columns));
      case WORDS -> new WordCount(columns, rows).of(study, selector(columns));
      case RATE -> new RateCount(columns, rows).of(study, selector(columns));
    };
  }

  Watch watch() {
    return watch;
  }

  RowTree rows() {
    return rows;
  }

  long revision() {
    return study.revision();
  }

  /// Codings asked for, of the rows' codes, in a turn whose speaker is no respondent.
  long codingsWithoutRespondent() {
    return codingsWithoutRespondent;
  }
}

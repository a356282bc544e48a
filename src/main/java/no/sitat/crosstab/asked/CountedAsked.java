package no.sitat.crosstab.asked;

import java.util.ArrayList;
import no.sitat.coding.Study;
import no.sitat.coding.guide.InterviewGuide;
import no.sitat.crosstab.CrosstabCell;
import no.sitat.crosstab.CrosstabRelease;
import no.sitat.disclosure.release.ReleasedTable;

/// A table of asked and said that is counted and protected, once: to be read, and to be judged by
/// the ledger.
public final class CountedAsked {
  private final Study study;
  private final AskedRequest request;
  private final int questions;
  private final AskedPeople people;
  private final AskedDrawing drawing;

  private CountedAsked(Study study, InterviewGuide guide, AskedRequest request) {
    this.study = study;
    this.request = request;
    questions = guide.about(request.code().id(), study.codebook()).size();
    people = new AskedPeople(study, guide, request);
    var counts = AskedCounts.of(study.respondents(), people, request);
    drawing = new AskedDrawing(counts, request.threshold());
  }

  /// Counts and protects.
  ///
  /// @throws no.sitat.crosstab.CrosstabError if the request names a variable that is not there
  public static CountedAsked of(Study study, InterviewGuide guide, AskedRequest request) {
    return new CountedAsked(study, guide, request);
  }

  /// Of the study it was counted from.
  public long revision() {
    return study.revision();
  }

  /// The table a person reads.
  public AskedTable table() {
    var cells = new ArrayList<CrosstabCell>();
    AskedRow.ALL.forEach(row -> cells.addAll(drawing.cells(row)));
    return new AskedTable(
        study.revision(), request.code(), questions, request.threshold(), drawing.columns(), cells);
  }

  /// The table with the people behind every cell, for the ledger.
  public ReleasedTable release(CrosstabRelease.Label label) {
    return new AskedRelease(study.respondents(), request, people, label).of(table());
  }
}

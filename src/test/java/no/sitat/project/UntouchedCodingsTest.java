package no.sitat.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import no.sitat.agreement.CoderAgreement;
import no.sitat.agreement.Disagreements;
import no.sitat.coding.CodedPart;
import no.sitat.coding.CodingTable;
import no.sitat.coding.Study;
import no.sitat.crosstab.CodingFilter;
import no.sitat.crosstab.CountingUnit;
import no.sitat.crosstab.Crosstab;
import no.sitat.crosstab.CrosstabRequest;
import no.sitat.project.desk.CodingRequest;
import no.sitat.search.QuoteRequest;
import no.sitat.search.Quotes;
import no.sitat.search.Searcher;
import no.sitat.search.hits.SearchOptions;
import no.sitat.search.query.reading.QueryReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The columns of the coding table are open to the engines that sweep them; none of them writes.
class UntouchedCodingsTest {
  @TempDir private Path home;

  @Test
  void noEngineChangesTheTableItReads() {
    try (var project = Sample.project(home.resolve("p"))) {
      for (var name : List.of("Kari", "Ola")) {
        for (int document = 1; document <= 3; document++) {
          var by = project.coder(name);
          project.addCoding(CodingRequest.of(document, 20 + document, 90, "STATUS"), by);
          project.addCoding(CodingRequest.of(document, 60, 100 + document, "SOS"), by);
        }
      }
      project.awaitIndex();
      var study = project.study();
      var before = rows(study.codings());
      assertFalse(before.isEmpty());
      crosstabs(study);
      searches(study, new Searcher(project.index()));
      assertFalse(CoderAgreement.of(study).isEmpty());
      assertEquals(0, Disagreements.of(study).count(99));
      assertEquals(before, rows(study.codings()));
    }
  }

  private static List<CodedPart> rows(CodingTable table) {
    var rows = new ArrayList<CodedPart>();
    for (var block : table.blocks()) {
      for (int row = 0; row < block.size(); row++) {
        rows.add(block.part(row));
      }
    }
    return rows;
  }

  private static void crosstabs(Study study) {
    var codes = study.codebook().codes();
    for (var unit : CountingUnit.values()) {
      for (int threshold : new int[] {1, 5}) {
        var smallest = OptionalInt.of(threshold);
        var request =
            new CrosstabRequest(codes, List.of("kjønn", "alder"), unit, CodingFilter.ALL, smallest);
        assertFalse(Crosstab.of(study, request).rows().isEmpty());
      }
    }
  }

  private static void searches(Study study, Searcher searcher) {
    for (var words : List.of("hus", "code:SOS", "code:STATUS hus", "kjønn=kvinne code:SOS")) {
      var found = searcher.search(study, QueryReader.query(words, study), SearchOptions.DEFAULT);
      assertFalse(found.page(0, 10).isEmpty(), words);
    }
    for (var code : study.codebook().codes()) {
      assertFalse(Quotes.of(study, QuoteRequest.of(code)).all().size() > 6);
    }
  }
}

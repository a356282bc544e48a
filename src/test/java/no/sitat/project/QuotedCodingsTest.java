package no.sitat.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.sitat.codebook.Code;
import no.sitat.exchange.CodingReader;
import no.sitat.exchange.CodingSheet;
import no.sitat.exchange.source.SourceFile;
import no.sitat.project.intake.CodingWishes;
import no.sitat.project.intake.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuotedCodingsTest {
  @TempDir private Path home;

  @Test
  void wordsBecomePlacesAndWhatCannotBePlacedIsNamed() {
    try (var project = Sample.project(home.resolve("p"))) {
      var kari = project.coder("Kari");
      var text = text(project, "intervju 1");
      var words = text.substring(20, 50);
      var sheet =
          sheet(
              "Document,Code,Quotation Content\nintervju 1.docx,STATUS,\"  %s \"\nintervju 1,STATUS,finnes ikke her\n"
                  .formatted(words));
      var report = project.importCodings(sheet, CodingWishes.NONE, kari, Progress.none());
      assertEquals(1, report.rows());
      assertEquals(
          List.of(4), report.refused().stream().map(refusal -> refusal.line().getAsInt()).toList());
      var coding = project.codings().value().getFirst();
      assertEquals(words.strip(), text.substring(coding.span().start(), coding.span().end()));
      assertEquals(kari.id(), coding.coder());
    }
  }

  @Test
  void codesThatAreMissingAreMadeBelowOneAnotherOnlyWhenAskedFor() {
    try (var project = Sample.project(home.resolve("p"))) {
      var kari = project.coder("Kari");
      var words = text(project, "intervju 1").substring(20, 50).strip();
      var sheet =
          sheet(
              "Document,Code,Segment,Author\nintervju 1,Arbeid > Lønn,\"%s\",Per\n"
                  .formatted(words));
      var refused = project.importCodings(sheet, CodingWishes.NONE, kari, Progress.none());
      assertEquals(0, refused.rows());
      assertTrue(project.study().codebook().find("Lønn").isEmpty());
      var wishes = new CodingWishes(true, Optional.empty());
      assertEquals(1, project.importCodings(sheet, wishes, kari, Progress.none()).rows());
      var codebook = project.study().codebook();
      var pay = codebook.find("Lønn").orElseThrow();
      assertEquals(codebook.find("Arbeid").map(Code::id), Optional.of(pay.parent().orElseThrow()));
      assertEquals(pay.id(), project.codings().value().getFirst().code());
      assertEquals(0, project.importCodings(sheet, wishes, kari, Progress.none()).rows());
    }
  }

  private static String text(Project project, String document) {
    var found = project.study().corpus().named(document).orElseThrow();
    return project.text(found).text();
  }

  private static CodingSheet sheet(String csv) {
    return CodingReader.read(SourceFile.of("codings.csv", csv.getBytes(StandardCharsets.UTF_8)))
        .value()
        .orElseThrow();
  }
}

package no.sitat.exchange.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import no.sitat.Mutants;
import no.sitat.Seed;
import no.sitat.exchange.DocumentReader;
import no.sitat.exchange.Material;
import no.sitat.exchange.ReadingOptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class MutatedDocumentsTest {
  private static final long SEED = Seed.of(MutatedDocumentsTest.class, 20261129L);

  @Test
  void twoThousandDocumentsThatAreNearlyRightAreReadOrRefused() {
    var mutants = new Mutants(SEED);
    try (var reader = new DocumentReader(ReadingOptions.DEFAULT)) {
      mutants.feed(
          "a.docx", SampleDocuments.word("I: Hei?", "R: Ja.", "I: Nå?"), 400, reader::look);
      mutants.feed(
          "a.odt",
          SampleDocuments.openDocument("", "<text:p>I: Hei</text:p><text:p>R: Ja</text:p>"),
          300,
          reader::look);
      mutants.feed(
          "a.fodt",
          SampleDocuments.openContent("office:document", "", "<text:p>I: Hei</text:p>")
              .getBytes(StandardCharsets.UTF_8),
          200,
          reader::look);
      mutants.feed(
          "a.rtf",
          SampleDocuments.rtf("I: Hei{\\footnote Ler.}\\par R: Ja\\par \\trowd\\cell\\row"),
          400,
          reader::look);
      mutants.feed(
          "a.pdf", SampleDocuments.pdf(List.of(List.of("I: Hei", "R: Ja"))), 400, reader::look);
      mutants.feed(
          "a.epub", SampleDocuments.book(List.of("<p>Hei</p>", "<p>Ja</p>")), 200, reader::look);
      mutants.feed(
          "a.html",
          SampleDocuments.html("<p>I: Hei</p><ol><li>a</ol>", "UTF-8"),
          100,
          reader::look);
    }
    mutants.assertAllAnswered();
  }

  @Test
  void olderWordDocumentsAndMessagesThatAreNearlyRightAreToo() throws IOException {
    var mutants = new Mutants(SEED);
    try (var reader = new DocumentReader(ReadingOptions.DEFAULT)) {
      for (var name : List.of("testComment.doc", "testWORD6.doc", "testMSG.msg")) {
        var valid = Files.readAllBytes(Material.at("documents/tika/" + name));
        mutants.feed(name, valid, 100, reader::look);
      }
    }
    mutants.assertAllAnswered();
  }
}

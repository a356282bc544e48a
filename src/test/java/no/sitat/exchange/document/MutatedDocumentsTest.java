package no.sitat.exchange.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    mutants.assertAllAnswered(Mutants.Share.DOCUMENTS);
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
    mutants.assertAllAnswered(Mutants.Share.OLD_DOCUMENTS);
  }

  @Test
  void mailAndTranscriptsInWordThatAreNearlyRightAreToo() {
    var mail =
        """
        From: =?utf-8?Q?K=C3=A5re?= <k@x.no>
        Subject: x
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary="b"

        --b
        Content-Type: text/plain; charset=utf-8; format=flowed
        Content-Transfer-Encoding: quoted-printable

        Hei =C3=A5=20
        du.
        --b
        Content-Type: text/html
        Content-Transfer-Encoding: base64

        PHA+SGVpPC9wPg==
        --b
        Content-Disposition: attachment; filename="a.pdf"

        x
        --b--
        """;
    var mails = new Mutants(SEED);
    var talks = new Mutants(SEED);
    try (var reader = new DocumentReader(ReadingOptions.DEFAULT)) {
      mails.feed("a.eml", mail.getBytes(StandardCharsets.UTF_8), 300, reader::look);
      mails.feed(
          "a.mbox",
          ("From a@b.no Mon Feb 2\n" + mail + "\nFrom c@d.no Mon Feb 3\n" + mail)
              .getBytes(StandardCharsets.UTF_8),
          200,
          reader::look);
      talks.feed(
          "a.docx",
          SampleDocuments.wordOf(
              Map.of(
                  "document",
                  SampleDocuments.wordPart(
                      "document",
                      "<w:body><w:tbl>"
                          + row("Timespan", "Content", "Speaker")
                          + row("0:01.0 - 0:02.0", "Hei?", "I")
                          + row("0:02.0 - 0:04.0", "Ja.", "R1")
                          + "</w:tbl></w:body>"))),
          400,
          reader::look);
    }
    mails.assertAllAnswered(Mutants.Share.MAIL);
    talks.assertAllAnswered(Mutants.Share.TRANSCRIPTS_IN_WORD);
  }

  private static String row(String... cells) {
    return Stream.of(cells)
        .map(cell -> "<w:tc><w:p><w:r><w:t>" + cell + "</w:t></w:r></w:p></w:tc>")
        .collect(Collectors.joining("", "<w:tr>", "</w:tr>"));
  }
}

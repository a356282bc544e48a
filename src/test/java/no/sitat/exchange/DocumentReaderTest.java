package no.sitat.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.sitat.corpus.DocumentKind;
import no.sitat.corpus.Transcript;
import no.sitat.exchange.document.SampleDocuments;
import no.sitat.exchange.source.Reason;
import no.sitat.exchange.source.SourceFile;
import no.sitat.exchange.source.SourceFolder;
import no.sitat.exchange.transcript.TurnRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentReaderTest {
  private static final ReadingOptions INTERVIEWS = of(DocumentKind.INTERVIEW);

  @Test
  void plainTextIsAnInterviewNamedByItsFileWithoutTheEnding() {
    var document = read("mappe/R12 andre gang.v2.txt", "R12: Hei\nI: Ja\n", ReadingOptions.DEFAULT);
    assertEquals("R12 andre gang.v2", document.name());
    assertEquals("R12 andre gang.v2.txt", document.file());
    assertEquals(DocumentKind.INTERVIEW, document.kind());
    assertEquals("und", document.language());
  }

  @Test
  void aTableIsPostsAndNeverAnInterview() {
    assertEquals(
        DocumentKind.POST, read("p.csv", "id,text\na,Hei\n", ReadingOptions.DEFAULT).kind());
    var refused = new DocumentReader(INTERVIEWS).read(file("p.csv", "id,text\na,Hei\n"));
    assertEquals(Reason.OTHER_FORMAT, refused.refusals().getFirst().reason());
  }

  @Test
  void plainTextThatIsPostsHasAPostForEachTurn() {
    var document = read("tråd.txt", "Første innlegg.\n\nSvar.\n", of(DocumentKind.POST));
    assertEquals(
        List.of("tråd-1", "tråd-2"),
        document.transcript().turns().stream()
            .map(turn -> turn.post().orElseThrow().id())
            .toList());
  }

  @Test
  void aTextWithoutLabelsIsTakenWithARemark() {
    var read = new DocumentReader(INTERVIEWS).read(file("a.txt", "Bare ord.\n"));
    assertEquals(
        List.of("a.txt: found no labels that say who speaks; each paragraph becomes a turn"),
        read.remarks().stream().map(remark -> remark.in("en")).toList());
  }

  @Test
  void aTextOfMoreTurnsThanAnyTalkHasIsRefused() {
    var line = "A: hei\nB: du\n";
    var most = new DocumentReader(INTERVIEWS).read(file("a.txt", line.repeat(50_000)));
    assertEquals(100_000, most.value().orElseThrow().getFirst().transcript().turns().size());
    var options = List.of(INTERVIEWS, of(DocumentKind.POST), ReadingOptions.DEFAULT);
    var texts =
        List.of(
            file("b.txt", line.repeat(50_001)), file("c.md", "Et avsnitt.\n\n".repeat(100_001)));
    for (var option : options) {
      for (var text : texts) {
        var refusal = new DocumentReader(option).read(text).refusals().getFirst();
        assertEquals(Reason.TOO_LARGE, refusal.reason());
        assertEquals(
            text.name()
                + ": the text has more than 100000 turns or paragraphs; divide it into several files",
            refusal.in("en"));
      }
    }
  }

  @Test
  void markupIsNotTakenForWords() {
    for (var text : List.of("<?xml version='1.0'?><TEI/>", "<?xml version=\"1.0\"?><a>Hei</a>")) {
      var read = new DocumentReader(ReadingOptions.DEFAULT).read(file("a.txt", text));
      assertEquals(Reason.OTHER_FORMAT, read.refusals().getFirst().reason(), text);
    }
  }

  @Test
  void aDocumentWithLabelsIsAnInterviewWithTurnsWhateverItsEndingIs() {
    var word = SampleDocuments.word("Samtale 3", "I: Hvorfor dro du?", "R07: For barna.", "I: Ja.");
    var pdf =
        SampleDocuments.pdf(
            List.of(List.of("Samtale 3", "I: Hvorfor dro du?", "R07: For barna.", "I: Ja.")));
    try (var reader = new DocumentReader(ReadingOptions.DEFAULT)) {
      for (var bytes : List.of(word, pdf)) {
        var document =
            reader.read(SourceFile.of("r07.txt", bytes)).value().orElseThrow().getFirst();
        assertEquals(
            List.of("I: Hvorfor dro du?", "R07: For barna.", "I: Ja."),
            document.transcript().turns().stream()
                .map(turn -> turn.speaker() + ": " + said(document, turn))
                .toList());
        assertEquals("r07", document.name());
      }
    }
  }

  @Test
  void theNotesOfADocumentAreNobodysWords() {
    var rtf =
        SampleDocuments.rtf(
            "I: Hvorfor{\\footnote Ler.}?\\par R07: Barna.{\\*\\annotation Ring!}\\par");
    try (var reader = new DocumentReader(ReadingOptions.DEFAULT)) {
      var read = reader.read(SourceFile.of("r07.rtf", rtf));
      var document = read.value().orElseThrow().getFirst();
      assertEquals(
          "I: Hvorfor[1]?\n\nR07: Barna.[c1]\n\n[1] Ler.\n[c1] Ring!",
          document.transcript().text());
      assertEquals("Barna.[c1]", said(document, document.transcript().turns().getLast()));
      assertEquals(
          List.of(
              "r07.rtf: footnotes and endnotes: 1; they stand last in the text, outside the turns",
              "r07.rtf: comments: 1; they stand last in the text, outside the turns"),
          read.remarks().stream().map(remark -> remark.in("en")).toList());
    }
  }

  private static String said(IncomingDocument document, Transcript.SpokenTurn turn) {
    return document.transcript().text().substring(turn.span().start(), turn.span().end());
  }

  @Test
  void aFileThatCannotBeOpenedIsRefused(@TempDir Path folder) {
    var gone = SourceFile.of(folder.resolve("gone.txt"));
    assertEquals(
        Reason.UNREADABLE,
        new DocumentReader(ReadingOptions.DEFAULT).read(gone).refusals().getFirst().reason());
    var table = SourceFile.of(folder.resolve("gone.csv"));
    assertEquals(
        Reason.UNREADABLE,
        new DocumentReader(ReadingOptions.DEFAULT).read(table).refusals().getFirst().reason());
  }

  @Test
  void aFolderIsReadButForWhatTellsAboutIt(@TempDir Path folder) throws IOException {
    for (var name :
        List.of(
            "b.txt", "a.TXT", "under/c.csv", ".hidden.txt", ".git/d.txt", "README.md", "e.png")) {
      var file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "x");
    }
    var found = SourceFolder.of(folder);
    assertEquals(List.of("a.TXT", "b.txt", "under/c.csv"), names(folder, found.taken()));
    assertEquals(
        List.of(".git/d.txt", ".hidden.txt", "README.md", "e.png"), names(folder, found.left()));
    assertEquals(
        List.of(folder.resolve("e.png")), SourceFolder.of(folder.resolve("e.png")).taken());
    assertThrows(NoSuchFileException.class, () -> SourceFolder.of(folder.resolve("gone")));
  }

  @Test
  void linksInAFolderAreNotFollowedAndAreNamed(@TempDir Path home) throws IOException {
    var folder = Files.createDirectories(home.resolve("folder"));
    Files.writeString(folder.resolve("a.txt"), "x");
    Files.writeString(home.resolve("secret.txt"), "x");
    Files.createDirectories(home.resolve("other"));
    Files.writeString(home.resolve("other/b.txt"), "x");
    Files.createSymbolicLink(folder.resolve("link.txt"), home.resolve("secret.txt"));
    Files.createSymbolicLink(folder.resolve("under"), home.resolve("other"));
    var found = SourceFolder.of(folder);
    assertEquals(List.of("a.txt"), names(folder, found.taken()));
    assertEquals(List.of("link.txt", "under"), names(folder, found.left()));
    var named = Files.createSymbolicLink(home.resolve("named"), folder);
    assertEquals(List.of(named.resolve("a.txt")), SourceFolder.of(named).taken());
  }

  @Test
  void theInterviewsOfTheDialectCorpusAreAllTaken() throws IOException {
    var found = SourceFolder.of(Material.at("interviews/ndc-norwegian"));
    assertEquals(648, found.taken().size());
    assertEquals("README", found.left().getFirst().getFileName().toString());
    var reader = new DocumentReader(ReadingOptions.DEFAULT);
    for (var path : found.taken()) {
      assertTrue(reader.read(SourceFile.of(path)).value().isPresent(), path.toString());
    }
  }

  private static List<String> names(Path folder, List<Path> files) {
    return files.stream().map(file -> folder.relativize(file).toString()).toList();
  }

  private static ReadingOptions of(DocumentKind kind) {
    return new ReadingOptions(
        Optional.of(kind), Optional.empty(), TurnRule.AUTO, Optional.empty(), PostColumns.GUESSED);
  }

  private static SourceFile file(String name, String content) {
    return SourceFile.of(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private static IncomingDocument read(String name, String content, ReadingOptions options) {
    return new DocumentReader(options).read(file(name, content)).value().orElseThrow().getFirst();
  }
}

package no.sitat.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.sitat.codebook.CodeKind;
import no.sitat.exchange.source.Reading;
import no.sitat.exchange.source.Reason;
import no.sitat.exchange.source.SourceFile;
import org.junit.jupiter.api.Test;

class CodebookReaderTest {
  @Test
  void theStarterCodebookIsReadWithItsDirectionsAndLinks() {
    var book = starter();
    assertEquals(
        List.of("push", "pull", "retain", "repel"),
        book.directions().stream().map(direction -> direction.key()).toList());
    assertEquals("⟲", book.directions().get(2).glyph());
    assertEquals(34, book.codes().size());
    assertEquals(24, book.codes().stream().filter(CodebookFile.Entry::active).count());
    var children = code(book, "SOS.BARN");
    assertEquals(Optional.of("SOS"), children.parent());
    assertEquals(Optional.empty(), children.defaultDirection());
    assertEquals(4, children.directions().size());
    assertEquals(CodeKind.THEORETICAL, code(book, "KNAPP").kind());
    assertTrue(book.links().contains(new CodebookFile.Link("KNAPP.VELF", "VEL", "related")));
  }

  @Test
  void whatIsWrittenIsReadBackTheSame() {
    var bytes = new ByteArrayOutputStream();
    CodebookWriter.write(starter(), bytes);
    var read = CodebookReader.read(SourceFile.of("codebook.json", bytes.toByteArray()));
    assertEquals(starter(), read.value().orElseThrow());
  }

  @Test
  void theShapeOfTheResearchersOwnFileIsRead() {
    var json =
        """
        {"directions":[{"id":"push","nb":"Vekk","en":"Away"}],
         "codes":[{"id":"A","parent":null,"kind":"theme","name_nb":"Arbeid",
                   "description_nb":"Om arbeid","directions_allowed":["push"]},
                  {"id":"K","kind":"concept","name_nb":"Knapphet",
                   "linked_codes":[{"to":"A","type":"part-of"}]}]}
        """;
    var book = read(json).value().orElseThrow();
    assertEquals("Vekk", book.directions().getFirst().nameNb());
    assertEquals("Om arbeid", book.codes().getFirst().definition().nb());
    assertEquals(CodeKind.DESCRIPTIVE, book.codes().getFirst().kind());
    assertTrue(book.codes().getFirst().active());
    assertEquals(List.of(new CodebookFile.Link("K", "A", "part-of")), book.links());
  }

  @Test
  void whatNamesSomethingThatIsNotThereIsRefused() {
    assertFault("code A allows a direction that does not exist", "\"directions_allowed\":[\"x\"]");
    assertFault("above code A a code is missing, or it stands above itself", "\"parent\":\"B\"");
    assertFault("above code A a code is missing, or it stands above itself", "\"parent\":\"A\"");
    assertFault("code A is linked to a code that does not exist", "\"linked_codes\":[\"B\"]");
    assertFault(
        "code A has a default direction that it does not allow", "\"direction_default\":\"x\"");
  }

  @Test
  void aDirectionWithoutIdIsRefusedForThat() {
    var refusal = read("{\"directions\":[{\"nb\":\"for\"},{\"nb\":\"mot\"}],\"codes\":[]}");
    assertEquals("codebook.json: a direction has no «id»", refusal.refusals().getFirst().in("en"));
  }

  @Test
  void codesWithoutAKeyAreToldByTheirPlaces() {
    var read =
        read("{\"codes\":[{\"id\":\"A\",\"name_nb\":\"a\"},{\"key\":\"B\"},{\"key\":\"C\"}]}");
    assertEquals(
        "codebook.json: code number 2 has no key (“id”; in a table “code”)",
        read.refusals().getFirst().in("en"));
  }

  private static void assertFault(String expected, String member) {
    var refusal =
        read("{\"codes\":[{\"id\":\"A\",\"name_nb\":\"Navn\"," + member + "}]}")
            .refusals()
            .getFirst();
    assertEquals("codebook.json: " + expected, refusal.in("en"));
  }

  @Test
  void aFileThatIsNoCodebookIsRefusedWithTheLineItBreaksOn() {
    assertEquals(Reason.MALFORMED, read("{}").refusals().getFirst().reason());
    assertEquals(Reason.MALFORMED, read("[1]").refusals().getFirst().reason());
    assertEquals(2, read("{\n\"codes\": [}").refusals().getFirst().line().orElseThrow());
    assertEquals(Reason.EMPTY, read("").refusals().getFirst().reason());
  }

  private static CodebookFile starter() {
    return CodebookReader.read(SourceFile.of(Path.of("codebook/codebook.json")))
        .value()
        .orElseThrow();
  }

  private static CodebookFile.Entry code(CodebookFile book, String key) {
    return book.codes().stream().filter(code -> code.key().equals(key)).findFirst().orElseThrow();
  }

  private static Reading<CodebookFile> read(String json) {
    return CodebookReader.read(
        SourceFile.of("codebook.json", json.getBytes(StandardCharsets.UTF_8)));
  }
}

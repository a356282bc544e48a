package no.sitat.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.UUID;
import no.sitat.codebook.Code;
import no.sitat.codebook.CodeLink;
import no.sitat.codebook.Codebook;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.source.Reason;
import no.sitat.exchange.source.SourceFile;
import no.sitat.exchange.table.CodebookListing;
import no.sitat.exchange.table.TableFormat;
import no.sitat.exchange.table.TableWriter;
import org.junit.jupiter.api.Test;

class CodebookTableTest {
  /// The starter codebook as a project has it, with borderline examples and typed links.
  private static Codebook starter() {
    var file =
        CodebookReader.read(SourceFile.of(Path.of("codebook/codebook.json"))).value().orElseThrow();
    Map<String, Integer> ids = new TreeMap<>();
    file.codes().forEach(code -> ids.put(code.key(), ids.size() + 1));
    var codes = new ArrayList<Code>();
    for (var code : file.codes()) {
      int id = ids.getOrDefault(code.key(), 0);
      codes.add(
          new Code(
              id,
              new UUID(0, id),
              code.key(),
              code.parent().isPresent()
                  ? OptionalInt.of(ids.getOrDefault(code.parent().get(), 0))
                  : OptionalInt.empty(),
              code.name(),
              code.definition(),
              code.include(),
              code.exclude(),
              code.example(),
              new LocalText("på \"grensen\",\nmen innenfor " + id, "=borderline"),
              code.kind(),
              code.directions(),
              code.defaultDirection(),
              code.colour().orElse(id % 24),
              code.active(),
              id,
              1));
    }
    var links =
        List.of(
            new CodeLink(1, 2, "cause"), new CodeLink(1, 3, "related"), new CodeLink(4, 1, "gir"));
    return new Codebook(codes, links, file.directions());
  }

  private static SourceFile written(Codebook codebook, TableFormat format, String name) {
    var out = new ByteArrayOutputStream();
    TableWriter.write(CodebookListing.of(codebook), format, out);
    return SourceFile.of(name, out.toByteArray());
  }

  private static SourceFile csv(String text) {
    return SourceFile.of("bok.csv", text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aCodebookIsTheSameAfterCsvAndAWorkbookAndJson() {
    var codebook = starter();
    var whole = CodebookWriter.file("bok", codebook);
    for (var format : List.of(TableFormat.CSV, TableFormat.XLSX)) {
      var name = "bok." + format.name().toLowerCase(java.util.Locale.ROOT);
      var read = CodebookReader.read(written(codebook, format, name), codebook);
      assertEquals(List.of(), read.refusals());
      assertEquals(whole.codes(), read.value().orElseThrow().codes());
      assertEquals(whole.links(), read.value().orElseThrow().links());
      assertEquals(whole.directions(), read.value().orElseThrow().directions());
    }
    var out = new ByteArrayOutputStream();
    CodebookWriter.write(whole, out);
    assertEquals(
        whole,
        CodebookReader.read(SourceFile.of("bok.json", out.toByteArray())).value().orElseThrow());
  }

  @Test
  void aRingAMissingParentAndADoubleAreNamedByTheirLines() {
    var reading =
        CodebookReader.read(
            csv("code,parent,name_nb\nA,B,Alfa\nB,A,Beta\nC,X,Gamma\nD,,Delta\nD,,Delta\nE,,\n"));
    assertEquals(
        List.of("6 DUPLICATE", "2 BAD_VALUE", "3 BAD_VALUE", "4 BAD_VALUE", "7 BAD_VALUE"),
        reading.refusals().stream()
            .map(each -> each.line().getAsInt() + " " + each.reason())
            .toList());
  }

  @Test
  void aDirectionThatTheProjectDoesNotHaveIsRefusedByItsLine() {
    var reading = CodebookReader.read(csv("code,name_nb,directions\nA,Alfa,\nB,Beta,pusj\n"));
    assertEquals(OptionalInt.of(3), reading.refusals().getFirst().line());
    assertEquals(Reason.BAD_VALUE, reading.refusals().getFirst().reason());
  }

  @Test
  void aColumnThatIsNotThereChangesNothing() {
    var codebook = starter();
    var first = codebook.codes().getFirst();
    var text = "code,name_nb,name_en\n" + first.key() + ",Nytt navn,New name\n";
    var entry = CodebookReader.read(csv(text), codebook).value().orElseThrow().codes().getFirst();
    assertEquals("Nytt navn", entry.name().nb());
    assertEquals(first.definition(), entry.definition());
    assertEquals(first.directions(), entry.directions());
    assertEquals(first.kind(), entry.kind());
    assertEquals(first.active(), entry.active());
  }
}

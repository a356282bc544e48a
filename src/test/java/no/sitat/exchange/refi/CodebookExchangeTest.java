package no.sitat.exchange.refi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.sitat.Seed;
import no.sitat.exchange.moving.MovedCode;
import no.sitat.exchange.moving.MovedMemo.Target;
import no.sitat.exchange.moving.MovedMemo.TargetKind;
import no.sitat.exchange.moving.MovedSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodebookExchangeTest {
  private static final long SEED = Seed.of(CodebookExchangeTest.class, 3L);

  @TempDir Path folder;

  @Test
  void codesAndTheirSetsComeBackAndAreValid() throws IOException {
    var project = GeneratedProject.of(SEED, 2, 10);
    var file = folder.resolve("bok.qdc");
    RefiWriter.writeCodebook(project, file);
    Schemas.assertValid(file);
    var read = Qdpx.read("bok.qdc", file).value().orElseThrow().project();
    assertEquals(
        project.codes().stream().map(CodebookExchangeTest::withoutKey).toList(), read.codes());
    assertEquals(1, read.sets().size());
    assertEquals("bok", read.name());
  }

  private static MovedCode withoutKey(MovedCode code) {
    return new MovedCode(
        code.guid(),
        code.parent(),
        code.name(),
        Optional.empty(),
        code.description(),
        code.colour(),
        code.codable());
  }

  @Test
  void aSetsMembersAreFoundByGuidAndThoseThatAreNowhereAreTold() {
    var xml =
        """
        <CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="Taguette"><Codes>
        <Code guid="%s" name="sosial.nettverk" isCodable="true"/></Codes>
        <Sets><Set guid="%s" name="S"><MemberCode guid="%s"/><MemberCode guid="%s"/></Set></Sets></CodeBook>
        """
            .formatted(Qdpx.CODE, Qdpx.SOURCE, Qdpx.CODE, Qdpx.CODING);
    var reading =
        Qdpx.read("b.qdc", Qdpx.bare(folder, "b.qdc", xml.getBytes(StandardCharsets.UTF_8)))
            .value()
            .orElseThrow();
    assertEquals(
        List.of(
            new MovedSet(
                UUID.fromString(Qdpx.SOURCE),
                "S",
                "",
                List.of(new Target(TargetKind.CODE, UUID.fromString(Qdpx.CODE))))),
        reading.project().sets());
    assertEquals(
        Optional.of("dropped 1: Members of sets that are not in the file are left out."),
        Qdpx.note(reading, "Member"));
  }

  @Test
  void taguettesEmptySetsAreNoHindrance() {
    var xml =
        "<CodeBook><Codes><Code guid='%s' name='a' isCodable='true'/></Codes><Sets/></CodeBook>"
            .formatted(Qdpx.CODE);
    var file = Qdpx.bare(folder, "t.qdc", xml.getBytes(StandardCharsets.UTF_8));
    assertEquals(1, Qdpx.read("t.qdc", file).value().orElseThrow().project().codes().size());
  }

  @Test
  void aCodebookWithoutCodesIsNotWritten() {
    var none = Qdpx.of("<Project name='P'/>").taken(folder).project();
    var file = folder.resolve("none.qdc");
    assertThrows(IllegalArgumentException.class, () -> RefiWriter.writeCodebook(none, file));
    assertEquals(0, file.toFile().length());
    assertEquals(true, Files.exists(file));
  }
}

package no.sitat.exchange.refi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.sitat.codebook.Codebook;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.CodebookFile;
import no.sitat.exchange.source.Reading;
import no.sitat.exchange.source.SourceFile;
import org.junit.jupiter.api.Test;

/// A `.qdc` read as a codebook for a project.
class RefiCodebookTest {
  private static final String TOP = "11111111-1111-1111-1111-111111111111";
  private static final String BELOW = "22222222-2222-2222-2222-222222222222";

  private static Reading<CodebookFile> read(String name, String xml) {
    return CodebookFiles.read(
        SourceFile.of(name, xml.getBytes(StandardCharsets.UTF_8)), Codebook.EMPTY);
  }

  @Test
  void everyCodeGetsAKeyOfItsNameBelowTheKeyOfTheCodeAbove() {
    var xml =
        """
        <?xml version="1.0" encoding="utf-8"?>
        <CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="NVivo"><Codes>
        <Code guid="%s" name="Sosiale bånd" isCodable="false"><Description>om bånd</Description>
        <Code guid="{%s}" name="Barn" isCodable="true" color="#ff0000"/></Code></Codes>
        <Sets><Set guid="%s" name="S"><MemberCode guid="%s"/></Set></Sets></CodeBook>
        """
            .formatted(TOP, BELOW, Qdpx.SOURCE, BELOW);
    var reading = read("bok.qdc", xml);
    var file = reading.value().orElseThrow();
    assertEquals(
        List.of("SOSIALE-BÅND", "SOSIALE-BÅND.BARN"),
        file.codes().stream().map(CodebookFile.Entry::key).toList());
    assertEquals(
        List.of(Optional.empty(), Optional.of("SOSIALE-BÅND")),
        file.codes().stream().map(CodebookFile.Entry::parent).toList());
    assertEquals(new LocalText("om bånd", ""), file.codes().getFirst().definition());
    assertEquals(
        List.of(false, true), file.codes().stream().map(CodebookFile.Entry::active).toList());
    assertEquals(
        Map.of("SOSIALE-BÅND", UUID.fromString(TOP), "SOSIALE-BÅND.BARN", UUID.fromString(BELOW)),
        file.guids());
    assertEquals(
        List.of(
            "bok.qdc: 1 × Set: sets of codes are not taken in with a codebook; move the whole"
                + " project in (.qdpx) to keep them."),
        reading.remarks().stream().map(each -> each.in("en")).toList());
  }

  @Test
  void whatIsNoCodebookIsRefusedWithItsReason() {
    assertEquals(
        List.of(
            "a.qdc: the file is empty",
            "b.qdc: this is a web page, not a project; download the file again",
            "c.qdc: the file has no codes",
            "d.qdc, line 1: the project file has a document type (DTD), which is not read; export"
                + " the project again",
            "e.qdc: this is no REFI-QDA file (.qdpx, .qdc or .qde)"),
        List.of(
                read("a.qdc", ""),
                read("b.qdc", "<!DOCTYPE html><html></html>"),
                read("c.qdc", "<CodeBook><Codes/></CodeBook>"),
                read("d.qdc", "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><CodeBook/>"),
                read("e.qdc", "code;parent"))
            .stream()
            .map(each -> each.refusals().getFirst().in("en"))
            .toList());
  }

  @Test
  void codesDeeperThanACodebookMayBeAreRefusedOrTakenWithoutACrash() {
    var xml = new StringBuilder("<CodeBook><Codes>");
    for (int i = 0; i < 2000; i++) {
      xml.append("<Code guid='").append(new UUID(1, i)).append("' name='k").append(i).append("'>");
    }
    xml.append("</Code>".repeat(2000)).append("</Codes></CodeBook>");
    assertEquals(
        "d.qdc, line 1: codes or other elements are nested deeper than 100 levels",
        read("d.qdc", xml.toString()).refusals().getFirst().in("en"));
  }
}

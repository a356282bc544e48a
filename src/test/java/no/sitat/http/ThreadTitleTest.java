package no.sitat.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.sitat.corpus.Document;
import no.sitat.corpus.DocumentKind;
import no.sitat.corpus.SpeakerRole;
import no.sitat.corpus.Turn;
import no.sitat.http.view.ThreadTitle;
import no.sitat.text.Span;
import org.junit.jupiter.api.Test;

class ThreadTitleTest {
  private static String titleOf(DocumentKind kind, String title, String text) {
    var turn =
        new Turn(
            1,
            new Span(0, text.length()),
            "u1",
            SpeakerRole.INFORMANT,
            Turn.NOBODY,
            3,
            Optional.empty());
    var document =
        new Document(
            1,
            UUID.randomUUID(),
            "t3_x1",
            title,
            kind,
            "nb",
            1,
            "",
            text.length(),
            1,
            List.of(turn));
    return ThreadTitle.of(document, () -> text);
  }

  @Test
  void aThreadIsKnownByItsTitleAndAnInterviewByItsName() {
    assertEquals("Hjem igjen?", titleOf(DocumentKind.POST, "Hjem igjen?", "Hei"));
    assertEquals("", titleOf(DocumentKind.INTERVIEW, "Hjem igjen?", "Hei"));
  }

  @Test
  void aThreadWithoutATitleIsKnownByHowItBegins() {
    assertEquals("Noen her?", titleOf(DocumentKind.POST, "", "Noen her?\nJeg lurer."));
    var longer = "Vi har bodd her i seks år og vurderer nå om vi skal flytte tilbake til Riga";
    assertEquals(
        "Vi har bodd her i seks år og vurderer nå om vi skal flytte…",
        titleOf(DocumentKind.POST, "", longer));
    assertEquals("a".repeat(32) + "…", titleOf(DocumentKind.POST, "", "a".repeat(200)));
  }
}

package no.sitat.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import no.sitat.corpus.SpeakerRole;
import no.sitat.exchange.source.SourceFile;
import org.junit.jupiter.api.Test;

class SpeakerProfilesTest {
  private static List<String> told(Map<String, SpeakerRole> confirmed, String... texts) {
    var reader = new DocumentReader(ReadingOptions.DEFAULT);
    var documents =
        Arrays.stream(texts)
            .map(text -> SourceFile.of("a.txt", text.getBytes(StandardCharsets.UTF_8)))
            .flatMap(file -> reader.read(file).value().orElseThrow().stream())
            .toList();
    return SpeakerProfiles.of(documents, confirmed).stream()
        .map(each ->
            "%s %s %s%s %d/%d"
                .formatted(
                    each.label(),
                    each.role().key(),
                    each.reason().key(),
                    each.ask() ? " ask" : "",
                    each.turns(),
                    each.documents()))
        .toList();
  }

  @Test
  void whoIsCalledSoAsksAndTheOthersTell() {
    assertEquals(
        List.of(
            "Intervjuer interviewer called-so 3/2",
            "R2 informant tells 2/1",
            "R1 informant tells 1/1"),
        told(
            Map.of(),
            "Intervjuer: Hvor bor du?\nR1: I byen.\nIntervjuer: Ja.\n",
            "Intervjuer: Og du?\nR2: På landet.\nR2: Langt unna.\n"));
  }

  @Test
  void aLoneLetterIIsAskedAboutUntilSomebodyHasSaid() {
    var text = "I: Hvor bor du?\nR1: I byen.\nI: Ja.\nR1: Der er det fint.\n";
    assertEquals(
        List.of("I interviewer either ask 2/1", "R1 informant tells 2/1"), told(Map.of(), text));
    assertEquals(
        List.of("I informant confirmed 2/1", "R1 informant tells 2/1"),
        told(Map.of("I", SpeakerRole.INFORMANT), text));
  }

  @Test
  void whereNobodyIsCalledSoWhoPutsMostQuestionsIsProposedAndAskedAbout() {
    assertEquals(
        List.of("Kari interviewer asks-most ask 3/1", "Ola informant tells 3/1"),
        told(Map.of(), "Kari: Hvor?\nOla: Her.\nKari: Når?\nOla: Nå.\nKari: Ja.\nOla: Nei.\n"));
    assertEquals(
        List.of("Kari informant tells 3/1", "Ola informant tells 3/1"),
        told(Map.of(), "Kari: Hvor?\nOla: Hva?\nKari: Der?\nOla: Her?\nKari: Ja.\nOla: Nei.\n"));
  }

  @Test
  void samplesAreBeginningsThatTellSomething() {
    var text =
        "I: Ja.\nR1: " + "ord ".repeat(100) + "\nI: Hvordan var det å komme hit den gangen?\n";
    var reader = new DocumentReader(ReadingOptions.DEFAULT);
    var file = SourceFile.of("a.txt", text.getBytes(StandardCharsets.UTF_8));
    var profiles = SpeakerProfiles.of(reader.read(file).value().orElseThrow(), Map.of());
    assertEquals(List.of("Hvordan var det å komme hit den gangen?"), profiles.getFirst().samples());
    assertEquals(221, profiles.getLast().samples().getFirst().length());
  }

  @Test
  void confirmedRolesAreThoseOfTheTurns() {
    var reader = new DocumentReader(ReadingOptions.DEFAULT);
    var file = SourceFile.of("a.txt", "I: Hei?\nR1: Hei.\n".getBytes(StandardCharsets.UTF_8));
    var document = reader.read(file).value().orElseThrow().getFirst();
    var other = document.with(Map.of("I", SpeakerRole.INFORMANT));
    assertEquals(
        List.of(SpeakerRole.INFORMANT, SpeakerRole.INFORMANT),
        other.transcript().turns().stream().map(turn -> turn.role()).toList());
    assertEquals(document, document.with(Map.of()));
  }
}

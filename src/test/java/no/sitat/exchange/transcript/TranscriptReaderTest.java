package no.sitat.exchange.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.sitat.corpus.SpeakerRole;
import no.sitat.corpus.Transcript;
import no.sitat.exchange.Material;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class TranscriptReaderTest {
  @Test
  void aLabelWithAColonBeginsATurnThatLastsToTheNext() {
    var text =
        """
        Intervju 12
        Oslo, mai

        I: Hvorfor dro du?

        R12: Det var mest familien.
        Og arbeidet: det var borte.

        Så jeg reiste hjem.
        I: Ja.
        """;
    assertEquals(
        List.of(
            "?I|Hvorfor dro du?",
            "R12|Det var mest familien.\nOg arbeidet: det var borte.\n\nSå jeg reiste hjem.",
            "?I|Ja."),
        turns(text, TurnRule.AUTO));
  }

  @Test
  void aSentenceWithAColonIsNoLabel() {
    var text =
        """
        Intervjuer: Hva sa du da?
        Kari Nordmann: Jeg sa det som det var.
        Jeg sa: gå hjem.
        Klokka 12:30 gikk han.
        Se http://example.org/side
        Intervjuer: Ja?
        Kari Nordmann: Ja.
        """;
    assertEquals(
        List.of("?Intervjuer", "Kari Nordmann", "?Intervjuer", "Kari Nordmann"), speakers(text));
  }

  @Test
  void linesOfAHeadingWithAColonAreNobodysWords() {
    var text =
        """
        Dato: 12. mars
        Sted: Tromsø bibliotek
        Intervjuer: Hvorfor dro du?
        R12: Det var mest familien.
        Intervjuer: Ja.
        R12: Og arbeidet.
        Anna: Hei, jeg skulle bare hente noe.
        """;
    assertEquals(List.of("?Intervjuer", "R12", "?Intervjuer", "R12", "Anna"), speakers(text));
  }

  @Test
  void timesAroundALabelAreNotSaid() {
    var text =
        """
        [00:00:01] INT1: Fortell. #00:00:04-2#
        Kvinne, 38 [00:00:05]: Vi kom i 2009. [00:00:09]
        INT1 (0:10): Ja?
        Kvinne, 38: [0:12] Og så dro vi.
        """;
    assertEquals(
        List.of(
            "?INT1|Fortell.", "Kvinne, 38|Vi kom i 2009.", "?INT1|Ja?", "Kvinne, 38|Og så dro vi."),
        turns(text, TurnRule.COLON));
  }

  @Test
  void aNameWithATimeOnALineOfItsOwnIsALabel() {
    var text =
        """
        Speaker 1  0:00
        So where did you go?

        Ola Nordmann  0:04
        Home. To the island.

        Speaker 1  0:09
        And why?

        Ola Nordmann  0:11
        I was lonely.
        """;
    assertEquals(
        List.of(
            "Speaker 1|So where did you go?",
            "Ola Nordmann|Home. To the island.",
            "Speaker 1|And why?",
            "Ola Nordmann|I was lonely."),
        turns(text, TurnRule.AUTO));
  }

  @Test
  void theFirstWordOfEveryLineIsItsSpeakerAndEveryLineATurn() {
    var text = "aal_01um ja ja\naal_02uk ja\naal_02uk nei\naal_01um\naal_01um m #\n  og så\n";
    assertEquals(
        List.of("aal_01um|ja ja", "aal_02uk|ja", "aal_02uk|nei", "aal_01um|m #\n  og så"),
        turns(text, TurnRule.FIRST_WORD));
  }

  @Test
  void anExpressionNamesTheSpeakerByItsGroup() {
    var text = "<R1> hei der\nmer\n<I> hei\n";
    assertEquals(List.of("R1|hei der\nmer", "?I|hei"), turns(text, TurnRule.named("<(\\w+)>")));
    assertEquals(
        List.of("R1|hei der\nmer", "?I|hei"), turns(text, TurnRule.named("<(\\w+)>\\s*(.*)")));
    assertThrows(WrongPattern.class, () -> TurnRule.named("\\w+:"));
    assertThrows(WrongPattern.class, () -> TurnRule.named("("));
  }

  @Test
  void aTextWithoutLabelsHasATurnForEachParagraph() {
    var text = "Vi flyttet i 2009.\nDet var kaldt.\n\n\nSå dro vi hjem igjen.\n";
    assertEquals(
        List.of("|Vi flyttet i 2009.\nDet var kaldt.", "|Så dro vi hjem igjen."),
        turns(text, TurnRule.AUTO));
    assertEquals(
        List.of("|Vi flyttet i 2009.", "|Så dro vi."),
        turns("Vi flyttet i 2009.\nSå dro vi.\n", TurnRule.AUTO));
    assertEquals(
        List.of("|Vi flyttet i\n2009, og så\ndro vi."),
        turns("Vi flyttet i\n2009, og så\ndro vi.\n", TurnRule.AUTO));
  }

  @Test
  void theUsualNamesOfThoseWhoAskAreKnownAndALoneIIsAnInformant() {
    assertEquals(
        List.of("?intervjuar", "?MODERATOR", "?Forsker 2", "Ingrid"),
        speakers("intervjuar: a\nMODERATOR: b\nForsker 2: c\nIngrid: d\n"));
    assertEquals(List.of("I", "I", "I"), speakers("I: a\nI: b\nI: c\n"));
  }

  @Test
  void whoAsksCanBeNamed() {
    var reader =
        new TranscriptReader(TurnRule.FIRST_WORD, Optional.of(Pattern.compile("[a-z]{2}")));
    assertEquals(List.of("?sl|hei", "aal_01um|hei"), told(reader.read("sl hei\naal_01um hei\n")));
  }

  @Test
  void everyLineOfTheNordicDialectCorpusIsATurnOfItsFirstWord() {
    int read = 0;
    for (var file : Material.files("interviews/ndc-norwegian", ".txt")) {
      var text = Material.utf8(file);
      var expected =
          Arrays.stream(text.split("\n"))
              .filter(line -> !line.isBlank())
              .map(line -> line.split(" ", 2))
              .map(parts -> parts[0] + "|" + parts[1].strip())
              .toList();
      for (var rule : List.of(TurnRule.FIRST_WORD, TurnRule.AUTO)) {
        assertEquals(expected, withoutRoles(turns(text, rule)), file.toString());
      }
      read++;
    }
    assertEquals(648, read);
  }

  @Test
  void theInterviewersOfTheOsloInterviewsAreKnownByTheirName() {
    int asked = 0;
    for (var file : Material.files("interviews/taus-oslo-1971", ".txt")) {
      var transcript =
          new TranscriptReader(TurnRule.AUTO, Optional.empty()).read(Material.utf8(file));
      for (var turn : transcript.turns()) {
        boolean asks = turn.role() == SpeakerRole.INTERVIEWER;
        assertEquals(turn.speaker().matches("int|[Ii]ntervjuer"), asks, file.toString());
        asked += asks ? 1 : 0;
      }
    }
    assertTrue(asked > 1000, "only " + asked);
  }

  @Test
  void boldNamesOfAPodcastAreLabels() {
    var path = "documents/transcripts/ladybug-otter-md/transcripts/01-new-career-who-dis.md";
    var turns = turns(Material.utf8(Material.at(path)), TurnRule.AUTO);
    assertEquals(99, turns.size());
    assertEquals("Kelly|Welcome to the ladybug podcast. I&#39;m Kelly.", turns.get(1));
  }

  @Test
  void timedLinesOfWhisperAreTurnsWithoutTheTime() {
    var path = "documents/whisper/Goodboy Galaxy/Goodboy Galaxy - Rik Nicol.txt";
    var text = Material.utf8(Material.at(path)).replace("\r\n", "\n");
    var turns = turns(text, TurnRule.AUTO);
    assertEquals("|Hello everyone and welcome to yet another Hit Save podcast.", turns.getFirst());
    assertEquals(753, turns.size());
  }

  @Test
  void aLicenceIsNoConversation() {
    var text = Material.utf8(Material.at("documents/tika/LICENSE.txt"));
    assertEquals(List.of(""), speakers(text).stream().distinct().toList());
  }

  private static List<String> withoutRoles(List<String> turns) {
    return turns.stream().map(turn -> turn.startsWith("?") ? turn.substring(1) : turn).toList();
  }

  @Test
  void aHeadingMayStandAboveLinesThatBeginWithTheirSpeaker() {
    var text =
        """
        Intervju 3, tatt opp i mai
        til stede: to

        kb hvor bor du nå ?
        a03_kv ved fjorden
        kb og før det ?
        a03_kv i byen
        kb ja
        a03_kv mm
        """;
    assertEquals(List.of("?kb", "a03_kv", "?kb", "a03_kv", "?kb", "a03_kv"), speakers(text));
    assertEquals("?kb|hvor bor du nå ?", turns(text, TurnRule.AUTO).getFirst());
  }

  @Test
  void initialsAskOnlyBesideCodesAndFamilyNever() {
    assertEquals(List.of("?sl", "b12", "mor"), distinct("sl hei\nb12 hei\nmor hei\n".repeat(4)));
    assertEquals(List.of("sl", "amg"), distinct("sl hei\namg hei\n".repeat(4)));
    assertEquals(List.of("?AB", "R1"), distinct("AB: Hei?\nR1: Hei.\n".repeat(4)));
  }

  private static List<String> distinct(String text) {
    return speakers(text).stream().distinct().toList();
  }

  @Test
  void linesThatBeginWithTheSameFewWordsOfSpeechHaveNoSpeakers() {
    var verse =
        """
        jeg ville hjem og det ville jeg alltid
        så kom brevet og så pakket jeg
        jeg tenkte at så enkelt er det ikke
        så ventet jeg
        jeg ventet så lenge jeg kunne
        så dro jeg
        """;
    assertEquals(List.of(""), distinct(verse));
  }

  @Test
  void whatTellsTheTurnsApartIsSaid() {
    assertEquals(TurnMarks.FIRST_WORD, marks("sl hei\nb12 hei\n".repeat(4)));
    assertEquals(TurnMarks.COLON, marks("I: Hei?\nR1: Hei.\n".repeat(4)));
    assertEquals(TurnMarks.PARAGRAPHS, marks("Bare en fortelling.\n\nOg litt til.\n"));
  }

  private static TurnMarks marks(String text) {
    return new TranscriptReader(TurnRule.AUTO, Optional.empty()).hear(text).marks();
  }

  @Test
  @Timeout(20)
  void anExpressionThatGoesAstrayIsStopped() {
    var line = "a".repeat(5_000) + "!\n";
    for (var expression : List.of("(a+)+$", "(a|aa)+$")) {
      var reader = new TranscriptReader(TurnRule.named(expression), Optional.empty());
      var stopped = assertThrows(SlowPattern.class, () -> reader.read(line), expression);
      assertEquals("turns", stopped.field());
      assertTrue(stopped.words().nb().contains("--turns"), stopped.words().nb());
    }
    var deep = new TranscriptReader(TurnRule.named("((a|b)*)c"), Optional.empty());
    assertThrows(SlowPattern.class, () -> deep.read("ab".repeat(200_000) + "\n"));
    var asking = new TranscriptReader(TurnRule.FIRST_WORD, Optional.of(Pattern.compile("(a|aa)+")));
    var stopped =
        assertThrows(SlowPattern.class, () -> asking.read("a".repeat(100_000) + "! hei\n"));
    assertEquals("interviewer", stopped.field());
  }

  @Test
  void anExpressionMayTakeItsTimeOnALongLine() {
    var line = "[x] " + "ord ".repeat(200_000) + "\n";
    assertEquals(
        List.of("x|" + line.substring(4).strip()),
        turns(line, TurnRule.named("\\[(\\w+)\\](?=.*ord.*)")));
  }

  @Test
  void aWrongExpressionIsNamedByItsCharacter() {
    var wrong = assertThrows(WrongPattern.class, () -> TurnRule.named("(\\w+)[a-"));
    assertEquals("Uttrykket i --turns er feil ved tegn 8.", wrong.words().nb());
    assertEquals(7, wrong.position().orElseThrow());
    var ungrouped = assertThrows(WrongPattern.class, () -> TurnRule.named("\\w+:"));
    assertTrue(ungrouped.words().en().contains("needs a group"), ungrouped.words().en());
  }

  private static List<String> speakers(String text) {
    var reader = new TranscriptReader(TurnRule.AUTO, Optional.empty());
    return told(reader.read(text)).stream().map(turn -> turn.split("\\|", 2)[0]).toList();
  }

  private static List<String> turns(String text, TurnRule rule) {
    return told(new TranscriptReader(rule, Optional.empty()).read(text)).stream().toList();
  }

  /// Each turn as `speaker|words`, an interviewer's with a question mark in front.
  private static List<String> told(Transcript transcript) {
    var told = new ArrayList<String>();
    for (var turn : transcript.turns()) {
      var words = transcript.text().substring(turn.span().start(), turn.span().end());
      var mark = turn.role() == SpeakerRole.INTERVIEWER ? "?" : "";
      told.add(mark + turn.speaker() + "|" + words);
    }
    return told;
  }
}

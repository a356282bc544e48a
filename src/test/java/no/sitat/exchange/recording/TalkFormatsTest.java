package no.sitat.exchange.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.sitat.exchange.source.Reason;
import no.sitat.exchange.source.SourceFile;
import no.sitat.exchange.transcript.Interviewers;
import no.sitat.exchange.transcript.TranscriptReader;
import no.sitat.exchange.transcript.TurnRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class TalkFormatsTest {
  @Test
  void cuesOfOneSpeakerAreOneTurnAndLabelsStandInTheText() {
    var teams =
        """
        WEBVTT

        c0/1-0
        00:00:01.000 --> 00:00:03.000
        <v Intervjuer>Hvorfor dro du?</v>

        c0/2-0
        00:00:04.000 --> 00:00:06.500
        <v R12>Det var mest</v>

        c0/3-0
        00:00:06.500 --> 00:00:09.000
        <v R12>familien &amp; arbeidet.</v>

        c0/4-0
        00:00:12.000 --> 00:00:13.000
        <v R12>Så dro jeg.</v>
        """;
    var transcript = Told.transcript("teams.vtt", teams);
    assertEquals(
        "Intervjuer: Hvorfor dro du?\n\nR12: Det var mest familien & arbeidet.\nSå dro jeg.\n",
        transcript.text());
    assertEquals(
        List.of(
            "1.0 ?Intervjuer|Hvorfor dro du?",
            "4.0 R12|Det var mest familien & arbeidet.\nSå dro jeg."),
        Told.turns(transcript));
    assertEquals(4, transcript.timeline().points().size());
  }

  @Test
  void zoomWritesNamesBeforeTheWords() {
    var zoom =
        """
        WEBVTT

        1
        00:00:04.160 --> 00:00:05.370
        Kari Nordmann: Hei.

        2
        00:00:05.560 --> 00:00:08.550
        Ola Hansen: Hei, og takk.

        3
        00:00:08.900 --> 00:00:12.630
        Ola Hansen: Da begynner vi.
        """;
    assertEquals(
        List.of("4.16 Kari Nordmann|Hei.", "5.56 Ola Hansen|Hei, og takk. Da begynner vi."),
        Told.turns("zoom.vtt", zoom));
  }

  @Test
  void captionsThatRollAreSaidOnce() {
    var rolling =
        """
        WEBVTT
        Kind: captions

        00:00:00.000 --> 00:00:02.000 align:start

        hei<00:00:00.500><c> på</c><00:00:01.000><c> deg</c>

        00:00:02.000 --> 00:00:02.010
        hei på deg

        00:00:02.010 --> 00:00:04.000
        hei på deg
        takk<00:00:02.500><c> som</c><00:00:03.000><c> spør</c>
        """
            .replace("align:start\n\n", "align:start\n \n");
    var transcript = Told.transcript("youtube.vtt", rolling);
    assertEquals("hei på deg takk som spør\n", transcript.text());
    assertEquals(500, transcript.timeline().timeAt(4).orElseThrow());
    assertEquals(2_500, transcript.timeline().timeAt(16).orElseThrow());
  }

  @Test
  void subtitlesLoseTheirTagsAndKeepWhatIsSaid() {
    var srt =
        """
        1
        00:00:01,000 --> 00:00:02,000
        {\\an8}<i>Er 3 < 4?</i>

        2
        00:00:02,100 --> 00:00:04,000
        Ja.

        Og 5 også.

        00:00:08.000 --> 00:00:09.000
        1984
        """;
    assertEquals(
        List.of("1.0 |Er 3 < 4? Ja. Og 5 også.", "8.0 |1984"), Told.turns("film.srt", srt));
  }

  @Test
  void theTranscriptOfAMeetingHasItsSpeakersOnTheFirstLines() {
    var meeting =
        """
        0:0:0.0 --> 0:0:1.480
        Intervjuer
        Hei.

        0:0:2.0 --> 0:0:3.5
        Ola Hansen
        Hei igjen.

        0:0:4.0 --> 0:0:5.0
        Intervjuer
        Fortell.

        0:0:6.0 --> 0:0:7.0
        Ola Hansen
        Ja.
        """;
    assertEquals(
        List.of(
            "0.0 ?Intervjuer|Hei.",
            "2.0 Ola Hansen|Hei igjen.",
            "4.0 ?Intervjuer|Fortell.",
            "6.0 Ola Hansen|Ja."),
        Told.turns("møte.txt", meeting));
  }

  @Test
  void linesOfALyricsFileEndWhereAnEmptyOneSaysSo() {
    var lrc = "[ar:noen]\n[00:01.00]Vi dro.\n[00:02.50]\n\n[00:09.00]Så kom vi hjem.\n[00:11.00]\n";
    assertEquals(List.of("1.0 |Vi dro.", "9.0 |Så kom vi hjem."), Told.turns("sang.lrc", lrc));
  }

  @Test
  void whisperTellsWordsAndSpeakers() {
    var json =
        """
        {"text": " Hei der. Hei.", "language": "no", "segments": [
          {"id": 0, "start": 0.5, "end": 2.0, "text": " Hei der.", "speaker": "SPEAKER_00",
           "words": [{"word": " Hei", "start": 0.5, "end": 1.0}, {"word": " der.", "start": 1.25, "end": 2.0}]},
          {"id": 1, "start": 3.0, "end": 4.0, "text": " Hei.\\u0000", "speaker": "SPEAKER_01"}]}
        """;
    var transcript = Told.transcript("opptak.json", json);
    assertEquals("SPEAKER_00: Hei der.\n\nSPEAKER_01: Hei.\n", transcript.text());
    assertEquals(1_250, transcript.timeline().timeAt(16).orElseThrow());
    var cpp =
        """
        {"systeminfo": "", "transcription": [
          {"timestamps": {"from": "00:00:00,500", "to": "00:00:02,000"},
           "offsets": {"from": 500, "to": 2000}, "text": " Hei der."}]}
        """;
    assertEquals(List.of("0.5 |Hei der."), Told.turns("opptak.json", cpp));
  }

  @Test
  void tablesOfTalkAreKnownByTheirColumns() {
    assertEquals(
        List.of("0.5 |Hei der. Hei."),
        Told.turns("a.tsv", "start\tend\ttext\n500\t2000\tHei der.\n3000\t4000\tHei.\n"));
    var nvivo =
        """
        Timespan,Content,Speaker
        0:00.0 - 0:04.2,Hvorfor dro du?,Intervjuer
        0:04.2 - 0:09.9,"Det var mest, ""familien"".",R12
        """;
    var expected =
        List.of("0.0 ?Intervjuer|Hvorfor dro du?", "4.2 R12|Det var mest, \"familien\".");
    assertEquals(expected, Told.turns("nvivo.csv", nvivo));
    assertEquals(
        List.of("4.2 R12|Ja."),
        Told.turns("nvivo.txt", "Timespan\tContent\tSpeaker\n0:04.2 - 0:09.9\tJa.\tR12\n"));
  }

  @Test
  void aTableOfPostsIsStillOne() {
    var posts = "id,time,author,text\n1,2024-05-01T12:00:00Z,kari,Hei\n";
    assertEquals("rows", Told.look("posts.csv", posts).value().orElseThrow().marks().key());
  }

  @Test
  void anElanFileHasSpeakersInTiersAndAnOrderByTime() {
    var eaf =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <ANNOTATION_DOCUMENT><HEADER TIME_UNITS="milliseconds"/>
        <TIME_ORDER>
          <TIME_SLOT TIME_SLOT_ID="t1" TIME_VALUE="0"/><TIME_SLOT TIME_SLOT_ID="t2" TIME_VALUE="900"/>
          <TIME_SLOT TIME_SLOT_ID="t3" TIME_VALUE="500"/><TIME_SLOT TIME_SLOT_ID="t4" TIME_VALUE="1500"/>
          <TIME_SLOT TIME_SLOT_ID="t5" TIME_VALUE="2000"/><TIME_SLOT TIME_SLOT_ID="t6" TIME_VALUE="2500"/>
        </TIME_ORDER>
        <TIER TIER_ID="R" PARTICIPANT="R12" LINGUISTIC_TYPE_REF="utt">
          <ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="a1" TIME_SLOT_REF1="t3" TIME_SLOT_REF2="t4">
            <ANNOTATION_VALUE>kv01</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION>
        </TIER>
        <TIER TIER_ID="R-ort" PARENT_REF="R" PARTICIPANT="R12" LINGUISTIC_TYPE_REF="utt">
          <ANNOTATION><REF_ANNOTATION ANNOTATION_ID="a2" ANNOTATION_REF="a1">
            <ANNOTATION_VALUE>Jeg dro &lt;da&gt;.</ANNOTATION_VALUE></REF_ANNOTATION></ANNOTATION>
        </TIER>
        <TIER TIER_ID="I" PARTICIPANT="Intervjuer" LINGUISTIC_TYPE_REF="utt">
          <ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="a3" TIME_SLOT_REF1="t1" TIME_SLOT_REF2="t2">
            <ANNOTATION_VALUE>Hvorfor dro du?</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION>
          <ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="a4" TIME_SLOT_REF1="t5" TIME_SLOT_REF2="t6">
            <ANNOTATION_VALUE>Ja.</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION>
        </TIER>
        </ANNOTATION_DOCUMENT>
        """;
    assertEquals(
        List.of("0.0 ?Intervjuer|Hvorfor dro du?", "0.5 R12|Jeg dro <da>.", "2.0 ?Intervjuer|Ja."),
        Told.turns("samtale.eaf", eaf));
  }

  @Test
  void aTextGridIsTheSameInItsLongAndItsShortForm() {
    var lines =
        """
        File type = "ooTextFile"
        Object class = "TextGrid"

        xmin = 0
        xmax = 2.5
        tiers? <exists>
        size = 2
        item []:
            item [1]:
                class = "IntervalTier"
                name = "INT"
                xmin = 0
                xmax = 2.5
                intervals: size = 2
                intervals [1]:
                    xmin = 0
                    xmax = 1.25
                    text = "Sa du ""nei"" da?"
                intervals [2]:
                    xmin = 1.25
                    xmax = 2.5
                    text = ""
            item [2]:
                class = "IntervalTier"
                name = "R12"
                xmin = 0
                xmax = 2.5
                intervals: size = 1
                intervals [1]:
                    xmin = 1.25
                    xmax = 2.5
                    text = "Ja, det ! gjorde jeg."
        """;
    var expected = List.of("0.0 ?INT|Sa du \"nei\" da?", "1.25 R12|Ja, det ! gjorde jeg.");
    assertEquals(expected, Told.turns("a.TextGrid", lines));
    var brief =
        lines
            .replaceAll("(?m)^ *(item|intervals) \\[\\d*]:\\n", "")
            .replaceAll(
                "(?m)^ *(?!File|Object)[a-z? :]*(size|xmin|xmax|text|name|class)? ?=? ?(?=[\"\\d<])",
                "");
    assertEquals(expected, Told.turns("a.TextGrid", brief));
    var wide = SourceFile.of("a.TextGrid", ("\uFEFF" + lines).getBytes(StandardCharsets.UTF_16LE));
    assertEquals(expected, Told.turns(Told.transcript(wide)));
  }

  @Test
  void aChatTranscriptTellsRolesAndTimesAndLosesItsAnalyses() {
    var cha =
        """
        @UTF8
        @Begin
        @Participants:\tCHI Ross Target_Child, ANN Ann Investigator
        *ANN:\thvor er\s
        \tballen ? \u00151000_2500\u0015
        %mor:\tadv|hvor v|er n|ball
        *CHI:\tder . \u00153000_3500\u0015
        *CHI:\t0 .
        *CHI:\tborte . \u0015%snd:"a"_3600_4000\u0015
        @End
        """;
    assertEquals(
        List.of("1.0 ?ANN|hvor er ballen ?", "3.0 CHI|der .\nborte ."),
        Told.turns("ross.cha", cha));
    var remarks = Told.look("ross.cha", cha).remarks();
    assertTrue(remarks.getFirst().in("en").contains("lines with % "), remarks.toString());
  }

  @Test
  void ofTwoTiersTheOrdinarySpellingIsRead() {
    var tiers =
        """
        sl                  ja ke e de ?

        sl_orthography      ja hva er det ?

        a_01gk              jei vett
                            ikke

        a_01gk_orthography  jeg vet
                            ikke

        a_01gk              næi

        a_01gk_orthography  nei
        """
            .replace("\n", "\r\n");
    assertEquals(
        List.of("?sl|ja hva er det ?", "a_01gk|jeg vet ikke\nnei"), Told.turns("a.txt", tiers));
  }

  @Test
  void aWebPageOfTheTextLaboratoryHasTwoWhoSpeakAtOnce() {
    var html =
        """
        <html><head><title></title></head><body>
        <h2><center><font color="#990000">report - Intervju</font></center></h2>
        <h3><font color="#3366FF">AMB</font></h3>
        <ul>
        <li>
        hva <i>[latter]</i> gjør du?
        </li>
        </ul>
        <h3><font color="#3366FF">AMB + 015</font></h3>
        <ul>
        <li>
        <b>1:</b>
        ok
        <br>
        <b>2:</b>
        * medisin
        </li>
        </ul>
        </body></html>
        """;
    assertEquals(
        List.of("?AMB|hva [latter] gjør du?\nok", "015|* medisin"), Told.turns("a.html", html));
  }

  @Test
  void aFileOfATranscribersWebPageKeepsItsTimesAmongTheWords() {
    var otr =
        """
        {"text": "<p><span class=\\"timestamp\\" data-timestamp=\\"1.5\\">0:01</span>I: Hvorfor?<br></p><p>R1: Fordi.<br></p><p><span class=\\"timestamp\\" data-timestamp=\\"62\\">1:02</span>I: Ja&nbsp;vel.</p>",
         "media": "opptak.mp3", "media-time": 3.2}
        """;
    var transcript = Told.transcript("a.otr", otr);
    assertEquals(
        List.of("1.0 ?I|Hvorfor?", "1.0 R1|Fordi.", "62.0 ?I|Ja vel."), Told.turns(transcript));
    assertTrue(transcript.text().startsWith("[0:01] I: Hvorfor?\n"), "times stand in the text");
  }

  @Test
  void timesAmongWordsAreOfWhatFollows() {
    var f4 =
        "I: Hvorfor dro du? #00:00:04-2#\nR1: Det var mest familien. #00:01:10-0#\nI: Ja. #00:01:12-5#\n";
    assertEquals(
        List.of("0.0 ?I|Hvorfor dro du?", "4.2 R1|Det var mest familien.", "70.0 ?I|Ja."),
        Told.turns("f4.txt", f4));
    var otter =
        "Int  0:03\nWhere?\n\nOla Nordmann  1:02:04\nHome.\n\nInt  1:02:09\nAnd [1:02:11] why?\n";
    var read = Told.transcript("otter.txt", otter);
    assertEquals(
        List.of("3.0 ?Int|Where?", "3724.0 Ola Nordmann|Home.", "3729.0 ?Int|And [1:02:11] why?"),
        Told.turns(read));
    assertEquals(3_731_000, read.timeline().timeAt(otter.indexOf("why")).orElseThrow());
    var before = "[00:00:01] I: Hei?\n[00:12:03] R1: Hei.\n[00:12:04] I: Ja (12:30) da.\n";
    assertEquals(
        List.of("1.0 ?I|Hei?", "723.0 R1|Hei.", "724.0 ?I|Ja (12:30) da."),
        Told.turns("a.txt", before));
    assertTrue(Told.transcript("b.txt", "Vi dro klokka 12:30.\n\nSå hjem.\n").timeline().isEmpty());
  }

  @Test
  void aTalkWithoutSpeakersIsPartedAtPauses() {
    var srt = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      int begin = i < 30 ? i : i + 10;
      srt.append(
          "%d\n00:00:%02d,000 --> 00:00:%02d,900\nDette er setning %d av dem.\n\n"
              .formatted(i + 1, begin % 60, begin % 60, i));
    }
    var minutes = srt.toString().replaceAll("(?s)(51\n.*)", "$1");
    var read = Told.look("a.srt", minutes);
    var transcript = read.value().orElseThrow().documents().getFirst().transcript();
    var lengths = new ArrayList<Integer>();
    transcript.turns().forEach(turn -> lengths.add(turn.span().end() - turn.span().start()));
    assertTrue(lengths.stream().allMatch(length -> length < 700), lengths.toString());
    assertTrue(read.remarks().getFirst().in("en").contains("does not say who speaks"));
  }

  @Test
  void onePersonWhoSpeaksForLongHasATurnForEachThought() {
    var vtt =
        """
        WEBVTT

        00:00.000 --> 00:02.000
        <v Kari>Vi flyttet om våren.

        00:02.100 --> 00:04.000
        <v Kari>Det var kaldt.

        00:08.000 --> 00:09.000
        <v Kari>Så kom sommeren.
        """;
    var read = Told.look("a.vtt", vtt);
    var transcript = read.value().orElseThrow().documents().getFirst().transcript();
    assertEquals(
        "Kari: Vi flyttet om våren. Det var kaldt.\n\nKari: Så kom sommeren.\n", transcript.text());
    assertEquals(2, transcript.turns().size());
    assertEquals("Kari", transcript.turns().getLast().speaker());
  }

  @Test
  void whatIsDamagedIsRefusedWithItsName() {
    for (var file :
        List.of(
            List.of(
                "a.TextGrid",
                "File type = \"ooTextFile\"\nObject class = \"TextGrid\"\n0 1 <exists> 3\n\"IntervalTier\" \"a\" 0 1 9999999\n0 1 \"ja\"\n"),
            List.of("a.eaf", "<?xml version=\"1.0\"?><ANNOTATION_DOCUMENT><TIER TIER_ID=\"a\">"),
            List.of("a.json", "{\"segments\": [{\"start\": 0, \"end\": 1, \"text\": \"hei\"}"))) {
      var read = Told.look(file.getFirst(), file.getLast());
      assertEquals(Reason.MALFORMED, read.refusals().getFirst().reason(), file.getLast());
      assertTrue(read.value().isEmpty());
    }
    assertEquals(Reason.EMPTY, Told.look("a.vtt", "WEBVTT\n\n").refusals().getFirst().reason());
  }

  @Test
  void nothingOutsideAnElanFileIsEverRead() {
    var eaf =
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><ANNOTATION_DOCUMENT>"
            + "<TIER TIER_ID=\"a\"><ANNOTATION_VALUE>&e;</ANNOTATION_VALUE></TIER>"
            + "</ANNOTATION_DOCUMENT>";
    var reader =
        new TalkReader(
            new TranscriptReader(TurnRule.AUTO, Optional.empty()),
            new Interviewers(Optional.empty()));
    var read = reader.read("a.eaf", eaf, TalkFormat.of(eaf).orElseThrow());
    assertEquals(Reason.MALFORMED, read.refusals().getFirst().reason());
  }

  @Test
  @Timeout(20)
  void longLinesAndManySignsTakeTheirTimeOnly() {
    var many = 400_000;
    for (var body :
        List.of(
            "<".repeat(many),
            "<v ".repeat(many),
            "<00:01.000>x ".repeat(many / 10),
            "{\\".repeat(many),
            " ".repeat(many) + "x",
            "&".repeat(many),
            "[".repeat(many),
            "A: ".repeat(many))) {
      Told.look("a.vtt", "WEBVTT\n\n00:00.000 --> 00:01.000\n" + body + "\n");
      Told.look("a.srt", "1\n00:00:00,000 --> 00:00:01,000\n" + body + "\n");
      Told.look("a.lrc", ("[00:01.00]" + body + "\n").repeat(3));
      Told.look("a.cha", "@Begin\n*A:\t" + body + "\n");
      Told.look("a.html", "<h3><font>A</font></h3><ul><li>" + body + "</li></ul>");
    }
  }
}

package no.sitat.exchange.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import no.sitat.Mutants;
import no.sitat.Seed;
import no.sitat.exchange.DocumentReader;
import no.sitat.exchange.ReadingOptions;
import org.junit.jupiter.api.Test;

/// Valid files with bytes and lines changed at random: each is read or refused with a reason.
class SpoiltTalkTest {
  private static final List<List<String>> VALID =
      List.of(
          List.of(
              "a.vtt",
              "WEBVTT\n\nNOTE x\n\n1\n00:00:01.000 --> 00:00:02.000 align:start\n<v R1>Hei &amp; <00:01.500>hå</v>\n\n00:03.000 --> 00:04.000\n<v I>Ja?</v>\n"),
          List.of(
              "a.srt",
              "1\n00:00:01,000 --> 00:00:02,000\n<i>I: Hei</i>\n\n2\n00:00:03,000 --> 00:00:04,000\nR1: Ja\n\n3\n00:00:05,000 --> 00:00:06,000\nI: Nei\n"),
          List.of("a.lrc", "[ar:x]\n[00:01.00]Hei\n[00:02.00]\n[00:03.00]Ja\n[00:04.00]Nei\n"),
          List.of(
              "a.txt",
              "[00:01.000 --> 00:02.000] Hei.\n[00:03.000 --> 00:04.000] Ja.\n[00:05.000 --> 00:06.000] Nei.\n"),
          List.of(
              "a.json",
              "{\"text\":\"Hei\",\"segments\":[{\"start\":0.5,\"end\":1,\"text\":\" Hei du\",\"words\":[{\"start\":0.5,\"end\":0.7,\"word\":\" Hei\"}]},{\"start\":2,\"end\":3,\"text\":\"Ja\"}]}"),
          List.of(
              "a.otr",
              "{\"text\":\"<p><span class=\\\"timestamp\\\">0:01</span>I: Hei<br></p><p>R1: Ja</p>\",\"media\":\"a\",\"media-time\":1}"),
          List.of("a.tsv", "start\tend\ttext\n0\t100\tHei\n200\t300\tJa\n"),
          List.of(
              "a.csv",
              "Timespan,Content,Speaker\n0:00.0 - 0:01.0,\"Hei, du\",I\n0:01.0 - 0:02.0,Ja,R1\n"),
          List.of(
              "a.eaf",
              "<?xml version=\"1.0\"?><ANNOTATION_DOCUMENT><TIME_ORDER><TIME_SLOT TIME_SLOT_ID=\"t1\" TIME_VALUE=\"0\"/></TIME_ORDER><TIER TIER_ID=\"a\" LINGUISTIC_TYPE_REF=\"u\"><ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID=\"a1\" TIME_SLOT_REF1=\"t1\" TIME_SLOT_REF2=\"t2\"><ANNOTATION_VALUE>Hei</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION></TIER><TIER TIER_ID=\"a-ort\" PARENT_REF=\"a\"><ANNOTATION><REF_ANNOTATION ANNOTATION_ID=\"a2\" ANNOTATION_REF=\"a1\"><ANNOTATION_VALUE>Hei du</ANNOTATION_VALUE></REF_ANNOTATION></ANNOTATION></TIER></ANNOTATION_DOCUMENT>"),
          List.of(
              "a.TextGrid",
              "File type = \"ooTextFile\"\nObject class = \"TextGrid\"\n\n0\n2\n<exists>\n1\n\"IntervalTier\"\n\"R1\"\n0\n2\n2\n0\n1\n\"Hei \"\"du\"\"\"\n1\n2\n\"Ja\"\n"),
          List.of(
              "a.cha",
              "@UTF8\n@Begin\n@Participants:\tCHI Ola Target_Child, INV Ann Investigator\n*INV:\thei ? \u00151_2\u0015\n%mor:\tx\n*CHI:\tja . \u00153_4\u0015\n@End\n"),
          List.of(
              "a.html",
              "<html><body><h3><font color=\"x\">A + B</font></h3><ul><li><b>1:</b> hei <br><b>2:</b> * ja</li></ul></body></html>"),
          List.of(
              "b.txt",
              "sl  ja ke\n\nsl_orthography  ja hva\n\na_01  jei\n\na_01_orthography  jeg\n\nsl  mm\n\nsl_orthography  m\n"),
          List.of(
              "c.txt",
              "I: Hei? #00:00:04-2#\nR1: Ja. #00:01:10-0#\nI: Nei. [00:02:00] #00:02:12-5#\n"));

  @Test
  void aSpoiltFileIsReadOrRefusedInTime() {
    var mutants = new Mutants(Seed.of(SpoiltTalkTest.class, 20260402));
    try (var reader = new DocumentReader(ReadingOptions.DEFAULT)) {
      for (var valid : VALID) {
        var bytes = valid.getLast().getBytes(StandardCharsets.UTF_8);
        mutants.feed(
            valid.getFirst(), bytes, Mutants.Share.TALK.count() / VALID.size(), reader::look);
      }
    }
    mutants.assertAllAnswered(Mutants.Share.TALK);
  }

  @Test
  void whatIsSpoiltHereIsReadWhenItIsWhole() {
    for (var valid : VALID) {
      var read = Told.look(valid.getFirst(), valid.getLast());
      assertEquals(List.of(), read.refusals(), valid.getFirst());
    }
  }
}

package no.sitat.exchange.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import no.sitat.Seed;
import no.sitat.exchange.Material;
import no.sitat.exchange.source.Reading;
import no.sitat.exchange.source.Reason;
import no.sitat.exchange.source.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
  private static final String WORDS = "Blåbærsyltetøy på brødskiva.\nÆrlig talt, sa hun – «ja».\n";
  private static final long SEED = Seed.of(PlainTextTest.class, 20260103L);

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void unicodeWithAMarkIsReadAndTheMarkDropped(String charset) {
    var read = read(encoded("\uFEFF" + WORDS, charset));
    assertEquals(WORDS, text(read));
    assertEquals(List.of(), read.remarks());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void unicodeWithoutAMarkIsRecognised(String charset) {
    assertEquals(WORDS, text(read(encoded(WORDS, charset))));
  }

  @Test
  void utf16InAnotherScriptIsRecognisedByItsSpaces() {
    var ukrainian = "Чому ви поїхали з Норвегії? Бо я сумувала за домом.\n";
    assertEquals(ukrainian, text(read(encoded(ukrainian, "UTF-16LE"))));
    assertEquals(ukrainian, text(read(encoded(ukrainian, "UTF-16BE"))));
  }

  @Test
  void windowsQuotationMarksAndDashesTellWindows1252FromIso() {
    var windows = read(encoded(WORDS, "windows-1252"));
    assertEquals(WORDS, text(windows));
    assertEquals(Encoding.WINDOWS_1252, windows.value().orElseThrow().encoding());
    var plain = "Blåbærsyltetøy på brødskiva.\n";
    var iso = read(encoded(plain, "ISO-8859-1"));
    assertEquals(plain, text(iso));
    assertEquals(Encoding.ISO_8859_1, iso.value().orElseThrow().encoding());
  }

  @Test
  void aReadingThatTheBytesDoNotProveIsRemarkedOn() {
    var remarks = read(encoded(WORDS, "windows-1252")).remarks();
    assertEquals(
        List.of("a.txt: read as Windows-1252; check that accented letters are right"),
        remarks.stream().map(remark -> remark.in("en")).toList());
  }

  @Test
  void aFileOfThreeNorwegianLettersIsText() {
    assertEquals("æøå", text(read(encoded("æøå", "UTF-8"))));
    assertEquals("Å nei", text(read(encoded("Å nei", "ISO-8859-1"))));
  }

  @ParameterizedTest
  @CsvSource({
    "IBM850, Blåbærsyltetøy på brødskiva og ærlig talt så får vi gå.",
    "x-MacRoman, Blåbærsyltetøy på brødskiva og ærlig talt så får vi gå.",
    "KOI8-R, Почему вы уехали из Норвегии",
    "windows-1251, Почему вы уехали из Норвегии",
    "GB18030, 你为什么离开挪威回到自己的家乡",
    "Shift_JIS, なぜノルウェーを離れたのですか"
  })
  void lettersOfAnotherEncodingAreGuessedAndTheGuessIsSaid(String charset, String words) {
    var read = read(encoded(words, charset));
    assertEquals(words, text(read));
    assertTrue(read.remarks().getFirst().in("en").contains("the encoding is a guess"));
  }

  @ParameterizedTest
  @CsvSource({"IBM850, Blå, å", "KOI8-R, Нет", "x-MacRoman, på"})
  void aWordOfAnotherEncodingIsRefusedOrReadAndRemarkedOn(String charset, String words) {
    var read = read(encoded(words, charset));
    assertTrue(read.isRefused() || read.remarks().size() == 1, charset);
  }

  @Test
  void everyLineEndBecomesOneLineFeed() {
    assertEquals("a\nb\nc\n\nd", text(read(encoded("a\r\nb\rc\n\r\nd", "UTF-8"))));
  }

  @Test
  void aLetterAndItsRingAreJoined() {
    var read = read(encoded("bla\u030Aba\u0308r", "UTF-8"));
    assertEquals("blåbär", text(read));
    assertEquals(1, read.remarks().size());
  }

  @Test
  void strayControlsBecomeSpacesSoThatPositionsHold() {
    var line = "ord ".repeat(50);
    assertEquals(
        line + " ord\tord\f", text(read(encoded(line + "\u0015ord\tord\f\u001A", "UTF-8"))));
  }

  @Test
  void whatIsNoTextIsRefusedWithItsReason() {
    assertEquals(Reason.EMPTY, reason(new byte[0]));
    assertEquals(Reason.EMPTY, reason(encoded("\uFEFF", "UTF-8")));
    assertEquals(Reason.EMPTY, reason(encoded(" \n\t\n", "UTF-8")));
    assertEquals(Reason.BINARY, reason(encoded("half a word\0", "UTF-8")));
    assertEquals(Reason.TOO_LARGE, reason(new byte[PlainText.LONGEST + 1]));
    assertEquals(
        Reason.UNDECODABLE, reason(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, -1}));
    assertEquals(Reason.UNDECODABLE, reason(new byte[] {-1, -2, 'a', 0, 'b'}));
    assertEquals(Reason.UNDECODABLE, reason(encoded("A letter in EBCDIC, with spaces", "IBM500")));
  }

  @Test
  void aFormatThatIsRecognisedIsCalledByItsName() {
    assertEquals(
        "a.txt: this is a PDF, which is not read here; save it as plain text (UTF-8)",
        read(encoded("%PDF-1.7\n%âãÏÓ", "ISO-8859-1")).refusals().getFirst().in("en"));
    assertEquals(
        "a.txt: dette er en PDF, som ikke leses her; lagre som ren tekst (UTF-8)",
        read(encoded("%PDF-1.7\n%âãÏÓ", "ISO-8859-1")).refusals().getFirst().in("nb"));
  }

  @Test
  void bytesAtRandomAreNeverText() {
    var random = new Random(SEED);
    for (int round = 0; round < 500; round++) {
      var bytes = new byte[64 + random.nextInt(4000)];
      random.nextBytes(bytes);
      assertTrue(read(bytes).isRefused(), "round " + round + " of seed " + SEED);
    }
  }

  @Test
  void noRefusalQuotesTheFile() {
    var secret = "Hemmelig\0navn";
    var refusal = read(encoded(secret, "UTF-8")).refusals().getFirst();
    assertFalse(refusal.toString().contains("Hemmelig"));
    assertFalse(read(encoded(WORDS, "UTF-8")).toString().contains("syltetøy"));
  }

  @Test
  void namedFilesOfTheMaterialSayWhatTheySay() {
    assertEquals(
        "Test d'indexation de Txt\nhttp://www.apache.org", real("tika/testTXT.txt").strip());
    assertEquals(
        "These smart quotes are the trigger for CharsetRecog_sbcs to think this is a “windows”"
            + " encoding",
        real("tika/testTXT_win-1252.txt"));
    assertTrue(real("tika/testTXTNonASCIIUTF8.txt").contains("Fuchs springt über den faulen Hund"));
    assertTrue(real("tika/russian.cp866.txt").contains("Однажды"));
    assertTrue(real("tika/multi-language.txt").contains("\nespañol ABC adhoc prácticas\n"));
    assertTrue(
        real("transcripts/praatIO-TextGrid/tests/files/mary_longfile.TextGrid")
            .startsWith("File type = \"ooTextFile\"\nObject class = \"TextGrid\"\n"));
    var interview = real("transcripts/textlab-html-iso8859-1/NOTA/html/intervju_005-AMB.html");
    assertTrue(interview.contains("æ") && interview.contains("ø") && interview.contains("å"));
    assertTrue(
        real("whisper/Goodboy Galaxy/Goodboy Galaxy - Rik Nicol.text")
            .startsWith("Hello everyone and welcome to yet another Hit Save podcast.\nI'm here"));
  }

  @Test
  void awkwardFilesOfTheMaterialAreRefusedForWhatTheyAre() {
    assertEquals(Reason.UNDECODABLE, realRefusal("tika/english.cp500.txt").reason());
    for (var name :
        List.of("testWORD.docx", "testPDF_bom.pdf", "testWORD.doc", "testODTEncrypted.odt")) {
      assertEquals(Reason.OTHER_FORMAT, realRefusal("tika/" + name).reason(), name);
    }
    assertTrue(
        realRefusal("tika/testWORD_protected_passtika.docx")
            .in("en")
            .contains("password-protected"));
    assertTrue(realRefusal("tika/testMSG.msg").in("nb").contains("en Outlook-melding"));
  }

  /// The twin is Java's own decoder: a file that is valid UTF-8 without NUL is read as UTF-8.
  @Test
  void everyFileOfTheMaterialIsReadOrRefusedAndUtf8IsReadExactly() throws Exception {
    var wrong = new ArrayList<String>();
    int read = 0;
    for (var file : Material.files("documents", "")) {
      if (Files.isRegularFile(file)) {
        var bytes = Files.readAllBytes(file);
        var text = PlainText.of("file", bytes).value().map(PlainText::text);
        read += text.isPresent() ? 1 : 0;
        if (text.isPresent() && isUtf8(bytes) && !text.get().equals(expected(bytes))) {
          wrong.add(file.toString());
        }
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(read > 150, "only " + read + " read");
  }

  private static boolean isUtf8(byte[] bytes) {
    var text = new String(bytes, StandardCharsets.UTF_8);
    return Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes) && text.indexOf(0) < 0;
  }

  private static String expected(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8)
        .replaceFirst("^\uFEFF", "")
        .replaceAll("\r\n?", "\n")
        .replaceAll("[\\x01-\\x08\\x0B\\x0E-\\x1F\\x7F]", " ");
  }

  private static String real(String path) {
    return text(PlainText.read(Material.file("documents/" + path)));
  }

  private static Refusal realRefusal(String path) {
    return PlainText.read(Material.file("documents/" + path)).refusals().getFirst();
  }

  private static Reading<PlainText> read(byte[] bytes) {
    return PlainText.of("a.txt", bytes);
  }

  private static String text(Reading<PlainText> read) {
    assertEquals(List.of(), read.refusals());
    return read.value().orElseThrow().text();
  }

  private static Reason reason(byte[] bytes) {
    return read(bytes).refusals().getFirst().reason();
  }

  private static byte[] encoded(String text, String charset) {
    var out = new ByteArrayOutputStream();
    out.writeBytes(text.getBytes(Charset.forName(charset)));
    return out.toByteArray();
  }
}

package no.sitat.exchange.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sitat.exchange.source.Reason;
import no.sitat.exchange.source.SourceFile;
import org.junit.jupiter.api.Test;

/// Texts as they lie about in the encodings of their countries. None of them is in Unicode.
class ProposalTest {
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry(
              "uk",
              "Ми виїхали з дому в березні, бо більше не було роботи, і діти боялися. Мій чоловік"
                  + " залишився, а я з дітьми поїхала до сестри. Тут нам допомогли знайти житло."),
          Map.entry(
              "ru",
              "Мы уехали весной, потому что работы больше не было, и дети боялись. Муж остался дома,"
                  + " а я с детьми поехала к сестре. Здесь нам помогли найти жильё."),
          Map.entry(
              "pl",
              "Wyjechaliśmy wiosną, bo nie było już pracy, a dzieci się bały. Mąż został w domu, ja zaś"
                  + " pojechałam z dziećmi do siostry. Tutaj pomogli nam znaleźć mieszkanie. Źle było."),
          Map.entry(
              "cs",
              "Odjeli jsme na jaře, protože už nebyla žádná práce a děti se bály. Manžel zůstal doma a"
                  + " já jsem odjela s dětmi k sestře. Tady nám pomohli najít bydlení, šťastně."),
          Map.entry(
              "ar",
              "غادرنا في الربيع لأنه لم يعد هناك عمل وكان الأطفال خائفين. بقي زوجي في البيت وسافرت مع"
                  + " الأطفال إلى أختي. هنا ساعدونا في العثور على سكن."),
          Map.entry(
              "tr",
              "İlkbaharda ayrıldık, çünkü artık iş yoktu ve çocuklar korkuyordu. Kocam evde kaldı, ben"
                  + " çocuklarla kız kardeşime gittim. Burada bize ev bulmamız için yardım ettiler."),
          Map.entry(
              "lt",
              "Išvykome pavasarį, nes darbo nebebuvo, o vaikai bijojo. Vyras liko namuose, aš su vaikais"
                  + " išvažiavau pas seserį. Čia mums padėjo rasti būstą ir žmonės buvo geri."),
          Map.entry(
              "el",
              "Φύγαμε την άνοιξη γιατί δεν υπήρχε πια δουλειά και τα παιδιά φοβόντουσαν. Ο άντρας μου"
                  + " έμεινε στο σπίτι και εγώ πήγα με τα παιδιά στην αδελφή μου."),
          Map.entry(
              "he",
              "עזבנו באביב כי לא הייתה יותר עבודה והילדים פחדו. בעלי נשאר בבית ואני נסעתי עם הילדים"
                  + " לאחותי. כאן עזרו לנו למצוא דירה."),
          Map.entry(
              "nb",
              "Vi dro om våren, fordi det ikke var mer arbeid å få, og ungene var redde. Mannen min ble"
                  + " igjen hjemme, og jeg reiste med ungene til søsteren min. Her hjalp de oss å finne"
                  + " et sted å bo, så vi er glade for det nå."),
          Map.entry(
              "ja",
              "春に家を出ました。仕事がもうなかったし、子どもたちが怖がっていたからです。夫は家に残り、"
                  + "私は子どもたちと一緒に妹のところへ行きました。ここで住む場所を探すのを手伝ってもらいました。"),
          Map.entry("zh", "我们春天离开了家，因为已经没有工作，孩子们也很害怕。我丈夫留在家里，我带着孩子去了妹妹那里。" + "在这里他们帮助我们找到了住的地方。"),
          Map.entry("tw", "我們春天離開了家，因為已經沒有工作，孩子們也很害怕。我丈夫留在家裡，我帶著孩子去了妹妹那裡。" + "在這裡他們幫助我們找到了住的地方。"),
          Map.entry(
              "ko",
              "우리는 봄에 집을 떠났습니다. 더 이상 일자리가 없었고 아이들이 무서워했기 때문입니다. 남편은 집에 남았고"
                  + " 저는 아이들과 함께 여동생에게 갔습니다."));

  private static final List<List<String>> CASES =
      List.of(
          List.of("uk", "windows-1251", "Windows-1251"),
          List.of("uk", "KOI8-U", "KOI8-U"),
          List.of("uk", "x-MacCyrillic", "MacCyrillic"),
          List.of("uk", "ISO-8859-5", "ISO-8859-5"),
          List.of("ru", "windows-1251", "Windows-1251"),
          List.of("ru", "KOI8-R", "KOI8-U"),
          List.of("ru", "IBM866", "IBM866"),
          List.of("ru", "ISO-8859-5", "ISO-8859-5"),
          List.of("pl", "windows-1250", "Windows-1250"),
          List.of("pl", "ISO-8859-2", "ISO-8859-2"),
          List.of("cs", "windows-1250", "Windows-1250"),
          List.of("cs", "ISO-8859-2", "ISO-8859-2"),
          List.of("ar", "windows-1256", "Windows-1256"),
          List.of("ar", "ISO-8859-6", "ISO-8859-6"),
          List.of("tr", "windows-1254", "Windows-1254"),
          List.of("lt", "windows-1257", "Windows-1257"),
          List.of("el", "windows-1253", "Windows-1253"),
          List.of("he", "windows-1255", "Windows-1255"),
          List.of("nb", "windows-1252", "ISO-8859-1"),
          List.of("nb", "x-MacRoman", "MacRoman"),
          List.of("nb", "IBM850", "IBM850"),
          List.of("ja", "windows-31j", "Shift-JIS"),
          List.of("ja", "EUC-JP", "EUC-JP"),
          List.of("zh", "GB18030", "GB18030"),
          List.of("tw", "Big5", "Big5"),
          List.of("ko", "x-windows-949", "EUC-KR"));

  private static String words(String language) {
    return Optional.ofNullable(WORDS.get(language)).orElseThrow();
  }

  private static byte[] bytes(String language, String charset) {
    return words(language).getBytes(Charset.forName(charset));
  }

  @Test
  void textsOfManyCountriesAreReadRightAndTheGuessIsSaid() {
    var wrong = new ArrayList<String>();
    for (var each : CASES) {
      var read = PlainText.of("a.txt", bytes(each.get(0), each.get(1)));
      var found =
          read.value()
              .map(plain -> plain.encoding().label())
              .orElseGet(() -> read.refusals().getFirst().reason().key());
      boolean right =
          found.equals(each.get(2))
              && read.value().orElseThrow().text().equals(words(each.get(0)))
              && read.remarks().size() == 1;
      if (!right) {
        wrong.add(each + " " + found);
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void aGuessNeverQuotesTheText() {
    var remark = PlainText.of("a.txt", bytes("uk", "windows-1251")).remarks().getFirst();
    assertEquals(
        "a.txt: the encoding is a guess: read as Windows-1251; check that the letters are right, and"
            + " choose another (--encoding) if not",
        remark.in("en"));
  }

  @Test
  void whatAPersonSaysIsObeyedAndNotRemarkedOn() {
    for (var each : CASES) {
      var file =
          SourceFile.of("a.txt", bytes(each.get(0), each.get(1))).encoded(Optional.of(each.get(1)));
      var read = PlainText.read(file);
      assertEquals(words(each.get(0)), read.value().orElseThrow().text(), each.toString());
      assertEquals(List.of(), read.remarks());
    }
  }

  @Test
  void anEncodingTheBytesDoNotFitIsRefused() {
    var file = SourceFile.of("a.txt", bytes("uk", "windows-1251")).encoded(Optional.of("UTF-8"));
    var refusal = PlainText.read(file).refusals().getFirst();
    assertEquals(Reason.UNDECODABLE, refusal.reason());
    assertEquals("a.txt: the file is not in UTF-8; choose another encoding", refusal.in("en"));
  }

  @Test
  void encodingsHaveManyNames() {
    assertEquals(Optional.of(Encoding.WINDOWS_1251), Encoding.named("cp1251"));
    assertEquals(Optional.of(Encoding.SHIFT_JIS), Encoding.named(" Shift-JIS "));
    assertEquals(Optional.of(Encoding.ISO_8859_1), Encoding.named("latin1"));
    assertEquals(Optional.empty(), Encoding.named("UTF-7"));
    assertEquals(Optional.empty(), Encoding.named("nonsense!"));
  }

  @Test
  void aWordOrTwoIsNoProofOfALanguage() {
    var read = PlainText.of("a.txt", "hyv\u00E4\u00E4".getBytes(Charset.forName("windows-1252")));
    assertTrue(read.value().isPresent(), "Western as before");
    assertEquals("ISO-8859-1", read.value().orElseThrow().encoding().label());
  }
}

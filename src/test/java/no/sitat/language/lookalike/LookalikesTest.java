package no.sitat.language.lookalike;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import no.sitat.Seed;
import org.junit.jupiter.api.Test;

class LookalikesTest {
  private static List<String> found(LookalikeKind kind, String text) {
    return Lookalikes.in(text).stream()
        .filter(each -> each.kind() == kind)
        .map(each -> text.substring(each.span().start(), each.span().end()))
        .toList();
  }

  private static List<String> ids(String text) {
    return found(LookalikeKind.NATIONAL_ID, text);
  }

  private static List<String> names(String text) {
    return found(LookalikeKind.NAME, text);
  }

  private static List<String> phones(String text) {
    return found(LookalikeKind.PHONE, text);
  }

  /// A number with the check digits of Norwegian numbers, for a date that may have things added.
  private static String norwegian(String sixAndThree) {
    int[] first = {3, 7, 6, 1, 8, 9, 4, 5, 2};
    int[] second = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};
    for (int number = Integer.parseInt(sixAndThree.substring(6)); ; number++) {
      var nine = sixAndThree.substring(0, 6) + "%03d".formatted(number % 1000);
      int one = check(nine, first);
      int two = check(nine + one % 10, second);
      if (one < 10 && two < 10) {
        return nine + one + two;
      }
    }
  }

  private static int check(String digits, int[] weights) {
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * (digits.charAt(i) - '0');
    }
    return (11 - sum % 11) % 11;
  }

  @Test
  void aNorwegianNumberIsKnownByItsDateAndItsTwoCheckDigits() {
    var number = norwegian("150785123");
    assertEquals(List.of(number), ids("nummeret er " + number + "."));
    var parted = number.substring(0, 6) + " " + number.substring(6);
    assertEquals(List.of(parted), ids("nummeret er " + parted));
    var wrong = number.substring(0, 10) + (number.charAt(10) == '0' ? '1' : '0');
    assertEquals(List.of(), ids("nummeret er " + wrong));
    var slip = wrong.substring(0, 6) + " " + wrong.substring(6);
    assertEquals(List.of(slip), ids("nummeret er " + slip + ", sa hun"));
    assertEquals(List.of(), ids("nummeret er " + slip.replace(' ', '-')));
    assertEquals(List.of(), ids("nummeret er 991399 12345"));
    assertEquals(List.of(), ids("ordre a" + number + " og " + number + "b"));
  }

  @Test
  void dNumbersAndNumbersForTestingAreLookAlikesToo() {
    for (var date : List.of("550785", "154785", "158785", "157285", "558785")) {
      var number = norwegian(date + "200");
      assertEquals(List.of(number), ids("her: " + number), date);
    }
    assertEquals(List.of(), ids("her: " + norwegian("159585200")));
  }

  @Test
  void aUkrainianNumberIsKnownByItsDayAndItsCheckDigit() {
    assertEquals(List.of("2935277360"), ids("код 2935277360"));
    assertEquals(List.of(), ids("код 2935277369"));
    assertEquals(List.of(), ids("код 9935277368"));
  }

  @Test
  void aLatvianNumberIsKnownByItsHyphenAndItsCheckDigit() {
    assertEquals(List.of("161175-19997"), ids("kods 161175-19997"));
    assertEquals(List.of(), ids("kods 161175-19998"));
    assertEquals(List.of("323456-12345"), ids("kods 323456-12345"));
  }

  @Test
  void accountsAreKnownByTheirCheckDigits() {
    assertEquals(
        List.of("1234.56.78903", "NO93 8601 1117 947"),
        found(LookalikeKind.BANK_ACCOUNT, "til 1234.56.78903 eller NO93 8601 1117 947, takk"));
    assertEquals(
        List.of(),
        found(LookalikeKind.BANK_ACCOUNT, "til 1234.56.78904 eller NO94 8601 1117 947, takk"));
  }

  @Test
  void telephonesAreFoundHoweverTheyAreParted() {
    for (var phone :
        List.of(
            "91234567",
            "912 34 567",
            "91 23 45 67",
            "9123 4567",
            "+47 912 34 567",
            "0047 91234567",
            "+380 (50) 123-45-67",
            "+371 2612 3456",
            "050 123 45 67",
            "+1 555-010-9999")) {
      assertEquals(List.of(phone), phones("ring meg på " + phone + " i kveld"), phone);
    }
  }

  @Test
  void yearsAmountsDatesAndTimesAreNoTelephones() {
    for (var text :
        List.of(
            "fra 2010-2015",
            "2010 2015",
            "20 000 000 kroner",
            "45000000 kroner",
            "den 20240311",
            "24.03.2011",
            "2024-03-11",
            "[00:12:34]",
            "12345678",
            "1 234 567",
            "id 123456789012")) {
      assertEquals(List.of(), phones(text), text);
    }
  }

  @Test
  void emailHasADomainWithADot() {
    assertEquals(
        List.of("kari.nordmann@example.no", "a+b@uio.example.org"),
        found(
            LookalikeKind.EMAIL,
            "(kari.nordmann@example.no), a+b@uio.example.org. Ikke @her eller c@d eller 3@4.5"));
  }

  @Test
  void aStreetWithANumberIsAnAddressAndAStreetWithoutIsNot() {
    assertEquals(
        List.of("Storgata 12 B, 0155 Oslo", "Karl Johans gate 1", "Brīvības iela 12-3"),
        found(
            LookalikeKind.ADDRESS,
            "jeg bodde i Storgata 12 B, 0155 Oslo og i Karl Johans gate 1, før Brīvības iela 12-3"));
    assertEquals(
        List.of(), found(LookalikeKind.ADDRESS, "vi gikk i Storgata, og Bakken var bratt i 2010"));
  }

  @Test
  void namesAreFoundWithinSentencesAndAtTheirBeginning() {
    assertEquals(
        List.of("Kari", "Ola Nordmann"), names("Kari kom. Så kom Ola Nordmann med bussen."));
    assertEquals(List.of("Hansen"), names("Jeg snakket med fru Hansen."));
    assertEquals(List.of("Olena Kovalenko"), names("hun heter Olena Kovalenko"));
    assertEquals(List.of("Jānis Bērziņš"), names("sauc Jānis Bērziņš"));
    assertEquals(List.of("Олена"), names("її звати Олена."));
    assertEquals(List.of("Anne-Marie"), names("Anne-Marie sa det."));
  }

  @Test
  void wordsThatAreAlsoNamesAreNamesOnlyWhereNoSentenceBegins() {
    assertEquals(List.of(), names("Dag etter dag. Even if. Per dags dato. Will you?"));
    assertEquals(List.of("Dag"), names("det var Dag som sa det"));
    assertEquals(List.of("Stein Hansen"), names("Stein Hansen sa det."));
  }

  @Test
  void inEnglishManyOfAKindAndNamesOfShopsAreNoNamesOfPeople() {
    var text =
        "I bought a coat from Per Una at the big Marks and Spencer there, and the Finns who live"
            + " with us thought that it was not warm enough for the winter. ";
    assertEquals(List.of(), names(text));
    assertEquals(
        List.of("Per Hansen", "Mark", "Mark Rich"),
        names(text + "So I asked Per Hansen, and then Mark, and then Mark Rich about it."));
    assertEquals(List.of("Finns"), names("Det var Finns mor som kom hit den dagen og sa det."));
  }

  @Test
  void numbersOfPagesAreNoNumbersOfPeople() {
    for (var page :
        List.of(
            "https://www.example.com/a/912 34",
            "se https://example.com/photo/91234567.jpg",
            "www.example.no/artikkel/1.91234567",
            "youtube.com/watch?v=91234567",
            "http://imgur.com/1234.56.78903")) {
      assertEquals(List.of(), Lookalikes.in(page), page);
    }
    assertEquals(List.of("912 34 567"), phones("https://example.com/x og ring 912 34 567"));
    assertEquals(List.of("91234567"), phones("https://example.com/?tel=91234567"));
  }

  @Test
  void placesAndOrganisationsAreNoNames() {
    assertEquals(
        List.of(),
        names(
            "Vi flyttet fra Riga til Oslo, og så til Stavanger. NAV og Utlendingsdirektoratet svarte"
                + " ikke. I New Zealand er det annerledes. Norge er Norge."));
  }

  @Test
  void aLabelIsPersonalWhenItIsAName() {
    for (var label :
        List.of("Kari", "Kari Nordmann", "Liv", "kari@example.no", "Olena Kovalenko")) {
      assertTrue(Lookalikes.isPersonal(label), label);
    }
    for (var label : List.of("R12", "I", "Intervjuer", "Kvinne 38", "Informant", "Oslo 2")) {
      assertFalse(Lookalikes.isPersonal(label), label);
    }
  }

  @Test
  void namesOfFilesAreMaskedAndKeepTheirEnding() {
    assertEquals("intervju_…_2.docx", Lookalikes.masked("intervju_Kari_Nordmann_2.docx"));
    assertEquals("….txt", Lookalikes.masked("91234567.txt"));
    assertEquals("R12 intervju.docx", Lookalikes.masked("R12 intervju.docx"));
  }

  @Test
  void allThatIsPutIntoATextIsFoundAndLittleElse() {
    var random = new SplittableRandom(Seed.of(LookalikesTest.class, 20261129));
    int planted = 0;
    int hits = 0;
    int answered = 0;
    for (int round = 0; round < 200; round++) {
      var text = new StringBuilder();
      var places = new ArrayList<String>();
      for (int i = 0; i < 30; i++) {
        text.append(filler(random)).append(' ');
        var one = personal(random);
        places.add(text.length() + " " + one);
        text.append(one).append(i % 3 == 0 ? ". " : " og ");
      }
      var written = text.toString();
      var answers =
          Lookalikes.in(written).stream()
              .map(each ->
                  each.span().start()
                      + " "
                      + written.substring(each.span().start(), each.span().end()))
              .toList();
      planted += places.size();
      answered += answers.size();
      hits += (int) places.stream().filter(answers::contains).count();
    }
    assertTrue(hits >= planted * 0.99, hits + " of " + planted + " found");
    assertTrue(hits >= answered * 0.99, hits + " of " + answered + " were there");
  }

  private static final List<String> FILLER =
      List.of(
          "det var i 2015 at vi kom til Norge med",
          "han tjente 450 000 kroner og ringte",
          "klokka 12.30 den 24.03.2011 traff jeg",
          "hun sa at NAV i Bergen sendte brev til",
          "prisen var 1 250 kr, og så kom",
          "i Storgata møtte vi");

  private static String filler(SplittableRandom random) {
    return FILLER.get(random.nextInt(FILLER.size()));
  }

  private static String personal(SplittableRandom random) {
    return switch (random.nextInt(6)) {
      case 0 -> "p" + random.nextInt(1000) + "@example.no";
      case 1 -> "9" + (1_000_001 + 2 * random.nextInt(4_000_000));
      case 2 ->
          norwegian(
              "%02d%02d%02d%03d"
                  .formatted(
                      1 + random.nextInt(28),
                      81 + random.nextInt(12),
                      10 + random.nextInt(80),
                      random.nextInt(400)));
      case 3 -> "Kari Hansen";
      case 4 -> "Solveien " + (1 + random.nextInt(90));
      default -> "+47 4" + (1_000_000 + random.nextInt(8_999_999));
    };
  }

  @Test
  void hostileTextsTakeNoLongerThanTheyAreLong() {
    for (var piece :
        List.of("@", "a@b.no", "9 ", "Aa ", "A-", "Aa' ", "NO93 ", "1-", "a.", "Ab-ab ")) {
      var text = piece.repeat(400_000 / piece.length());
      assertTimeout(Duration.ofSeconds(30), () -> Lookalikes.in(text), piece);
    }
  }
}

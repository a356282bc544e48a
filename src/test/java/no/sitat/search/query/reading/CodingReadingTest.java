package no.sitat.search.query.reading;

import static no.sitat.search.query.reading.QueriedStudy.ECONOMY;
import static no.sitat.search.query.reading.QueriedStudy.SOS;
import static no.sitat.search.query.reading.QueriedStudy.SOS_BARN;
import static no.sitat.search.query.reading.QueriedStudy.SOS_VENN;
import static no.sitat.search.query.reading.Reading.all;
import static no.sitat.search.query.reading.Reading.assertError;
import static no.sitat.search.query.reading.Reading.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import no.sitat.search.query.CodingTest;
import no.sitat.search.query.CodingTest.Weights;
import no.sitat.search.query.Moments;
import no.sitat.search.query.Query;
import org.junit.jupiter.api.Test;

class CodingReadingTest {
  private static Query coded(Integer... codes) {
    return new Query.Coded(CodingTest.of(Set.of(codes)));
  }

  private static CodingTest test(String text) {
    return assertInstanceOf(Query.Coded.class, read(text), text).test();
  }

  @Test
  void aCodeIsFoundByKeyOrNameWithItsSubCodes() {
    assertEquals(coded(SOS, SOS_VENN, SOS_BARN), read("code:SOS"));
    assertEquals(coded(SOS_BARN), read("code:SOS.BARN"));
    assertEquals(coded(ECONOMY), read("kode:\"økonomisk knapphet\""));
    assertEquals(coded(ECONOMY), read("code=\"Name of ØK\""));
  }

  @Test
  void anEqualsSignLeavesTheSubCodesOut() {
    assertEquals(coded(SOS), read("code:=SOS"));
    assertEquals(coded(SOS), read("code:=\"Sosialt\""));
  }

  @Test
  void severalCodesAreOneOfThem() {
    assertEquals(coded(SOS, ECONOMY), read("code in (=SOS, ØK)"));
  }

  @Test
  void aStarIsAnyCodeAndNoneIsNoCode() {
    assertEquals(new Query.Coded(CodingTest.ANY), read("code:*"));
    assertEquals(new Query.Uncoded(), read("code:none"));
    assertEquals(new Query.Uncoded(), read("kode:ingen"));
    assertEquals(all(Reading.inflected("venn"), new Query.Uncoded()), read("venn ukodet"));
    assertEquals(Reading.inflected("uncoded"), read("[uncoded]"));
  }

  @Test
  void conditionsInBracketsAreOfTheSameCoding() {
    assertEquals(
        new CodingTest(
            Set.of(SOS_VENN),
            Set.of("push"),
            Set.of(1),
            Optional.of(new Weights(50, 100)),
            new Moments(Instant.MIN, Instant.parse("2026-10-01T00:00:00Z")),
            Optional.of(true)),
        test(
            "code:SOS.VENN[direction=push, coder=ida & weight>=50, made<2026-10-01, outdated=yes]"));
  }

  @Test
  void directionsAndCodersAreFoundByName() {
    assertEquals(Set.of("push", "pull"), test("code:*[retning in (dytt, Pull)]").directions());
    assertEquals(Set.of(1, 2), test("code:*[koder in (Ida, \"Ola Nordmann\")]").coders());
  }

  @Test
  void weightsAreNumbersFrom0To100() {
    assertEquals(Optional.of(new Weights(20, 60)), test("code:*[weight=20..60]").weight());
    assertEquals(Optional.of(new Weights(60, 60)), test("code:*[vekt=60]").weight());
    assertEquals(Optional.of(new Weights(0, 59)), test("code:*[weight<60]").weight());
    assertEquals(Optional.of(new Weights(61, 80)), test("code:*[weight>60, weight<=80]").weight());
    assertError("code:*[weight>101]", 14, "A weight is a number from 0 to 100, not “101”.");
    assertError("code:*[weight=1..x]", 17, "A weight is a number from 0 to 100, not “x”.");
    assertError("code:*[weight<0]", 7, "No coding can be so, with the conditions before.");
  }

  @Test
  void whenACodingWasMadeIsAYearAMonthOrADay() {
    assertEquals(
        new Moments(Instant.parse("2026-10-01T00:00:00Z"), Instant.parse("2026-11-01T00:00:00Z")),
        test("code:*[made=2026-10]").made());
    assertEquals(
        new Moments(Instant.parse("2025-01-01T00:00:00Z"), Instant.parse("2026-10-06T00:00:00Z")),
        test("code:*[made>2024, laget<=2026-10-05]").made());
    assertError(
        "code:*[made<2020, made>2021]", 18, "No coding can be so, with the conditions before.");
  }

  @Test
  void aConditionOfCodingsStandsBesideACodeAndNowhereElse() {
    assertError(
        "code:SOS direction:push",
        9,
        "“direction” is asked of a coding, in brackets directly after its code:"
            + " code:*[direction=…].");
    assertError(
        "koder=Ida",
        0,
        "“koder” is asked of a coding, in brackets directly after its code: code:*[coder=…].");
  }

  @Test
  void whatIsWrongInTheBracketsIsFoundThere() {
    var names = "direction=…, coder=…, weight>=…, made<…, outdated=yes";
    assertError("code:KATT", 5, "There is no code “KATT”.");
    assertError("code:=KATT", 6, "There is no code “KATT”.");
    assertError("code:*[]", 7, "What the coding must be should stand here: " + names + ".");
    assertError(
        "code:*[sex=man]", 7, "A coding has no “sex”; what it must be is written " + names + ".");
    assertError("code:*[direction=up]", 17, "There is no “up”; there are: push, pull.");
    assertError("code:*[coder=Per]", 13, "There is no “Per”; there are: Ida, Ola Nordmann.");
    assertError("code:*[outdated=maybe]", 16, "This is yes or no, not “maybe”.");
    assertError(
        "code:*[coder=Ida, coder=Ida]",
        18,
        "Write once what it may be: coder=… or coder in (…, …).");
    assertError(
        "code:*[weight=1", 6, "A comma, or ] to close the conditions of the coding, is missing.");
    assertError(
        "code!=SOS",
        0,
        "A code is asked for with code:…; write NOT code:… for what has another or none.");
    assertError(
        "code:none[weight=1]",
        5,
        "What is not coded has neither codes nor conditions; write uncoded OR code:….");
  }
}

package no.sitat.registry.classification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.sitat.registry.Wording;
import org.junit.jupiter.api.Test;

class StarterClassificationsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

  private static String place(String classification, String value, String day, int level) {
    var found = StarterClassifications.find(classification).orElseThrow();
    return switch (found.place(value, LocalDate.parse(day), level)) {
      case Placement.In(var category) -> category.name().nb();
      case Placement.Unmapped() -> "(unmapped)";
    };
  }

  private static String now(String classification, String value) {
    return place(classification, value, TODAY.toString(), 0);
  }

  @Test
  void theUnitedKingdomLeavesTheUnionOnTheLastOfJanuary2020() {
    assertEquals("EU/EØS", place("eu-eea", "Storbritannia", "2019-06-01", 0));
    assertEquals("EU/EØS", place("eu-eea", "Storbritannia", "2020-01-31", 0));
    assertEquals("Tredjeland", place("eu-eea", "Storbritannia", "2020-02-01", 0));
    assertEquals("Tredjeland", place("eu-eea", "UK", "2021-06-01", 0));
    assertEquals("Europa utenom EU/EØS", place("world-region", "UK", "2021-06-01", 0));
  }

  @Test
  void countriesAreThirdCountriesUntilTheDayTheyJoin() {
    assertEquals("Tredjeland", place("eu-eea", "Latvia", "2004-04-30", 0));
    assertEquals("EU-land", place("eu-eea", "Latvia", "2004-05-01", 1));
    assertEquals("Tredjeland", place("eu-eea", "Kroatia", "2013-06-30", 0));
    assertEquals("EØS-land i EFTA", place("eu-eea", "Island", "2020-01-01", 1));
    assertEquals("Sveits", place("eu-eea", "Sveits", "2020-01-01", 1));
    assertEquals("Utenfor Schengen", place("schengen", "Kroatia", "2022-12-31", 0));
    assertEquals("Schengenland", place("schengen", "Kroatia", "2023-01-01", 0));
    assertEquals("Schengenland", place("schengen", "Romania", "2024-03-31", 0));
  }

  @Test
  void kosovoPalestineTurkeyAndTheStatelessHaveTheirPlaces() {
    assertEquals("Europa utenom EU/EØS", now("world-region", "Kosovo"));
    assertEquals("Europa utenom EU/EØS", now("world-region", "XK"));
    assertEquals("Asia med Tyrkia", now("world-region", "Palestina"));
    assertEquals("Asia med Tyrkia", now("world-region", "TYRKIA"));
    assertEquals("Asia med Tyrkia", now("world-region", "Türkiye"));
    assertEquals("Statsløse og uoppgitt", now("world-region", "Statsløs"));
    assertEquals("Statsløs", now("eu-eea", "statsløs"));
    assertEquals("Tredjelandsborgere", now("police", "Statsløs"));
    assertEquals("Europa utenom EU/EØS", now("world-region", "Sovjetunionen"));
    assertEquals("(unmapped)", now("world-region", "Atlantis"));
  }

  @Test
  void educationIsReadFromSixDigitsOrFromItsLevel() {
    assertEquals("Høyere", now("nus2000", "641105"));
    assertEquals("Grunnskole", now("nus2000", "000000"));
    assertEquals("8 Forskerutdanning", place("nus2000", "841105", "2026-01-01", 1));
    assertEquals("Uoppgitt", now("nus2000", "999999"));
    assertEquals("Videregående", now("nus2000", "videregaende"));
    assertEquals("(unmapped)", now("nus2000", "64110"));
  }

  @Test
  void numbersAndBandsFallInABandOnlyIfTheyLieWhollyInIt() {
    assertEquals("30–39", now("age-bands", "39"));
    assertEquals("30–39", now("age-bands", "30–39"));
    assertEquals("(unmapped)", now("age-bands", "30–45"));
    assertEquals("67 og mer", now("age-bands", "67+"));
    assertEquals("(unmapped)", now("age-bands", "50+"));
    assertEquals("Under 5 år", now("duration", "Under 5"));
    assertEquals("20 år og mer", now("duration", "20 og mer"));
    assertEquals("Sentralitet 1", now("centrality-index", "1000"));
    assertEquals("Sentralitet 2", now("centrality-index", "924"));
  }

  @Test
  void everyOldCodeOfImmigrantBackgroundHasAPlace() {
    assertEquals("Øvrig befolkning", now("background", "D"));
    assertEquals("Innvandrere", now("background", "b"));
    assertEquals("C: Norskfødte med innvandrerforeldre", place("background", "C", "2026-01-01", 1));
  }

  @Test
  void aValueInTwoCategoriesOnOneDayIsRefused() {
    var until = new Validity(LocalDate.MIN, LocalDate.of(2020, 1, 31));
    var from = new Validity(LocalDate.of(2020, 1, 31), LocalDate.MAX);
    var in = new Mapping(new Scope.Named("Bosnia"), "in", until);
    var out = new Mapping(new Scope.Named("BOSNIA"), "out", from);
    var refused = assertThrows(ClassificationError.class, () -> of(in, out));
    var said = String.valueOf(refused.getMessage());
    assertTrue(said.contains("at the same time"), said);
    var later = new Validity(LocalDate.of(2020, 2, 1), LocalDate.MAX);
    of(in, new Mapping(new Scope.Named("Bosnia"), "out", later));
  }

  private static Classification of(Mapping... mappings) {
    var heading =
        new Classification.Heading(
            "x", new Wording("x", "x"), Wording.NONE, "", TODAY, List.of("group"), List.of());
    var categories =
        List.of(
            new Category("in", new Wording("inne", "in"), Optional.empty()),
            new Category("out", new Wording("ute", "out"), Optional.empty()));
    return new Classification(heading, categories, List.of(mappings), List.of());
  }
}

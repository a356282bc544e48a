package no.sitat.registry.classification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import no.sitat.registry.Respondent;
import no.sitat.registry.RespondentTable;
import no.sitat.registry.Value;
import no.sitat.registry.ValueStatus;
import no.sitat.registry.Variable;
import no.sitat.registry.VariableType;
import org.junit.jupiter.api.Test;

class DerivedColumnsTest {
  private static final List<String> DEMO =
      List.of(
          "Latvia",
          "Ungarn",
          "Ukraina",
          "Portugal",
          "India",
          "Sverige",
          "Norge",
          "Bosnia",
          "Iran",
          "Somalia",
          "Irak",
          "Pakistan",
          "Kina",
          "Afghanistan",
          "Russland",
          "USA",
          "New Zealand");

  private static Value at(String text, String moment) {
    return new Value(ValueStatus.PRESENT, text, moment);
  }

  /// Each list is of one respondent.
  private static RespondentTable table(Map<String, List<List<Value>>> values) {
    int people = values.values().iterator().next().size();
    var variables = new ArrayList<Variable>();
    for (var key : values.keySet()) {
      int id = variables.size() + 1;
      variables.add(new Variable(id, new UUID(0, id), key, VariableType.CATEGORY, id));
    }
    return new RespondentTable(
        IntStream.rangeClosed(1, people)
            .mapToObj(id -> new Respondent(id, new UUID(1, id), "R" + id))
            .toList(),
        variables,
        (respondent, variable) ->
            values.getOrDefault(variable.key(), List.of()).get(respondent.id() - 1),
        DerivedColumns.starter());
  }

  private static List<String> groups(RespondentTable table, String key) {
    return table.respondents().stream()
        .map(each -> table.group(each.id(), key).orElseThrow())
        .toList();
  }

  @Test
  void everyCountryOfTheDemoHasAPlaceInEveryClassificationOfCountries() {
    var table = table(Map.of("origin", DEMO.stream().map(each -> List.of(at(each, ""))).toList()));
    for (var key :
        List.of(
            "world-region",
            "eu-eea",
            "schengen",
            "nordic",
            "two-groups",
            "three-groups",
            "project-region",
            "police")) {
      var column = table.column("origin@" + key).orElseThrow();
      assertEquals(0, column.unmapped(), key);
      assertTrue(column.groups().contains("Norge") || key.equals("police"), key);
    }
    assertEquals(
        List.of(
            "Norge",
            "EU/EØS",
            "Europa utenom EU/EØS",
            "Afrika",
            "Asia med Tyrkia",
            "Nord-Amerika",
            "Oseania"),
        table.column("ORIGIN@World-Region").orElseThrow().groups());
  }

  @Test
  void theMomentChoosesTheValueAndItsDateJudgesTheClassification() {
    var uk = List.of(at("UK", "immigration"), at("Norge", "emigration"));
    var table =
        table(
            Map.of(
                "citizenship", List.of(uk, List.of(at("UK", ""))),
                "immigration_year", List.of(List.of(at("2019", "")), List.of(at("2021", "")))));
    assertEquals(List.of("UK", "UK"), groups(table, "citizenship@immigration"));
    assertEquals(List.of("Norge", "UK"), groups(table, "citizenship@emigration"));
    assertEquals(List.of("EU/EØS", "Tredjeland"), groups(table, "citizenship@immigration@eu-eea"));
    assertEquals(List.of("Norge", "Tredjeland"), groups(table, "citizenship@emigration@eu-eea"));
    assertEquals("EU/EØS", groups(table, "citizenship@2019-06-01@eu-eea").get(1));
    assertEquals("Tredjeland", groups(table, "citizenship@2021-06-01@eu-eea").get(1));
  }

  @Test
  void whatIsNotInTheClassificationIsAGroupAndWhatIsUnknownStaysSo() {
    var unknown = new Value(ValueStatus.UNKNOWN, "", "");
    var table =
        table(
            Map.of(
                "origin",
                List.of(List.of(at("Atlantis", "")), List.of(unknown), List.of(at("Latvia", "")))));
    var column = table.column("origin@eu-eea").orElseThrow();
    assertEquals(List.of("EU/EØS", "(unmapped)", "(unknown)"), column.groups());
    assertEquals(1, column.unmapped());
    assertEquals("EU/EEA", column.basis().orElseThrow().english().get("EU/EØS"));
  }

  @Test
  void aReasonForImmigrationDoesNotApplyToNordicCitizens() {
    var table =
        table(
            Map.of(
                "origin", List.of(List.of(at("Sverige", "")), List.of(at("Latvia", ""))),
                "reason", List.of(List.of(at("Arbeid", "")), List.of(at("Arbeid", "")))));
    assertEquals(List.of("(not applicable)", "Arbeid"), groups(table, "reason@reason"));
  }

  @Test
  void whatIsNotWrittenAsADerivedKeyIsNoColumn() {
    var table = table(Map.of("origin", List.of(List.of(at("Latvia", "")))));
    for (var key :
        List.of(
            "origin@",
            "@eu-eea",
            "origin@nothing",
            "origin@eu-eea:nothing",
            "origin@eu-eea@nordic",
            "nobody@eu-eea",
            "a@b@c@d")) {
      assertTrue(table.column(key).isEmpty(), key);
    }
  }

  /// The twin asks the classification of one value at a time and numbers nothing.
  @Test
  void columnsAreAsTheirValuesOneByOne() {
    long seed = System.nanoTime();
    System.out.println("seed " + seed);
    var random = new Random(seed);
    var pool = new ArrayList<>(DEMO);
    pool.addAll(List.of("UK", "Kosovo", "Atlantis", "statsløs", "Sovjetunionen"));
    var values =
        IntStream.range(0, 400)
            .mapToObj(_ -> List.of(at(pool.get(random.nextInt(pool.size())), "")))
            .toList();
    var table = table(Map.of("origin", values));
    for (var classification : StarterClassifications.all()) {
      var day = LocalDate.of(1960 + random.nextInt(65), 1 + random.nextInt(12), 3);
      var found = groups(table, "origin@" + day + "@" + classification.heading().key());
      for (int i = 0; i < values.size(); i++) {
        var expected =
            switch (classification.place(values.get(i).getFirst().text(), day, 0)) {
              case Placement.In(var category) -> category.name().nb();
              case Placement.Unmapped() -> RespondentTable.UNMAPPED;
            };
        // Exclusions speak of other variables than the one rolled up here, or of origin itself.
        if (classification.exclusions().isEmpty()) {
          assertEquals(expected, found.get(i), classification.heading().key() + " " + day);
        }
      }
    }
  }
}

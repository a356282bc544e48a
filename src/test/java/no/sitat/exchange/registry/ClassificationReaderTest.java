package no.sitat.exchange.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.sitat.exchange.source.Reading;
import no.sitat.exchange.source.SourceFile;
import no.sitat.exchange.table.ClassificationListing;
import no.sitat.exchange.table.TableFormat;
import no.sitat.exchange.table.TableWriter;
import no.sitat.registry.Wording;
import no.sitat.registry.classification.Category;
import no.sitat.registry.classification.Classification;
import no.sitat.registry.classification.Classification.Heading;
import no.sitat.registry.classification.Placement;
import no.sitat.registry.classification.StarterClassifications;
import org.junit.jupiter.api.Test;

class ClassificationReaderTest {
  private static Reading<List<Classification>> read(String csv) {
    return ClassificationReader.read(
        SourceFile.of("Våre regioner.csv", csv.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<String> told(Reading<?> reading) {
    return reading.refusals().stream().map(each -> each.in("nb")).toList();
  }

  private static String place(Classification of, String value, String day) {
    return switch (of.place(value, LocalDate.parse(day))) {
      case Placement.In(var category) -> category.name().nb();
      case Placement.Unmapped() -> "-";
    };
  }

  @Test
  void aTableOfValuesAndGroupsIsEnough() {
    var one =
        read("value,group\nOslo,Østlandet\nBergen,Vestlandet\nHamar,Østlandet\n")
            .value()
            .orElseThrow()
            .getFirst();
    assertEquals("våre-regioner", one.heading().key());
    assertEquals("Våre regioner", one.heading().name().nb());
    assertEquals(
        List.of("Østlandet", "Vestlandet"),
        one.categories().stream().map(each -> each.name().nb()).toList());
    assertEquals("Østlandet", place(one, "HAMAR", "2026-01-01"));
    assertEquals("-", place(one, "Tromsø", "2026-01-01"));
  }

  @Test
  void whatEveryProjectHasIsTheSameWhenItIsWrittenAndReadAgain() {
    for (var each : StarterClassifications.all()) {
      var before = each.heading();
      var own =
          new Classification(
              new Heading(
                  "vår-" + before.key(),
                  before.name(),
                  new Wording(before.source().nb(), ""),
                  before.version(),
                  before.asOf(),
                  before.levels(),
                  before.suits()),
              each.categories(),
              each.mappings(),
              each.exclusions());
      var out = new ByteArrayOutputStream();
      TableWriter.write(ClassificationListing.of(List.of(own)), TableFormat.CSV, out);
      var reading = read(out.toString(StandardCharsets.UTF_8));
      assertEquals(List.of(), told(reading));
      var again = reading.value().orElseThrow().getFirst();
      assertEquals(own.heading(), again.heading());
      assertEquals(own.categories(), again.categories());
      assertEquals(own.exclusions(), again.exclusions());
      var order = own.categories().stream().map(Category::key).toList();
      assertEquals(
          own.mappings().stream()
              .sorted((a, b) -> order.indexOf(a.category()) - order.indexOf(b.category()))
              .toList(),
          again.mappings());
    }
  }

  @Test
  void aRowThatContradictsOneBeforeItIsRefusedByItsLineAndTheOthersAreTaken() {
    var reading =
        read(
            """
            group,kind,value,from,until
            EU,country,Storbritannia,1973-01-01,2020-01-31
            Andre,country,GB,2020-02-01,
            Andre,value,UK,2019-01-01,
            EU,country,Atlantis,,
            EU,range,18-29,,
            ,value,Latvia,,
            EU,country,Latvia,2004-05-01,2004-13-01
            EU,land,Latvia,,
            Andre,other-countries,,,
            """);
    var one = reading.value().orElseThrow().getFirst();
    assertEquals(
        List.of(
            "Våre regioner.csv, linje 4: «UK» hører til både «eu» og «andre» på samme tid",
            "Våre regioner.csv, linje 5: det er ikke kjent noe land «Atlantis»; skriv navnet eller landkoden",
            "Våre regioner.csv, linje 6: skriv et spenn som 18..<30 (fra 18 til under 30) eller 67.. (67 og mer)",
            "Våre regioner.csv, linje 7: cellen under «group» er tom",
            "Våre regioner.csv, linje 8: «2004-13-01» er ingen dato; skriv den som 2020-01-31",
            "Våre regioner.csv, linje 9: «land» er ingen måte å nevne verdier på; skriv value, country, other-countries, range eller digits"),
        told(reading));
    assertEquals("EU", place(one, "England", "2020-01-31"));
    assertEquals("Andre", place(one, "England", "2020-02-01"));
    assertEquals("Andre", place(one, "Latvia", "2026-01-01"));
    assertEquals("-", place(one, "Atlantis", "2026-01-01"));
  }

  @Test
  void groupsArePartOfOthersAlsoOfThoseThatStandFurtherDown() {
    var one =
        read("value,group,wider,group_en\nOslo,By,Tett,Town\n,Tett,,Dense\nHol,Bygd,Spredt,\n")
            .value()
            .orElseThrow()
            .getFirst();
    assertEquals(
        List.of("By", "Tett", "Bygd", "Spredt"),
        one.categories().stream().map(each -> each.name().nb()).toList());
    assertEquals(Optional.of("tett"), one.category("by").orElseThrow().wider());
    assertEquals(List.of("group", "detail"), one.heading().levels());
  }

  @Test
  void aFileForOneThatComesWithSitatIsRefusedAndSoIsOneWithoutGroups() {
    var reading = read("classification,group,value\neu-eea,EU,Latvia\n");
    assertTrue(reading.isRefused());
    assertTrue(told(reading).getFirst().contains("«eu-eea» følger med Sitat"));
    assertTrue(read("value,name\nOslo,By\n").isRefused());
    assertTrue(read("group,value\n").isRefused());
    assertTrue(read("group,value,wider\nA,x,B\nB,y,A\n").isRefused());
  }
}

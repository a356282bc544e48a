package no.sitat.exchange.registry;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.sitat.exchange.source.SourceFile;
import no.sitat.registry.table.Finding;
import no.sitat.registry.table.Finding.Outcome;
import org.junit.jupiter.api.Test;

class RegistryCheckTest {
  private static final String POLICE = "corpus/registry/pu-2025-11.json";

  private static List<Finding> police() {
    return check(SourceFile.of(Path.of(POLICE)));
  }

  private static List<Finding> check(SourceFile file) {
    return RegistryCheck.of(List.of(RegistryReader.read(file)));
  }

  private static List<Finding> written(String json) {
    return check(SourceFile.of("tables.json", json.getBytes(StandardCharsets.UTF_8)));
  }

  private static Finding finding(List<Finding> findings, String table, String check) {
    return findings.stream()
        .filter(each -> each.table().equals(table) && each.check().equals(check))
        .findFirst()
        .orElseThrow();
  }

  /// As when a table is copied out of the report: nothing says that it is of the penalised only.
  @Test
  void tablesOfOtherPeopleThatDoNotSaySoContradictNobody() throws IOException {
    var findings = written(unfiltered());
    assertEquals(
        List.of(), findings.stream().filter(each -> each.outcome() == Outcome.DIFFERS).toList());
    assertEquals(
        List.of("T5+T6+T7"),
        findings.stream()
            .filter(each -> each.outcome() == Outcome.DISCLOSED)
            .map(Finding::table)
            .toList());
  }

  private static String unfiltered() throws IOException {
    var root = (ObjectNode) new JsonMapper().readTree(Path.of(POLICE).toFile());
    root.put("id", "another");
    for (var table : root.get("tables")) {
      if (!table.get("id").textValue().equals("T7")) {
        ((ObjectNode) table).remove("filter");
      }
    }
    return root.toString();
  }

  @Test
  void aReportThatIsThereTwiceSaysWhatItSaidOnce() throws IOException {
    var twice =
        RegistryCheck.of(
            List.of(
                RegistryReader.read(SourceFile.of(Path.of(POLICE))),
                RegistryReader.read(
                    SourceFile.of("again.json", unfiltered().getBytes(StandardCharsets.UTF_8)))));
    assertEquals(police(), twice);
  }

  @Test
  void threeTablesTogetherGiveFourPeopleAwayAndNoOthersDo() {
    var disclosed = police().stream().filter(each -> each.outcome() == Outcome.DISCLOSED).toList();
    assertEquals(1, disclosed.size(), disclosed::toString);
    assertEquals("T5+T6+T7", disclosed.getFirst().table());
    assertEquals(Optional.of(new BigDecimal(4)), disclosed.getFirst().value());
    assertTrue(disclosed.getFirst().note().nb().contains("1046 (T5) − 1042 (T7) = 4"));
  }

  @Test
  void thePolicesNumbersFitEachOtherAndRoundingExplainsTheirPercents() {
    var outcomes =
        police().stream()
            .filter(each -> !each.check().equals("derived"))
            .collect(groupingBy(Finding::check, mapping(Finding::outcome, toSet())));
    assertEquals(
        Set.of("sum", "percents", "percent-sum", "signs", "change", "cut", "same", "part"),
        outcomes.keySet());
    outcomes.forEach((check, results) -> assertEquals(Set.of(Outcome.OK), results, check));
    assertEquals(Optional.of(new BigDecimal(102)), finding(police(), "T3", "percent-sum").value());
    assertEquals(
        Optional.of(new BigDecimal("99.9")), finding(police(), "T9", "percent-sum").value());
    assertEquals(Optional.of(new BigDecimal(24)), finding(police(), "T8", "change").value());
  }

  @Test
  void rowsThatDoNotAddUpDiffer() {
    var findings =
        written(
            """
            {"tables": [{"id": "A", "dimension": "d", "total": 30,
              "rows": [{"code": "x", "count": 10}, {"code": "y", "count": 19}]}]}
            """);
    assertEquals(Outcome.DIFFERS, finding(findings, "A", "sum").outcome());
  }

  @Test
  void aFileThatIsNoJsonIsUnreadable() {
    var findings = written("{\"tables\": [");
    assertEquals(List.of(Outcome.UNREADABLE), findings.stream().map(Finding::outcome).toList());
    assertEquals("tables.json", findings.getFirst().table());
  }

  @Test
  void aTableThatCannotBeReadLeavesTheOthers() {
    var findings =
        written(
            """
            {"tables": [{"id": "A", "dimension": "d", "total": 30, "rows": []},
              {"id": "B", "dimension": "d", "total": 30,
               "rows": [{"code": "x", "count": 10}, {"code": "y", "count": 20}]}]}
            """);
    assertEquals(Outcome.UNREADABLE, finding(findings, "tables.json", "read").outcome());
    assertEquals(Outcome.OK, finding(findings, "B", "sum").outcome());
  }
}

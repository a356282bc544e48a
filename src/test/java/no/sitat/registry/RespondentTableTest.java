package no.sitat.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// In which order the groups of a variable stand.
class RespondentTableTest {
  private static List<String> groups(VariableType type, String... values) {
    var variable = new Variable(1, UUID.randomUUID(), "group", type, 0);
    var respondents =
        IntStream.rangeClosed(1, values.length)
            .mapToObj(id -> new Respondent(id, UUID.randomUUID(), "R" + id))
            .toList();
    var table =
        new RespondentTable(
            respondents,
            List.of(variable),
            (respondent, _) -> valueOf(values[respondent.id() - 1]));
    return table.column("group").orElseThrow().groups();
  }

  private static Value valueOf(String text) {
    return text.isEmpty() ? Value.EMPTY : Value.present(text);
  }

  @Test
  void bandsOfNumbersStandInTheOrderOfTheirNumbers() {
    assertEquals(
        List.of("under 18", "18–29", "30–39", "67+"),
        groups(VariableType.CATEGORY, "30–39", "18–29", "under 18", "67+", "30–39"));
    assertEquals(
        List.of("<5 år", "5–9 år", "10–19 år", "100 år"),
        groups(VariableType.CATEGORY, "10–19 år", "5–9 år", "<5 år", "100 år"));
  }

  @Test
  void otherGroupsStandAsTheyAppear() {
    assertEquals(
        List.of("Mann", "Kvinne", "3. kjønn"),
        groups(VariableType.CATEGORY, "Mann", "Kvinne", "3. kjønn"));
  }

  @Test
  void whoLacksAValueStandsLast() {
    assertEquals(
        List.of("18–29", "30–39", Value.EMPTY.group()),
        groups(VariableType.CATEGORY, "30–39", "", "18–29"));
  }
}

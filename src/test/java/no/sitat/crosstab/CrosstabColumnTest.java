package no.sitat.crosstab;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import no.sitat.disclosure.SuppressionStatus;
import org.junit.jupiter.api.Test;

class CrosstabColumnTest {
  private static final Map<String, String> ENGLISH =
      Map.of("Tredjeland", "Third country", "(all)", "nobody");

  private static CrosstabColumn column(String label, String... values) {
    return new CrosstabColumn(label, List.of(values), OptionalLong.of(9), SuppressionStatus.SHOWN);
  }

  @Test
  void aCrossedGroupIsCalledByTheNamesOfItsValues() {
    var label = CrosstabColumn.label(List.of("Tredjeland", "kvinne"));
    assertEquals("Tredjeland × kvinne", label);
    assertEquals("Third country × kvinne", column(label, "Tredjeland", "kvinne").label(ENGLISH));
  }

  @Test
  void aValueThatLooksLikeACrossIsOneValue() {
    assertEquals("5 × Tredjeland", column("5 × Tredjeland", "5 × Tredjeland").label(ENGLISH));
  }

  @Test
  void allGroupsTogetherKeepTheirName() {
    assertEquals("(all)", column(CrosstabColumn.ALL).label(ENGLISH));
  }
}

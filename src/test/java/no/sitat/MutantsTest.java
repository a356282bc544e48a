package no.sitat;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class MutantsTest {
  /// Those of REFI-QDA projects (3,000, `RefiMutantsTest`) and of other tools' databases
  /// (`HostileDatabaseTest`) have harnesses of their own and come on top.
  @Test
  void tenThousandFilesThatAreNearlyRightAreTried() {
    int sum = Arrays.stream(Mutants.Share.values()).mapToInt(Mutants.Share::count).sum();
    System.out.println("mutants in all: " + sum);
    assertTrue(sum >= 10_000, sum + " mutants");
  }
}

package no.sitat.project.searches;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Random;
import no.sitat.Seed;
import no.sitat.coding.HitPlace;
import org.junit.jupiter.api.Test;

class PlaceSetTest {
  @Test
  void whatHoldsAndWhatLiesInsideIsAsOneByOne() {
    var random = new Random(Seed.fresh(PlaceSetTest.class));
    for (int round = 0; round < 500; round++) {
      var places = new ArrayList<HitPlace>();
      int count = random.nextInt(10);
      for (int i = 0; i < count; i++) {
        places.add(some(random));
      }
      var set = new PlaceSet(places);
      var asked = some(random);
      assertEquals(places.stream().anyMatch(place -> place.covers(asked)), set.holds(asked));
      assertEquals(places.stream().anyMatch(asked::covers), set.liesIn(asked));
    }
  }

  private static HitPlace some(Random random) {
    int start = random.nextInt(20);
    return HitPlace.of(1 + random.nextInt(2), start, start + 1 + random.nextInt(8));
  }
}

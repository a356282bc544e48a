package no.sitat.project.searches;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import no.sitat.Seed;
import no.sitat.coding.HitPlace;
import org.junit.jupiter.api.Test;

class HitPlacesTest {
  @Test
  void whatIsPackedIsUnpackedWhateverItsOrder() {
    var random = new Random(Seed.fresh(HitPlacesTest.class));
    for (int round = 0; round < 200; round++) {
      var places = new HashSet<HitPlace>();
      int count = random.nextInt(300);
      for (int i = 0; i < count; i++) {
        int start = random.nextInt(1 << (1 + random.nextInt(24)));
        places.add(
            HitPlace.of(
                1 + random.nextInt(1 << (1 + random.nextInt(16))),
                start,
                start + 1 + random.nextInt(1 << (1 + random.nextInt(12)))));
      }
      var shuffled = new ArrayList<>(places);
      Collections.shuffle(shuffled, random);
      var back = new ArrayList<HitPlace>();
      for (var each : HitPlaces.unpack(HitPlaces.pack(shuffled, document -> document % 7 + 1))) {
        assertEquals(each.document() % 7 + 1, each.version());
        for (int i = 0; i < each.size(); i++) {
          back.add(new HitPlace(each.document(), each.span(i)));
        }
      }
      assertEquals(places.stream().sorted(HitPlace.ORDER).toList(), back);
    }
  }

  @Test
  void aPlaceTakesThreeBytesAtMostWhereHitsAreDense() {
    var places = new ArrayList<HitPlace>();
    for (int i = 0; i < 100_000; i++) {
      places.add(HitPlace.of(1 + i / 1000, i % 1000 * 120, i % 1000 * 120 + 6));
    }
    assertTrue(HitPlaces.pack(places, _ -> 1).length < 300_000);
  }

  @Test
  void nothingIsNoBytes() {
    assertArrayEquals(new byte[0], HitPlaces.pack(List.of(), _ -> 1));
    assertEquals(List.of(), HitPlaces.unpack(new byte[0]));
  }

  @Test
  void bytesThatAreCutShortAreRefused() {
    var packed = HitPlaces.pack(List.of(HitPlace.of(3, 200, 300)), _ -> 1);
    for (int length = 1; length < packed.length; length++) {
      var cut = java.util.Arrays.copyOf(packed, length);
      assertThrows(IllegalArgumentException.class, () -> HitPlaces.unpack(cut));
    }
  }
}

package no.sitat.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import no.sitat.Seed;
import org.junit.jupiter.api.Test;

class CodingTableTest {
  private static final long SEED = Seed.of(CodingTableTest.class, 20260101L);

  @Test
  void replacingADocumentsRowsAgreesWithAMapOfLists() {
    var random = new Random(SEED);
    var table = CodingTable.EMPTY;
    var twin = new HashMap<Integer, List<CodedPart>>();
    for (int round = 0; round < 300; round++) {
      int document = 1 + random.nextInt(40);
      var parts = parts(random, document, round);
      table = table.with(document, parts);
      twin.put(document, parts);
      assertEquals(twin.values().stream().mapToInt(List::size).sum(), table.size());
      for (int each = 0; each < 42; each++) {
        assertEquals(sorted(twin.getOrDefault(each, List.of())), table.of(each));
      }
    }
  }

  @Test
  void replacingSomeCodingsAgreesWithAMapOfLists() {
    var random = new Random(SEED + 1);
    var table = CodingTable.EMPTY;
    var twin = new HashMap<Integer, List<CodedPart>>();
    for (int round = 0; round < 400; round++) {
      int document = 1 + random.nextInt(30);
      var rows = twin.computeIfAbsent(document, _ -> new ArrayList<>());
      var gone = new HashSet<Integer>();
      rows.forEach(row -> {
        if (random.nextInt(6) == 0) {
          gone.add(row.coding());
        }
      });
      var come = new ArrayList<CodedPart>();
      rows.stream()
          .filter(row -> gone.contains(row.coding()) && random.nextBoolean())
          .forEach(come::add);
      come.addAll(parts(random, document, round));
      rows.removeIf(row -> gone.contains(row.coding()));
      rows.addAll(come);
      table = table.with(document, gone::contains, come);
      assertEquals(sorted(rows), table.of(document));
      int other = 1 + random.nextInt(30);
      assertEquals(sorted(twin.getOrDefault(other, List.of())), table.of(other));
    }
    assertEquals(twin.values().stream().mapToInt(List::size).sum(), table.size());
  }

  @Test
  void theOldTableIsWhatItWas() {
    var before = CodingTable.of(parts(new Random(SEED), 3, 1));
    var rows = before.of(3);
    before.with(3, List.of());
    assertEquals(rows, before.of(3));
  }

  private static List<CodedPart> parts(Random random, int document, int round) {
    var parts = new ArrayList<CodedPart>();
    int count = random.nextInt(400);
    for (int i = 0; i < count; i++) {
      int start = random.nextInt(1000);
      int end = start + 1 + random.nextInt(50);
      parts.add(new CodedPart(round * 1000 + i, document, start, end, 1, 1, -1, 1, 1, 0, 3));
    }
    return parts;
  }

  private static List<CodedPart> sorted(List<CodedPart> parts) {
    return CodingTable.of(parts).blocks().stream().flatMap(b -> b.parts().stream()).toList();
  }
}

package no.sitat.exchange.registry;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.sitat.exchange.source.Reading;
import no.sitat.exchange.source.Reason;
import no.sitat.exchange.source.Refusal;
import no.sitat.registry.table.CubeRelease;

/// Reads JSON-stat 1 and 2: a dataset, a bundle of them, or a collection that holds them.
///
/// A dataset that contradicts itself is refused with the place; the others are taken.
final class JsonStatReader {
  private final String file;
  private final String stem;
  private final List<CubeRelease> releases = new ArrayList<>();
  private final List<Refusal> refusals = new ArrayList<>();

  private JsonStatReader(String file, String stem) {
    this.file = file;
    this.stem = stem;
  }

  /// Whether a JSON document says or looks as if it were JSON-stat.
  static boolean isJsonStat(JsonNode root) {
    var kind = root.path("class").asText();
    if (List.of("dataset", "collection", "dimension").contains(kind)) {
      return true;
    }
    for (var node : root) {
      if (node.isObject() && node.has("dimension")) {
        return true;
      }
    }
    return root.has("dimension") && root.has("value");
  }

  static Reading<List<CubeRelease>> read(String file, String stem, JsonNode root) {
    var reader = new JsonStatReader(file, stem);
    reader.take(root);
    if (reader.releases.isEmpty()) {
      return Reading.refused(reader.refusals);
    }
    return new Reading<>(Optional.of(reader.releases), reader.refusals, List.of());
  }

  private void take(JsonNode root) {
    var kind = root.path("class").asText();
    if (kind.equals("dimension")) {
      refuse(
          new TableWrong(
              "filen beskriver én dimensjon og har ingen tall",
              "the file describes one dimension and has no numbers"));
    } else if (kind.equals("collection")) {
      collection(root);
    } else if (kind.equals("dataset") || root.has("value")) {
      dataset("dataset", root, stem);
    } else {
      for (var each : root.properties()) {
        if (each.getValue().isObject() && each.getValue().has("dimension")) {
          var only = root.size() == 1 ? stem : each.getKey();
          dataset(each.getKey(), each.getValue(), only);
        }
      }
    }
  }

  private void collection(JsonNode root) {
    int number = 0;
    for (var item : root.path("link").path("item")) {
      if (item.has("dimension")) {
        dataset("link.item[" + number + "]", item, stem + "-" + (number + 1));
      }
      number++;
    }
    if (releases.isEmpty() && refusals.isEmpty()) {
      refuse(
          new TableWrong(
              "link.item: samlingen har bare lenker; last ned tabellene den peker på",
              "link.item: the collection has links only; download the tables it points to"));
    }
  }

  private void dataset(String place, JsonNode node, String id) {
    try {
      releases.add(new JsonStatCube(place, node).release(id));
    } catch (TableWrong e) {
      refuse(e);
    }
  }

  private void refuse(TableWrong wrong) {
    refusals.add(Refusal.ofFile(file, Reason.BAD_VALUE, wrong.words()));
  }
}

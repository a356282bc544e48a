package no.sitat.project.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.sitat.exchange.registry.CubeJson;
import no.sitat.project.desk.Checks;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import no.sitat.project.edit.EditSketch;
import no.sitat.project.edit.Row;
import no.sitat.project.edit.Table;
import no.sitat.project.store.RegistryStore;
import no.sitat.project.store.RegistryStore.StoredRow;
import no.sitat.registry.table.Cube;
import no.sitat.registry.table.CubeRelease;
import no.sitat.registry.table.Measure;

/// Takes official tables in, says what their numbers are, and takes them away, each as one edit.
public final class RegistryImport {
  private final EditSketch sketch;
  private final List<StoredRow> there;

  public RegistryImport(EditSketch sketch) {
    this.sketch = sketch;
    there = RegistryStore.all(sketch.handle());
  }

  /// Adds the tables that are not there with the same words.
  ///
  /// @param file the name of the file they were read from
  /// @return the keys of the releases they are stored under
  public List<String> add(List<CubeRelease> releases, String file) {
    var keys = new ArrayList<String>();
    int added = 0;
    for (var release : releases) {
      var contents =
          release.cubes().stream()
              .map(cube -> RegistryStore.keep(sketch.handle(), CubeJson.write(cube)))
              .toList();
      var known = same(release, contents);
      if (!known.isEmpty()) {
        keys.add(known);
        continue;
      }
      Checks.filled("id", release.head().id(), 400);
      var key = free(release.head().id(), keys);
      keys.add(key);
      for (int i = 0; i < contents.size(); i++) {
        insert(release, key, i, contents.get(i), file);
        added++;
      }
    }
    sketch.say(
        "Importerte %d registertabeller fra «%s»".formatted(added, file),
        "Imported %d registry tables from “%s”".formatted(added, file));
    return keys;
  }

  /// The key of a release that has all these tables already.
  private String same(CubeRelease release, List<Integer> contents) {
    var base = release.head().id();
    return there.stream().collect(Collectors.groupingBy(StoredRow::release)).entrySet().stream()
        .filter(each -> each.getKey().startsWith(base))
        .filter(
            each -> each.getValue().stream().map(StoredRow::content).toList().containsAll(contents))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("");
  }

  private String free(String wanted, List<String> taken) {
    var key = wanted;
    for (int number = 2; isTaken(key) || taken.contains(key); number++) {
      key = wanted + " (" + number + ")";
    }
    return key;
  }

  private boolean isTaken(String key) {
    return there.stream().anyMatch(each -> each.release().equals(key));
  }

  private void insert(CubeRelease release, String key, int number, int content, String file) {
    var cube = release.cubes().get(number);
    sketch.insert(
        Table.REGISTRY_TABLE,
        Row.EMPTY
            .with("release_key", key)
            .with("table_key", cube.id())
            .with("head", CubeJson.write(release.head()))
            .with("measures", "")
            .with("content", content)
            .with("file_name", file.length() > 500 ? file.substring(0, 500) : file)
            .with("coder", sketch.by().id())
            .with("created", sketch.now()));
  }

  /// Says what the contents of a table are.
  public void decide(int id, Cube cube, Map<String, Measure> measures) {
    var row = row(id);
    var all = measures(row.measures());
    for (var each : measures.entrySet()) {
      if (cube.contents().stream().noneMatch(one -> one.code().equals(each.getKey()))) {
        throw ProjectError.of(
            Problem.BAD_VALUE,
            "content",
            "Tabellen har ikke «" + each.getKey() + "».",
            "The table has no “" + each.getKey() + "”.");
      }
      all.put(each.getKey(), each.getValue());
    }
    sketch.update(Table.REGISTRY_TABLE, id, Row.EMPTY.with("measures", written(all)));
    sketch.say(
        "Avgjorde hva tallene i «%s» er".formatted(row.table()),
        "Decided what the numbers of “%s” are".formatted(row.table()));
  }

  public void remove(int id) {
    var row = row(id);
    sketch.delete(Table.REGISTRY_TABLE, id);
    sketch.say(
        "Tok bort registertabellen «%s»".formatted(row.table()),
        "Removed the registry table “%s”".formatted(row.table()));
  }

  private StoredRow row(int id) {
    return there.stream()
        .filter(each -> each.id() == id)
        .findFirst()
        .orElseThrow(() ->
            ProjectError.of(
                Problem.UNKNOWN_TABLE,
                "table",
                "Det finnes ingen slik registertabell.",
                "There is no such registry table."));
  }

  /// Decisions as they are stored: `code TAB measure`, one a line.
  public static Map<String, Measure> measures(String written) {
    var measures = new TreeMap<String, Measure>();
    written
        .lines()
        .map(line -> line.split("\t", 2))
        .filter(parts -> parts.length == 2)
        .forEach(
            parts -> Measure.of(parts[1]).ifPresent(measure -> measures.put(parts[0], measure)));
    return measures;
  }

  private static String written(Map<String, Measure> measures) {
    return measures.entrySet().stream()
        .map(each -> each.getKey() + "\t" + each.getValue().key())
        .collect(Collectors.joining("\n"));
  }
}

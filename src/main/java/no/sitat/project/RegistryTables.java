package no.sitat.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import no.sitat.coding.Coder;
import no.sitat.exchange.registry.CubeJson;
import no.sitat.exchange.registry.TableFileReader;
import no.sitat.exchange.source.Refusal;
import no.sitat.exchange.source.SourceFile;
import no.sitat.project.intake.RegistryImport;
import no.sitat.project.store.RegistryStore;
import no.sitat.project.store.RegistryStore.StoredRow;
import no.sitat.project.upkeep.RegistryFolder;
import no.sitat.registry.table.Cube;
import no.sitat.registry.table.CubeRelease;
import no.sitat.registry.table.Measure;
import no.sitat.registry.table.StoredTable;
import org.jdbi.v3.core.Handle;

/// The official tables of a project.
///
/// The database has them. Files in the project's `registry` folder, where tables were before, are
/// read too as long as the database has no release of that name; they cannot be changed here.
public final class RegistryTables {
  private static final int MOST_KEPT = 200;

  private final Editor editor;
  private final Path folder;

  /// What tables say never changes, so it is read once.
  private final Map<Integer, Cube> cubes = new ConcurrentHashMap<>();

  RegistryTables(Editor editor, Path folder) {
    this.editor = editor;
    this.folder = folder;
  }

  /// Tables, and what of the folder cannot be read.
  public record Shelf(List<StoredTable> tables, List<Refusal> refusals) {
    public Shelf {
      tables = List.copyOf(tables);
      refusals = List.copyOf(refusals);
    }

    /// The table of this key: its release and itself, with a colon between.
    public Optional<StoredTable> table(String key) {
      return tables.stream().filter(each -> each.key().equals(key)).findFirst();
    }

    /// The tables, each in its release, in the order they came.
    public List<CubeRelease> releases() {
      var releases = new ArrayList<CubeRelease>();
      var seen = new HashSet<String>();
      for (var table : tables) {
        if (seen.add(table.head().id())) {
          var of =
              tables.stream().filter(each -> each.head().id().equals(table.head().id())).toList();
          releases.add(new CubeRelease(table.head(), of.stream().map(StoredTable::cube).toList()));
        }
      }
      return releases;
    }
  }

  public AtRevision<Shelf> all() {
    return editor.readMuch((handle, _) -> shelf(handle));
  }

  private Shelf shelf(Handle handle) {
    var tables = new ArrayList<StoredTable>();
    for (var row : RegistryStore.all(handle)) {
      tables.add(stored(handle, row));
    }
    var refusals = new ArrayList<Refusal>();
    for (var file : RegistryFolder.files(folder)) {
      var source = SourceFile.of(file);
      var reading = TableFileReader.read(source);
      refusals.addAll(reading.refusals());
      reading
          .value()
          .ifPresent(releases ->
              releases.stream()
                  .filter(release -> isNew(release, tables))
                  .forEach(release -> tables.addAll(ofFolder(release, source))));
    }
    return new Shelf(tables, refusals);
  }

  private static boolean isNew(CubeRelease release, List<StoredTable> tables) {
    return tables.stream()
        .noneMatch(each -> each.id() > 0 && each.head().id().equals(release.head().id()));
  }

  private static List<StoredTable> ofFolder(CubeRelease release, SourceFile file) {
    return release.cubes().stream()
        .map(cube -> new StoredTable(0, release.head(), cube, file.name(), Optional.empty()))
        .toList();
  }

  private StoredTable stored(Handle handle, StoredRow row) {
    if (cubes.size() > MOST_KEPT) {
      cubes.clear();
    }
    var cube =
        cubes.computeIfAbsent(
            row.content(), id -> CubeJson.cube(RegistryStore.content(handle, id)));
    var head = CubeJson.head(row.head()).called(row.release());
    return new StoredTable(
        row.id(),
        head,
        cube.deciding(RegistryImport.measures(row.measures())),
        row.file(),
        Optional.of(row.created()));
  }

  /// Takes the tables of a file in as one edit.
  ///
  /// @return the releases they are stored under, also those that were there already
  public AtRevision<List<String>> add(List<CubeRelease> releases, String file, Coder by) {
    return editor.edit(
        "registry-imported", by, sketch -> new RegistryImport(sketch).add(releases, file));
  }

  /// Says what the contents of a table are: counts, shares, rates or probabilities.
  public AtRevision<Integer> decide(StoredTable table, Map<String, Measure> measures, Coder by) {
    return editor.edit(
        "registry-decided",
        by,
        sketch -> {
          new RegistryImport(sketch).decide(table.id(), table.cube(), measures);
          return table.id();
        });
  }

  public AtRevision<Integer> remove(int id, Coder by) {
    return editor.edit(
        "registry-removed",
        by,
        sketch -> {
          new RegistryImport(sketch).remove(id);
          return id;
        });
  }
}

package no.sitat.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import no.sitat.Seed;
import no.sitat.coding.Coder;
import no.sitat.project.desk.CodeDraft;
import no.sitat.project.desk.CodingChange;
import no.sitat.project.desk.CodingRequest;
import no.sitat.project.disk.ProjectError;
import no.sitat.project.past.BuiltUpon;
import no.sitat.registry.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Long random histories of three people: all the way back and forth, and beside a twin that knows
/// only which edit changed and needs what.
class RandomHistoryTest {
  private static final List<String> PEOPLE = List.of("Kari", "Ola", "Ane");
  private static final List<String> CODES = List.of("STATUS", "SKATT", "SOS", "ØKO");
  private static final int EDITS = 500;
  private static final int STEPS = 250;

  @TempDir private Path home;

  private Random random = new Random(0);

  private Coder somebody(Project project) {
    return project.coder(PEOPLE.get(random.nextInt(3)));
  }

  @Test
  void fiveHundredEditsUndoneGiveTheStartAndRedoneTheEnd() {
    random = new Random(Seed.fresh(RandomHistoryTest.class));
    var folder = home.resolve("p");
    var makers = new ArrayList<String>();
    String start;
    String named;
    long point;
    String end;
    try (var project = Sample.project(folder)) {
      start = Picture.of(project);
      edits(project, makers, EDITS / 2);
      named = Picture.of(project);
      point = project.revision();
    }
    try (var project = Project.open(folder)) {
      edits(project, makers, EDITS);
      end = Picture.of(project);
      for (int i = makers.size() - 1; i >= EDITS / 3; i--) {
        project.undo(project.coder(makers.get(i)));
      }
    }
    try (var project = Project.open(folder)) {
      for (int i = EDITS / 3 - 1; i >= 0; i--) {
        project.undo(project.coder(makers.get(i)));
      }
      assertEquals(start, Picture.of(project), "undone");
      for (int i = 0; i < EDITS / 2; i++) {
        project.redo(project.coder(makers.get(i)));
      }
    }
    try (var project = Project.open(folder)) {
      for (int i = EDITS / 2; i < makers.size(); i++) {
        project.redo(project.coder(makers.get(i)));
      }
      assertEquals(end, Picture.of(project), "made again");
      var ane = project.coder("Ane");
      project.past().restore(point, ane);
      assertEquals(named, Picture.of(project), "gone back to the middle");
      project.undo(ane);
      assertEquals(end, Picture.of(project), "and forth");
      assertEquals(List.of(), project.verify());
    }
  }

  private void edits(Project project, List<String> makers, int until) {
    var kinds = new ArrayList<>(UndoTest.edits().values());
    while (makers.size() < until) {
      var by = somebody(project);
      long before = project.revision();
      try {
        if (random.nextInt(3) == 0) {
          kinds.get(random.nextInt(kinds.size())).on(project, by);
        } else {
          edit(project, by);
        }
      } catch (ProjectError | java.util.NoSuchElementException refused) {
        continue;
      }
      if (project.revision() > before) {
        makers.add(by.name());
      }
    }
  }

  private void edit(Project project, Coder by) {
    var codings = project.codings().value();
    var some = codings.stream().skip(random.nextInt(codings.size() + 1)).findFirst();
    switch (random.nextInt(6)) {
      case 0, 1 -> {
        int start = random.nextInt(80);
        var code = CODES.get(random.nextInt(CODES.size()));
        project.addCoding(
            CodingRequest.of(1 + random.nextInt(3), start, start + 1 + random.nextInt(80), code),
            by);
      }
      case 2 ->
          some.ifPresent(coding ->
              project.changeCoding(
                  coding.id(), CodingChange.NONE.withMemo("n" + random.nextInt(100)), by));
      case 3 -> some.ifPresent(coding -> project.removeCoding(coding.id(), by));
      case 4 -> project.addCode(CodeDraft.named("Ny " + random.nextInt(1000), "New"), by);
      default ->
          project.setValue(
              1 + random.nextInt(4), 1, Value.present("gruppe " + random.nextInt(5)), by);
    }
  }

  /// What the twin knows of an edit.
  private static final class Twin {
    private final String maker;
    private final Map<String, String[]> rows = new HashMap<>();
    private final Set<String> needs = new HashSet<>();
    private final List<Integer> times = new ArrayList<>();
    private boolean dropped;

    Twin(String maker, int time) {
      this.maker = maker;
      times.add(time);
    }

    /// Made at the first of its times, undone at the second, made again at the third, …
    boolean isInAt(int time) {
      return times.stream().filter(each -> each <= time).count() % 2 == 1;
    }

    boolean isIn() {
      return times.size() % 2 == 1;
    }

    int last() {
      return times.getLast();
    }

    boolean makes(String row) {
      return rows.containsKey(row) && rows.get(row)[0].isEmpty();
    }

    boolean removes(String row) {
      return rows.containsKey(row) && rows.get(row)[1].isEmpty();
    }
  }

  private final List<Twin> twins = new ArrayList<>();
  private final Map<String, String> rows = new TreeMap<>();
  private int clock;

  @Test
  void whoMayUndoWhatIsAsTheTwinSays() {
    random = new Random(Seed.fresh(RandomHistoryTest.class));
    try (var project = Sample.project(home.resolve("p"))) {
      for (int step = 0; step < STEPS; step++) {
        var by = somebody(project);
        switch (random.nextInt(10)) {
          case 0, 1, 2 -> undo(project, by, step);
          case 3, 4 -> redo(project, by, step);
          default -> make(project, by);
        }
        assertEquals(rows, stored(project), "step " + step);
      }
      assertEquals(List.of(), project.verify());
    }
  }

  private static Map<String, String> stored(Project project) {
    var found = new TreeMap<String, String>();
    project.codings().value().forEach(coding -> found.put("c" + coding.id(), "_" + coding.memo()));
    project.study().codebook().codes().stream()
        .filter(code -> code.id() > 5)
        .forEach(code -> found.put("k" + code.id(), "_"));
    return found;
  }

  private void make(Project project, Coder by) {
    var twin = new Twin(by.name(), ++clock);
    var codes = project.study().codebook().codes().stream().filter(it -> it.id() > 5).toList();
    var code = codes.stream().skip(random.nextInt(codes.size() + 1)).findFirst();
    var codings = project.codings().value();
    var some = codings.stream().skip(random.nextInt(codings.size() + 1)).findFirst();
    int what = random.nextInt(5);
    if (what == 0) {
      var made = project.addCode(CodeDraft.named("Ny " + clock, "New"), by).value();
      twin.rows.put("k" + made.id(), new String[] {"", "_"});
    } else if (what < 3) {
      var key = code.map(it -> it.key()).orElse("SOS");
      var made = project.addCoding(CodingRequest.of(1, 5, 9 + random.nextInt(20), key), by).value();
      twin.rows.put("c" + made.id(), new String[] {"", "_"});
      twin.needs.add("k" + made.code());
    } else if (some.isPresent()) {
      var row = "c" + some.get().id();
      var after = what == 3 ? "_n" + clock : "";
      twin.rows.put(row, new String[] {rows.getOrDefault(row, ""), after});
      if (what == 3) {
        var change = CodingChange.NONE.withMemo("n" + clock);
        project.changeCoding(some.get().id(), change, by);
      } else {
        project.removeCoding(some.get().id(), by);
        twin.needs.add("k" + some.get().code());
      }
    } else {
      return;
    }
    twins.stream()
        .filter(each -> each.maker.equals(by.name()) && !each.isIn())
        .forEach(each -> each.dropped = true);
    twins.add(twin);
    twin.rows.forEach((row, states) -> put(row, states[1]));
  }

  private void put(String row, String state) {
    if (state.isEmpty()) {
      rows.remove(row);
    } else {
      rows.put(row, state);
    }
  }

  private void undo(Project project, Coder by, int step) {
    var mine =
        twins.stream()
            .filter(each -> each.maker.equals(by.name()) && each.isIn())
            .max((one, other) -> Integer.compare(one.last(), other.last()));
    if (mine.isEmpty()) {
      return;
    }
    var twin = mine.get();
    boolean blocked = twins.stream().anyMatch(other -> blocks(twin, other, twin.last(), true));
    assertEquals(!blocked, went(() -> project.undo(by)), "undo in step " + step);
    if (!blocked) {
      twin.times.add(++clock);
      twin.rows.forEach((row, states) -> put(row, states[0]));
    }
  }

  private void redo(Project project, Coder by, int step) {
    var mine =
        twins.stream()
            .filter(each -> each.maker.equals(by.name()) && !each.isIn() && !each.dropped)
            .max((one, other) -> Integer.compare(one.last(), other.last()));
    if (mine.isEmpty()) {
      return;
    }
    var twin = mine.get();
    boolean blocked =
        twins.stream().anyMatch(other -> blocks(twin, other, twin.last(), false))
            || twin.rows.entrySet().stream()
                .anyMatch(row -> !rows.getOrDefault(row.getKey(), "").equals(row.getValue()[0]))
            || (!twin.rows.values().iterator().next()[1].isEmpty()
                && twin.needs.stream().anyMatch(this::isGone));
    assertEquals(!blocked, went(() -> project.redo(by)), "redo in step " + step);
    if (!blocked) {
      twin.times.add(++clock);
      twin.rows.forEach((row, states) -> put(row, states[1]));
    }
  }

  private boolean isGone(String row) {
    return !Set.of("k1", "k2", "k3", "k4", "k5").contains(row) && !rows.containsKey(row);
  }

  private static boolean blocks(Twin twin, Twin other, int since, boolean undo) {
    if (other == twin || !other.isIn() || other.last() <= since || other.isInAt(since)) {
      return false;
    }
    return other.rows.keySet().stream().anyMatch(twin.rows::containsKey)
        || other.needs.stream().anyMatch(row -> undo ? twin.makes(row) : twin.removes(row));
  }

  private static boolean went(Runnable step) {
    try {
      step.run();
      return true;
    } catch (BuiltUpon refused) {
      return false;
    }
  }
}

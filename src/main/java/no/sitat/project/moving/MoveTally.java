package no.sitat.project.moving;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.moving.MoveNote;
import no.sitat.exchange.moving.MoveNote.Grade;

/// Counts what a move would do while it is worked out.
final class MoveTally {
  private static final int EXAMPLES = 5;
  static final int MOST_TOLD = 50;

  private final Map<MoveKind, Map<Standing, Integer>> counts = new EnumMap<>(MoveKind.class);
  private final Map<MoveKind, List<String>> examples = new EnumMap<>(MoveKind.class);
  private final List<MovePreview.Difference> differences = new ArrayList<>();
  private final Map<LocalText, Noted> notes = new LinkedHashMap<>();

  private final Map<MoveKind, List<Overwrite>> overwrites = new EnumMap<>(MoveKind.class);

  private record Noted(Grade grade, String element, List<String> examples, int[] count) {}

  void count(MoveKind kind, Standing standing) {
    counts
        .computeIfAbsent(kind, _ -> new EnumMap<>(Standing.class))
        .merge(standing, 1, Integer::sum);
  }

  void fresh(MoveKind kind, String name) {
    count(kind, Standing.NEW);
    var some = examples.computeIfAbsent(kind, _ -> new ArrayList<>());
    if (some.size() < EXAMPLES && !name.isBlank()) {
      some.add(name);
    }
  }

  /// Tells of one thing that is here otherwise and stays, whatever a person chooses.
  void differs(MoveKind kind, String name, LocalText what) {
    differs(kind, name, what, Optional.empty());
  }

  /// Tells of one thing that is here otherwise, and may become what the file says.
  void differs(MoveKind kind, String name, LocalText what, Overwrite over) {
    overwrites.computeIfAbsent(kind, _ -> new ArrayList<>()).add(over);
    differs(kind, name, what, Optional.of(over));
  }

  private void differs(MoveKind kind, String name, LocalText what, Optional<Overwrite> over) {
    count(kind, Standing.DIFFERENT);
    if (differences.stream().filter(each -> each.kind() == kind).count() < MOST_TOLD) {
      differences.add(new MovePreview.Difference(kind, name, what, over.isPresent()));
    }
  }

  /// What a person's choice of kinds writes over what is here.
  List<Overwrite> overwrites(Set<MoveKind> kinds) {
    return overwrites.entrySet().stream()
        .filter(each -> kinds.contains(each.getKey()))
        .flatMap(each -> each.getValue().stream())
        .toList();
  }

  /// Tells of one thing that is taken in another way; the same words are told once, with a count.
  void note(Grade grade, String element, String example, LocalText words) {
    var noted =
        notes.computeIfAbsent(words, _ -> new Noted(grade, element, new ArrayList<>(), new int[1]));
    noted.count()[0]++;
    if (noted.examples().size() < EXAMPLES && !example.isBlank()) {
      noted.examples().add(example);
    }
  }

  MovePreview preview() {
    var rows = new ArrayList<MovePreview.Count>();
    counts.forEach((kind, of) -> {
      var some = examples.getOrDefault(kind, List.of());
      rows.add(
          new MovePreview.Count(
              kind,
              of.getOrDefault(Standing.NEW, 0),
              of.getOrDefault(Standing.SAME, 0),
              of.getOrDefault(Standing.DIFFERENT, 0),
              overwrites.getOrDefault(kind, List.of()).size(),
              some));
    });
    var told = new ArrayList<MoveNote>();
    notes.forEach((words, of) ->
        told.add(new MoveNote(of.grade(), of.element(), of.count()[0], words, of.examples())));
    return new MovePreview(rows, differences, told);
  }
}

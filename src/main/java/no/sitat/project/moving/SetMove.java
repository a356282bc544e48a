package no.sitat.project.moving;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import no.sitat.codebook.LocalText;
import no.sitat.coding.SubStudy;
import no.sitat.exchange.moving.MoveNote.Grade;
import no.sitat.exchange.moving.MovedMemo.Target;
import no.sitat.exchange.moving.MovedMemo.TargetKind;
import no.sitat.exchange.moving.MovedSet;
import no.sitat.project.edit.Row;
import no.sitat.project.edit.Table;
import no.sitat.text.Shortened;

/// The sets of a file: of sources and cases, which are sub-studies here, and of codes and memos,
/// which are kept as they are. A set of both is both.
final class SetMove {
  private static final int LONGEST_KEY = 50;
  static final int LONGEST_NAME = 500;
  static final int LONGEST_DESCRIPTION = 10_000;
  private static final Set<TargetKind> STUDIED = Set.of(TargetKind.SOURCE, TargetKind.CASE);
  private static final Set<TargetKind> KEPT = Set.of(TargetKind.CODE, TargetKind.MEMO);

  private final Moving move;
  private final MemoTargets targets;
  private final Set<String> keys = new HashSet<>();
  private final Map<UUID, Integer> subStudies = new HashMap<>();
  private final Map<UUID, Integer> keptSets = new HashMap<>();
  private final List<MovedSet> fresh = new ArrayList<>();

  SetMove(Moving move, MemoTargets targets) {
    this.move = move;
    this.targets = targets;
    move.study().subStudies().forEach(study -> keys.add(study.key().toLowerCase(Locale.ROOT)));
    var guids = move.file().sets().stream().map(MovedSet::guid).toList();
    var studies = StoredGuids.of(move.handle(), Table.SUB_STUDY, guids);
    var kept = StoredGuids.of(move.handle(), Table.KEPT_SET, guids);
    for (var set : move.file().sets()) {
      studies.id(set.guid()).ifPresent(id -> subStudies.put(set.guid(), id));
      kept.id(set.guid()).ifPresent(id -> keptSets.put(set.guid(), id));
      byName(set);
      enter(set);
    }
  }

  private void byName(MovedSet set) {
    if (!subStudies.containsKey(set.guid())) {
      move.study().subStudies().stream()
          .filter(study -> isCalled(study, set))
          .findFirst()
          .ifPresent(study -> subStudies.put(set.guid(), study.id()));
    }
    if (!keptSets.containsKey(set.guid())) {
      move.handle()
          .createQuery("SELECT id FROM kept_set WHERE name = ?")
          .bind(0, cut(set.name().strip(), LONGEST_NAME))
          .mapTo(Integer.class)
          .findFirst()
          .ifPresent(id -> keptSets.put(set.guid(), id));
    }
  }

  private static boolean isCalled(SubStudy study, MovedSet set) {
    var name = set.name().strip();
    return set.key().filter(study.key()::equals).isPresent()
        || study.name().nb().equals(name)
        || study.name().en().equals(name);
  }

  /// One of ours may have nobody in it yet.
  private static boolean isStudy(MovedSet set) {
    return set.key().isPresent() || !members(set, STUDIED).isEmpty();
  }

  private void enter(MovedSet set) {
    boolean known = subStudies.containsKey(set.guid()) || keptSets.containsKey(set.guid());
    if (known) {
      move.tally().count(MoveKind.SETS, Standing.SAME);
    } else {
      fresh.add(set);
      move.tally().fresh(MoveKind.SETS, set.name());
    }
    if (!members(set, KEPT).isEmpty()) {
      move.tally()
          .note(
              Grade.KEPT,
              "Set",
              set.name(),
              new LocalText(
                  "Et sett av koder eller notater beholdes og følger med når prosjektet flytter ut;"
                      + " analysen bruker det ikke.",
                  "A set of codes or memos is kept and goes along when the project moves out; the"
                      + " analysis does not use it."));
    }
  }

  private static List<Target> members(MovedSet set, Set<TargetKind> kinds) {
    return set.members().stream().filter(member -> kinds.contains(member.kind())).toList();
  }

  void write(Writing writing) {
    int place = move.study().subStudies().size();
    for (var set : fresh) {
      if (isStudy(set)) {
        writeStudy(writing, set, place++);
      }
      if (!members(set, KEPT).isEmpty() || !isStudy(set)) {
        writeKept(writing, set);
      }
    }
    subStudies.forEach((guid, id) -> addFresh(writing, guid, id));
  }

  private void writeKept(Writing writing, MovedSet set) {
    int id =
        writing
            .sketch()
            .insert(
                Table.KEPT_SET,
                Row.EMPTY
                    .with("guid", set.guid())
                    .with("name", cut(set.name().strip(), LONGEST_NAME))
                    .with("description", cut(set.description(), LONGEST_DESCRIPTION)));
    var seen = new HashSet<MemoTargets.Place>();
    for (var member : members(set, KEPT)) {
      var place = kept(writing, member);
      if (place.filter(seen::add).isPresent()) {
        writing
            .sketch()
            .insert(
                Table.KEPT_SET_MEMBER,
                Row.EMPTY
                    .with("kept_set", id)
                    .with("target", place.get().target())
                    .with("target_id", place.get().id()));
      }
    }
  }

  private Optional<MemoTargets.Place> kept(Writing writing, Target member) {
    if (member.kind() == TargetKind.CODE) {
      return Optional.of(targets.place(member)).filter(place -> place.id() > 0);
    }
    return writing.memo(member.guid()).map(id -> new MemoTargets.Place("memo", id));
  }

  private void writeStudy(Writing writing, MovedSet set, int place) {
    var name = cut(set.name().strip(), LONGEST_NAME);
    int id =
        writing
            .sketch()
            .insert(
                Table.SUB_STUDY,
                Row.EMPTY
                    .with("guid", set.guid())
                    .with("study_key", key(set))
                    .with("place", place)
                    .with("name_nb", name)
                    .with("name_en", "")
                    .with("material", cut(set.description(), LONGEST_DESCRIPTION)));
    addMembers(writing, id, set, _ -> true);
  }

  /// What has come with this move comes into the sub-studies it is in.
  private void addFresh(Writing writing, UUID guid, int id) {
    move.file().sets().stream()
        .filter(set -> set.guid().equals(guid))
        .forEach(set ->
            addMembers(
                writing,
                id,
                set,
                member ->
                    member.kind() == TargetKind.SOURCE
                        ? targets.sources().isFresh(member.guid())
                        : targets.cases().isFresh(member.guid())));
  }

  private void addMembers(Writing writing, int study, MovedSet set, Predicate<Target> which) {
    var seen = new HashSet<MemoTargets.Place>();
    for (var member : members(set, STUDIED)) {
      var place = targets.place(member);
      if (which.test(member) && place.id() > 0 && seen.add(place)) {
        writing
            .sketch()
            .insert(
                Table.SUB_STUDY_MEMBER,
                Row.EMPTY
                    .with("sub_study", study)
                    .with("target", place.target())
                    .with("target_id", place.id()));
      }
    }
  }

  private String key(MovedSet set) {
    var wanted =
        set.key()
            .orElse(set.name())
            .strip()
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}_-]+", "-")
            .replaceAll("^-|-$", "");
    var base = wanted.isEmpty() || wanted.equals("all") ? "sett" : cutKey(wanted);
    var key = base;
    for (int number = 2; !keys.add(key); number++) {
      key = base + "-" + number;
    }
    return key;
  }

  private static String cutKey(String key) {
    return Shortened.to(key, LONGEST_KEY);
  }

  private static String cut(String text, int longest) {
    return Shortened.to(text, longest);
  }
}

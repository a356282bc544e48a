package no.sitat.project.moving;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.sitat.codebook.LocalText;
import no.sitat.coding.Memo;
import no.sitat.coding.MemoKind;
import no.sitat.exchange.moving.MoveNote.Grade;
import no.sitat.exchange.moving.MovedMemo;
import no.sitat.exchange.moving.MovedMemo.Target;
import no.sitat.exchange.moving.MovedMemo.TargetKind;
import no.sitat.exchange.moving.MovedProject;
import no.sitat.exchange.moving.MovedSource;
import no.sitat.project.edit.Row;
import no.sitat.project.edit.Table;
import no.sitat.project.store.MemoStore;
import no.sitat.text.Shortened;

/// The memos of a file, and what the project can only keep as a memo.
///
/// A memo on several things becomes one on each. What cannot bear a memo here has its memos on the
/// project.
final class MemoMove {
  static final int LONGEST_TITLE = 500;
  static final int LONGEST_TEXT = 1_000_000;

  private final Moving move;
  private final MemoTargets targets;
  private final CoderMove coders;
  private final StoredGuids there;
  private final Set<Words> words;
  private final List<OneMemo> fresh = new ArrayList<>();

  /// What a move makes of other things, and nobody in the file has written.
  private final Set<UUID> ours = new HashSet<>();

  private record Words(MemoTargets.Place on, String title, String text) {}

  /// A memo on one thing.
  ///
  /// @param on empty for the project
  private record OneMemo(UUID guid, MovedMemo memo, Optional<Target> on) {}

  MemoMove(Moving move, MemoTargets targets, CoderMove coders) {
    this.move = move;
    this.targets = targets;
    this.coders = coders;
    var all = new ArrayList<OneMemo>();
    move.file().memos().forEach(memo -> all.addAll(ones(memo)));
    for (var memo : made(move.file())) {
      ones(memo)
          .forEach(one -> {
            ours.add(one.guid());
            all.add(one);
          });
    }
    there =
        StoredGuids.of(
            move.handle(), Table.MEMO, all.stream().map(OneMemo::guid).distinct().toList());
    words = words(move, all);
    all.forEach(this::enter);
  }

  private static List<OneMemo> ones(MovedMemo memo) {
    if (memo.on().isEmpty()) {
      return List.of(new OneMemo(memo.guid(), memo, Optional.empty()));
    }
    var ones = new ArrayList<OneMemo>();
    for (var on : memo.on()) {
      var guid = ones.isEmpty() ? memo.guid() : DerivedGuid.of(memo.guid(), "on " + on.guid());
      ones.add(new OneMemo(guid, memo, Optional.of(on)));
    }
    return ones;
  }

  /// What files say in other ways: long descriptions of sources and cases, values of sources that
  /// several share, links between what cannot be linked.
  private List<MovedMemo> made(MovedProject file) {
    var made = new ArrayList<MovedMemo>();
    for (var source : file.sources()) {
      var title = SourceMove.title(source);
      boolean told = isTitleHere(source);
      if (title.isEmpty() && !told && !source.description().isBlank()) {
        made.add(memo(source.guid(), "", source.description().strip(), TargetKind.SOURCE));
      }
    }
    for (var each : file.variables()) {
      if (!each.description().isBlank()) {
        made.add(memo(each.guid(), "", each.description().strip(), TargetKind.VARIABLE));
      }
    }
    for (var each : file.cases()) {
      if (!each.description().isBlank()) {
        made.add(memo(each.guid(), "", each.description().strip(), TargetKind.CASE));
      }
    }
    targets
        .cases()
        .shared()
        .forEach((source, values) -> {
          var lines =
              values.stream()
                  .map(value ->
                      targets.name(new Target(TargetKind.VARIABLE, value.variable()))
                          + ": "
                          + value.text())
                  .collect(Collectors.joining("\n"));
          made.add(memo(source, "", lines, TargetKind.SOURCE));
        });
    var links = targets.links().others();
    if (!links.isEmpty()) {
      var lines =
          links.stream()
              .map(link ->
                  targets.name(link.from()) + " — " + link.name() + " → " + targets.name(link.to()))
              .collect(Collectors.joining("\n"));
      var guid = DerivedGuid.of(links.getFirst().guid(), "links");
      made.add(plain(guid, "Lenker / Links", lines, List.of()));
    }
    return made;
  }

  /// Tools that know no title have ours as what they say of the source.
  private boolean isTitleHere(MovedSource source) {
    return targets
        .document(source.guid())
        .filter(document -> document.title().strip().equals(source.description().strip()))
        .isPresent();
  }

  private static MovedMemo memo(UUID of, String title, String text, TargetKind kind) {
    var guid = DerivedGuid.of(of, "description");
    return plain(guid, title, text, List.of(new Target(kind, of)));
  }

  private static MovedMemo plain(UUID guid, String title, String text, List<Target> on) {
    return new MovedMemo(
        guid, title, text, "", Optional.empty(), Optional.empty(), Optional.empty(), on);
  }

  private void enter(OneMemo one) {
    var known = there.id(one.guid());
    if (known.isPresent()) {
      compare(one, MemoStore.one(move.handle(), known.getAsInt()));
      return;
    }
    var on = one.on().filter(targets::canBear);
    if (on.isEmpty() && one.on().isPresent()) {
      move.tally()
          .note(
              Grade.CONVERTED,
              "Note",
              one.memo().title(),
              new LocalText(
                  "Et notat på noe som ikke kan ha notater her, er blitt et notat på prosjektet.",
                  "A memo on what cannot have memos here has become a memo on the project."));
    }
    if (isHere(one, on)) {
      move.tally().count(MoveKind.MEMOS, Standing.SAME);
      return;
    }
    fresh.add(one);
    move.tally().fresh(MoveKind.MEMOS, one.memo().title());
  }

  /// Whether the same words are on the same thing, under another GUID.
  private boolean isHere(OneMemo one, Optional<Target> on) {
    var place = on.map(targets::place).orElse(MemoTargets.Place.PROJECT);
    boolean unknown = on.isPresent() && place.equals(MemoTargets.Place.PROJECT);
    return !unknown && words.contains(new Words(place, title(one.memo()), text(one.memo())));
  }

  private static Set<Words> words(Moving move, List<OneMemo> all) {
    return all.isEmpty()
        ? Set.of()
        : MemoStore.all(move.handle()).stream()
            .filter(memo -> memo.id() > 0)
            .map(memo ->
                new Words(
                    new MemoTargets.Place(memo.target(), memo.targetId()),
                    memo.title(),
                    memo.text()))
            .collect(Collectors.toSet());
  }

  private void compare(OneMemo one, Memo known) {
    var memo = one.memo();
    if (text(memo).equals(known.text()) && title(memo).equals(known.title())) {
      move.tally().count(MoveKind.MEMOS, Standing.SAME);
    } else {
      move.tally()
          .differs(
              MoveKind.MEMOS,
              known.title(),
              new LocalText("ordlyden", "the wording"),
              writing ->
                  writing
                      .sketch()
                      .update(
                          Table.MEMO,
                          known.id(),
                          Row.EMPTY
                              .with("title", title(memo))
                              .with("text", text(memo))
                              .with("changed", writing.sketch().now())));
    }
  }

  private static String title(MovedMemo memo) {
    var title = memo.title().strip();
    return Shortened.marked(title, LONGEST_TITLE);
  }

  private static String text(MovedMemo memo) {
    return Shortened.marked(memo.text(), LONGEST_TEXT);
  }

  void write(Writing writing) {
    var guids = fresh.stream().map(OneMemo::guid).toList();
    there.release(writing.sketch().handle(), guids);
    for (var one : fresh) {
      var memo = one.memo();
      var place = one.on().map(targets::place).orElse(MemoTargets.Place.PROJECT);
      var created = memo.created().orElse(writing.sketch().now());
      Instant changed = memo.changed().orElse(created);
      int id =
          writing
              .sketch()
              .insert(
                  Table.MEMO,
                  Row.EMPTY
                      .with("guid", one.guid())
                      .with("target", place.target())
                      .with("target_id", place.id())
                      .with("kind", MemoKind.keyed(memo.kind()).orElse(MemoKind.PLAIN).key())
                      .with("title", title(memo))
                      .with("author", author(writing, one))
                      .with("text", text(memo))
                      .with("created", QuotationMove.stored(created))
                      .with("changed", QuotationMove.stored(changed)));
      writing.memos().put(one.guid(), id);
    }
  }

  private int author(Writing writing, OneMemo one) {
    return ours.contains(one.guid())
        ? coders.orBringer(writing, one.memo().coder())
        : coders.id(writing, one.memo().coder());
  }
}

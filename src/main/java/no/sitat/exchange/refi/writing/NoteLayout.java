package no.sitat.exchange.refi.writing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import no.sitat.exchange.moving.MovedCoding;
import no.sitat.exchange.moving.MovedMemo;
import no.sitat.exchange.moving.MovedMemo.Target;
import no.sitat.exchange.moving.MovedMemo.TargetKind;
import no.sitat.exchange.moving.MovedProject;
import no.sitat.exchange.moving.MovedSource.Unshown;
import no.sitat.exchange.refi.own.Qualities;
import no.sitat.exchange.refi.xml.Guids;
import no.sitat.exchange.refi.xml.XmlOutput;

/// Which notes a file has, and what points to each: the memos, those that codings carry themselves,
/// and one for each thing that codings say beside their code.
final class NoteLayout {
  /// A note as it will stand.
  record Written(
      UUID guid,
      String title,
      String text,
      Optional<UUID> coder,
      Optional<Instant> created,
      Optional<Instant> changed) {}

  /// A memo on what has no place to point from.
  record Tie(UUID memo, Target to) {
    UUID guid() {
      return Guids.made(memo, "on " + to.guid());
    }
  }

  private final List<Written> notes = new ArrayList<>();
  private final Map<Target, List<Written>> on = new HashMap<>();
  private final List<Written> onProject = new ArrayList<>();
  private final List<Tie> ties = new ArrayList<>();
  private final Map<UUID, Written> ofCodings = new HashMap<>();
  private final Map<String, Written> qualities = new TreeMap<>();

  NoteLayout(MovedProject project) {
    project.memos().forEach(this::memo);
    for (var coding : project.codings()) {
      if (!coding.memo().isEmpty()) {
        var note = ofCoding(coding);
        ofCodings.put(coding.guid(), note);
      }
      var said = said(coding);
      if (!said.isNone()) {
        qualities.computeIfAbsent(said.written(), NoteLayout::quality);
      }
    }
    project.codings().stream()
        .sorted((one, other) -> one.guid().compareTo(other.guid()))
        .map(coding -> ofCodings.get(coding.guid()))
        .filter(note -> note != null)
        .forEach(notes::add);
    project.sources().forEach(source -> source.unshown().forEach(this::unshown));
    notes.addAll(qualities.values());
  }

  private void memo(MovedMemo memo) {
    var note =
        new Written(
            memo.guid(),
            memo.title(),
            XmlOutput.held(memo.text()),
            memo.coder(),
            memo.created(),
            memo.changed());
    notes.add(note);
    if (memo.on().isEmpty()) {
      onProject.add(note);
    }
    for (var target : memo.on()) {
      on.computeIfAbsent(target, _ -> new ArrayList<>()).add(note);
      if (target.kind() == TargetKind.CASE || target.kind() == TargetKind.VARIABLE) {
        ties.add(new Tie(memo.guid(), target));
      }
    }
  }

  private static Written ofCoding(MovedCoding coding) {
    return new Written(
        Guids.made(coding.guid(), "memo"),
        "",
        XmlOutput.held(coding.memo()),
        coding.coder(),
        coding.created(),
        Optional.empty());
  }

  private void unshown(Unshown place) {
    if (!place.memo().isEmpty()) {
      notes.add(
          new Written(
              Guids.made(place.guid(), "memo"),
              "",
              XmlOutput.held(place.memo()),
              place.coder(),
              place.created(),
              Optional.empty()));
    }
  }

  private static Written quality(String written) {
    return new Written(
        Qualities.note(written),
        Qualities.TITLE,
        XmlOutput.held(written),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Qualities said(MovedCoding coding) {
    return new Qualities(coding.direction(), coding.weight(), coding.dimensions());
  }

  /// All of them, in the order they are written.
  List<Written> all() {
    return notes;
  }

  List<Written> on(TargetKind kind, UUID guid) {
    return on.getOrDefault(new Target(kind, guid), List.of());
  }

  List<Written> onProject() {
    return onProject;
  }

  /// What a coding points to: its own memo, what it says, and other memos.
  List<Written> onCoding(MovedCoding coding) {
    var all = new ArrayList<Written>();
    Optional.ofNullable(ofCodings.get(coding.guid())).ifPresent(all::add);
    Optional.ofNullable(qualities.get(said(coding).written())).ifPresent(all::add);
    all.addAll(on(TargetKind.CODING, coding.guid()));
    return all;
  }

  /// Memos that need a link, in the order of the memos.
  List<Tie> ties() {
    return ties;
  }

  static List<String> texts(List<Written> notes) {
    return notes.stream().map(Written::text).filter(text -> !text.isEmpty()).toList();
  }
}

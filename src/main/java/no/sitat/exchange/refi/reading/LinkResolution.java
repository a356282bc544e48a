package no.sitat.exchange.refi.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.sitat.exchange.moving.MovedLink;
import no.sitat.exchange.moving.MovedMemo.Target;
import no.sitat.exchange.moving.MovedMemo.TargetKind;
import no.sitat.exchange.moving.MovedSet;
import no.sitat.exchange.refi.xml.Guids;

/// Links and sets. A link from a note to what it is on is no link but a memo; one from a text to
/// its recording is the recording.
final class LinkResolution {
  private final Targets targets;
  private final Memos memos;
  private final SourceResolution sources;
  private final Ledger ledger;
  private final List<MovedLink> links = new ArrayList<>();
  private final Map<UUID, UUID> recordings = new HashMap<>();

  LinkResolution(Targets targets, Memos memos, SourceResolution sources, Ledger ledger) {
    this.targets = targets;
    this.memos = memos;
    this.sources = sources;
    this.ledger = ledger;
  }

  void read(Found found) {
    boolean ours = found.origin.startsWith("Sitat");
    for (var link : found.links) {
      if (link.from().isEmpty() || link.to().isEmpty()) {
        ledger.note(Finding.LINK_TO_NOTHING, link.name());
      } else {
        read(link, link.from().get(), link.to().get(), ours);
      }
    }
  }

  private void read(Raw.Link link, UUID from, UUID to, boolean ours) {
    if (link.guid().equals(Guids.made(from, "recording")) && sources.isRecording(to)) {
      recordings.put(from, to);
      return;
    }
    if (isMemo(link, from, to, ours)) {
      targets.of(to).ifPresent(target -> memos.on(from, target));
      return;
    }
    var start = targets.of(from);
    var end = targets.of(to);
    if (start.isEmpty() || end.isEmpty()) {
      ledger.note(Finding.LINK_TO_NOTHING, link.name());
      return;
    }
    if (targets.isPlace(from) || targets.isPlace(to)) {
      ledger.note(Finding.LINK_TO_PLACE, link.name());
    }
    links.add(new MovedLink(link.guid(), link.name(), link.way(), start.get(), end.get()));
    link.notes().forEach(note -> memos.on(note, new Target(TargetKind.LINK, link.guid())));
  }

  /// As NVivo writes an annotation, and as we write a memo on what has no place for one.
  private boolean isMemo(Raw.Link link, UUID from, UUID to, boolean ours) {
    if (!targets.isNote(from) || targets.of(to).isEmpty()) {
      return false;
    }
    boolean made = link.guid().equals(Guids.made(from, "on " + to));
    return made || (!ours && (targets.isUncoded(to) || link.name().isEmpty()));
  }

  List<MovedLink> links() {
    return links;
  }

  /// GUIDs of texts with those of their recordings.
  Map<UUID, UUID> recordings() {
    return recordings;
  }

  List<MovedSet> sets(Found found) {
    return found.sets.stream().map(this::set).toList();
  }

  private MovedSet set(Raw.Set set) {
    var members = new ArrayList<Target>();
    for (var guid : set.members()) {
      var member = targets.member(guid);
      if (member.isEmpty()) {
        ledger.note(Finding.MEMBER_NOWHERE, set.name());
      }
      member.filter(each -> !members.contains(each)).ifPresent(members::add);
    }
    return new MovedSet(set.guid(), set.name(), set.description(), members);
  }
}

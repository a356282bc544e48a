package no.sitat.exchange.refi.writing;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import no.sitat.exchange.moving.MovedLink;
import no.sitat.exchange.moving.MovedMemo.TargetKind;
import no.sitat.exchange.moving.MovedProject;
import no.sitat.exchange.moving.MovedSet;
import no.sitat.exchange.moving.MovedSource;
import no.sitat.exchange.refi.xml.Guids;

/// Links, among them those from memos to cases and variables and from texts to their recordings;
/// and sets.
final class LinkOutput {
  private final Sheet sheet;
  private final NoteLayout notes;

  LinkOutput(Sheet sheet, NoteLayout notes) {
    this.sheet = sheet;
    this.notes = notes;
  }

  void links(MovedProject project) throws IOException {
    var recorded = project.sources().stream().filter(each -> each.recording().isPresent()).toList();
    if (project.links().isEmpty() && notes.ties().isEmpty() && recorded.isEmpty()) {
      return;
    }
    sheet.xml().start("Links");
    for (var link : project.links()) {
      link(link);
    }
    for (var tie : notes.ties()) {
      made(tie.guid(), "memo", tie.memo(), tie.to().guid());
    }
    for (var source : recorded) {
      recording(source, source.recording().orElseThrow());
    }
    sheet.xml().end();
  }

  private void link(MovedLink link) throws IOException {
    var way =
        switch (link.way()) {
          case ASSOCIATIVE -> "Associative";
          case ONE_WAY -> "OneWay";
          case BOTH_WAYS -> "Bidirectional";
        };
    sheet
        .start("Link", link.guid())
        .attribute("name", link.name())
        .attribute("direction", way)
        .attribute("originGUID", link.from().guid().toString())
        .attribute("targetGUID", link.to().guid().toString());
    sheet.noteRefs(notes.on(TargetKind.LINK, link.guid()));
    sheet.xml().end();
  }

  private void recording(MovedSource source, UUID recording) throws IOException {
    made(Guids.made(source.guid(), "recording"), "recording", source.guid(), recording);
  }

  private void made(UUID guid, String name, UUID from, UUID to) throws IOException {
    sheet
        .start("Link", guid)
        .attribute("name", name)
        .attribute("direction", "OneWay")
        .attribute("originGUID", from.toString())
        .attribute("targetGUID", to.toString())
        .end();
  }

  void sets(List<MovedSet> sets) throws IOException {
    if (sets.isEmpty()) {
      return;
    }
    sheet.xml().start("Sets");
    for (var set : sets) {
      sheet.start("Set", set.guid()).attribute("name", set.name());
      sheet.description(set.description(), List.of());
      members(set, TargetKind.CODE, "MemberCode");
      members(set, TargetKind.SOURCE, "MemberSource");
      members(set, TargetKind.MEMO, "MemberNote");
      sheet.xml().end();
    }
    sheet.xml().end();
  }

  private void members(MovedSet set, TargetKind kind, String element) throws IOException {
    for (var member : set.members()) {
      if (member.kind() == kind) {
        sheet.ref(element, member.guid());
      }
    }
  }
}

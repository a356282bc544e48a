package no.sitat.exchange.refi.writing;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.sitat.exchange.refi.own.Copies;
import no.sitat.exchange.refi.writing.NoteLayout.Written;
import no.sitat.exchange.refi.xml.Times;
import no.sitat.exchange.refi.xml.XmlOutput;

/// The document that is being written, with the small things that every family of elements needs.
final class Sheet {
  private final XmlOutput xml;

  Sheet(XmlOutput xml) {
    this.xml = xml;
  }

  XmlOutput xml() {
    return xml;
  }

  XmlOutput start(String name, UUID guid) throws IOException {
    return xml.start(name).attribute("guid", guid.toString());
  }

  void stamp(Optional<UUID> coder, Optional<Instant> created) throws IOException {
    xml.attribute("creatingUser", coder.map(UUID::toString));
    xml.attribute("creationDateTime", created.flatMap(Times::written));
  }

  /// What stands in the description proper, and the notes once more.
  void description(String proper, List<String> copies) throws IOException {
    var whole = Copies.with(proper, copies);
    if (!whole.isEmpty()) {
      xml.element("Description", whole);
    }
  }

  void noteRefs(List<Written> notes) throws IOException {
    for (var note : notes) {
      ref("NoteRef", note.guid());
    }
  }

  void ref(String name, UUID target) throws IOException {
    xml.start(name).attribute("targetGUID", target.toString()).end();
  }
}

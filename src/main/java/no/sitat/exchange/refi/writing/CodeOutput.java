package no.sitat.exchange.refi.writing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.sitat.exchange.moving.MovedCode;
import no.sitat.exchange.moving.MovedMemo.TargetKind;
import no.sitat.exchange.refi.xml.Colours;

/// Codes within codes.
final class CodeOutput {
  private final Sheet sheet;
  private final Optional<NoteLayout> notes;
  private final Map<Optional<UUID>, List<MovedCode>> children = new HashMap<>();

  /// @param notes empty for a codebook of its own, which has none
  CodeOutput(Sheet sheet, Optional<NoteLayout> notes, List<MovedCode> codes) {
    this.sheet = sheet;
    this.notes = notes;
    var there = new HashSet<UUID>();
    for (var code : codes) {
      var parent = code.parent().filter(there::contains);
      children.computeIfAbsent(parent, _ -> new ArrayList<>()).add(code);
      there.add(code.guid());
    }
  }

  void write() throws IOException {
    sheet.xml().start("Codes");
    below(Optional.empty());
    sheet.xml().end();
  }

  private void below(Optional<UUID> parent) throws IOException {
    for (var code : children.getOrDefault(parent, List.of())) {
      code(code);
    }
  }

  private void code(MovedCode code) throws IOException {
    sheet
        .start("Code", code.guid())
        .attribute("name", code.name())
        .attribute("isCodable", String.valueOf(code.codable()));
    if (code.colour().isPresent()) {
      sheet.xml().attribute("color", Colours.written(code.colour().getAsInt()));
    }
    var on = notes.map(each -> each.on(TargetKind.CODE, code.guid())).orElse(List.of());
    sheet.description(code.description(), NoteLayout.texts(on));
    sheet.noteRefs(on);
    below(Optional.of(code.guid()));
    sheet.xml().end();
  }
}

package no.sitat.exchange.refi.writing;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import no.sitat.exchange.moving.MovedCase;
import no.sitat.exchange.moving.MovedMemo.TargetKind;

/// Cases: who is studied, what is known of them, and which sources and passages are theirs.
final class CaseOutput {
  private final Sheet sheet;
  private final NoteLayout notes;
  private final SelectionLayout selections;
  private final ValueOutput values;

  CaseOutput(Sheet sheet, NoteLayout notes, SelectionLayout selections, ValueOutput values) {
    this.sheet = sheet;
    this.notes = notes;
    this.selections = selections;
    this.values = values;
  }

  void write(List<MovedCase> cases) throws IOException {
    if (cases.isEmpty()) {
      return;
    }
    sheet.xml().start("Cases");
    for (var each : cases) {
      write(each);
    }
    sheet.xml().end();
  }

  private void write(MovedCase each) throws IOException {
    sheet.start("Case", each.guid()).attribute("name", each.name());
    sheet.description(each.description(), NoteLayout.texts(notes.on(TargetKind.CASE, each.guid())));
    values.values(each.values());
    for (var source : each.sources()) {
      sheet.ref("SourceRef", source);
    }
    var parts = new LinkedHashSet<>(each.parts().stream().map(selections::of).toList());
    for (var part : parts) {
      sheet.ref("SelectionRef", part);
    }
    sheet.xml().end();
  }
}

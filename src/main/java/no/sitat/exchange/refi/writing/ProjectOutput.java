package no.sitat.exchange.refi.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.sitat.exchange.moving.MovedCode;
import no.sitat.exchange.moving.MovedCoder;
import no.sitat.exchange.moving.MovedMemo.TargetKind;
import no.sitat.exchange.moving.MovedProject;
import no.sitat.exchange.refi.xml.Times;
import no.sitat.exchange.refi.xml.XmlOutput;

/// The document of a project, in the order of the schema; what would be empty is left out.
///
/// No path of anybody's disk, and no time of writing: the same project is the same bytes.
final class ProjectOutput {
  private static final String NAMESPACE = "urn:QDA-XML:project:1.0";

  private final RefiTarget target;

  ProjectOutput(RefiTarget target) {
    this.target = target;
  }

  /// Leaves the stream open.
  void write(MovedProject project, OutputStream out) throws IOException {
    var xml = new XmlOutput(out);
    var sheet = new Sheet(xml);
    var notes = new NoteLayout(project);
    var selections = new SelectionLayout(project);
    var values = new ValueOutput(sheet, project);
    xml.start("Project")
        .attribute("xmlns", NAMESPACE)
        .attribute("name", project.name())
        .attribute("origin", target.origin(project.origin()));
    users(sheet, project.coders());
    if (!project.codes().isEmpty()) {
      xml.start("CodeBook");
      new CodeOutput(sheet, Optional.of(notes), project.codes()).write();
      xml.end();
    }
    values.variables(project.variables());
    new CaseOutput(sheet, notes, selections, values).write(project.cases());
    new SourceOutput(
            sheet,
            new SourceOutput.Around(notes, selections, values, target),
            names(project.codes()))
        .write(project.sources());
    notes(sheet, notes);
    var links = new LinkOutput(sheet, notes);
    links.links(project);
    links.sets(project.sets());
    sheet.description("", NoteLayout.texts(notes.onProject()));
    sheet.noteRefs(notes.onProject());
    xml.end().finish();
  }

  private static Map<UUID, String> names(List<MovedCode> codes) {
    var names = new HashMap<UUID, String>();
    codes.forEach(code -> names.put(code.guid(), XmlOutput.held(code.name()).strip()));
    return names;
  }

  private static void users(Sheet sheet, List<MovedCoder> coders) throws IOException {
    if (coders.isEmpty()) {
      return;
    }
    sheet.xml().start("Users");
    for (var coder : coders) {
      sheet.start("User", coder.guid()).attribute("name", coder.name()).end();
    }
    sheet.xml().end();
  }

  private static void notes(Sheet sheet, NoteLayout notes) throws IOException {
    if (notes.all().isEmpty()) {
      return;
    }
    sheet.xml().start("Notes");
    for (var note : notes.all()) {
      sheet.start("Note", note.guid()).attribute("name", note.title());
      sheet.stamp(note.coder(), note.created());
      sheet
          .xml()
          .attribute("modifiedDateTime", note.changed().flatMap(Times::written))
          .element("PlainTextContent", note.text());
      sheet.noteRefs(notes.on(TargetKind.MEMO, note.guid()));
      sheet.xml().end();
    }
    sheet.xml().end();
  }
}

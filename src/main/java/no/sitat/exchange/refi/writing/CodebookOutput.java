package no.sitat.exchange.refi.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import no.sitat.exchange.moving.MovedMemo.TargetKind;
import no.sitat.exchange.moving.MovedProject;
import no.sitat.exchange.moving.MovedSet;
import no.sitat.exchange.refi.xml.XmlOutput;

/// The document of a codebook of its own: codes, and the sets that have codes.
public final class CodebookOutput {
  private static final String NAMESPACE = "urn:QDA-XML:codebook:1.0";

  private CodebookOutput() {}

  /// Leaves the stream open.
  ///
  /// @throws IllegalArgumentException if the project has no codes, which the schema does not allow
  public static void write(MovedProject project, OutputStream out) throws IOException {
    if (project.codes().isEmpty()) {
      throw new IllegalArgumentException("a codebook without codes");
    }
    var xml = new XmlOutput(out);
    var sheet = new Sheet(xml);
    xml.start("CodeBook")
        .attribute("xmlns", NAMESPACE)
        .attribute("origin", RefiTarget.STANDARD.origin(project.origin()));
    new CodeOutput(sheet, Optional.empty(), project.codes()).write();
    sets(sheet, project.sets().stream().filter(CodebookOutput::hasCodes).toList());
    xml.end().finish();
  }

  private static boolean hasCodes(MovedSet set) {
    return set.members().stream().anyMatch(member -> member.kind() == TargetKind.CODE);
  }

  private static void sets(Sheet sheet, List<MovedSet> sets) throws IOException {
    if (sets.isEmpty()) {
      return;
    }
    sheet.xml().start("Sets");
    for (var set : sets) {
      sheet.start("Set", set.guid()).attribute("name", set.name());
      sheet.description(set.description(), List.of());
      for (var member : set.members()) {
        if (member.kind() == TargetKind.CODE) {
          sheet.start("MemberCode", member.guid()).end();
        }
      }
      sheet.xml().end();
    }
    sheet.xml().end();
  }
}
